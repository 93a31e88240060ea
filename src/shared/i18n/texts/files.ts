import type { Texts } from '../lang.ts';

/** Sentences about a file as a whole: why it was refused, or what was noticed while it was read. */
export const FILE_TEXTS = {
  'file-missing': {
    en: '{file} is not there. Check its name and folder.',
    'zh-CN': '找不到 {file}。检查文件名和所在文件夹。',
  },
  'file-directory': {
    en: '{file} is a folder. Choose the files in it.',
    'zh-CN': '{file} 是文件夹。选择其中的文件。',
  },
  'file-denied': {
    en: '{file} may not be read. Change its permissions, or copy it to a folder of your own.',
    'zh-CN': '没有读取 {file} 的权限。修改权限，或复制到自己的文件夹。',
  },
  'file-locked': {
    en: '{file} is locked by another program. Close it there and import it again.',
    'zh-CN': '{file} 被其他程序占用。在那里关闭后再导入。',
  },
  'file-unreadable': {
    en: '{file} could not be read from its disk ({detail}). Copy it elsewhere and import the copy.',
    'zh-CN': '{file} 读取失败（{detail}）。复制到别处后再导入。',
  },
  'file-too-large': {
    en: '{file} is larger than {limit} MB. Split it into several files.',
    'zh-CN': '{file} 超过 {limit} MB。拆分成几个文件。',
  },
  'file-empty': {
    en: '{file} is empty. Choose a file with usage rows.',
    'zh-CN': '{file} 是空文件。选择有用量行的文件。',
  },
  'file-xls': {
    en: '{file} is an old Excel file. Save it as .xlsx and import that.',
    'zh-CN': '{file} 是旧版 Excel 文件。另存为 .xlsx 后再导入。',
  },
  'file-encrypted': {
    en: '{file} is protected by a password. Save it without the password and import that.',
    'zh-CN': '{file} 有密码保护。去掉密码另存后再导入。',
  },
  'file-ods': {
    en: '{file} is an OpenDocument file. Save it as .xlsx and import that.',
    'zh-CN': '{file} 是 OpenDocument 文件。另存为 .xlsx 后再导入。',
  },
  'file-xlsb': {
    en: '{file} is a binary Excel workbook (.xlsb). Save it as .xlsx and import that.',
    'zh-CN': '{file} 是二进制 Excel 工作簿（.xlsb）。另存为 .xlsx 后再导入。',
  },
  'file-numbers': {
    en: '{file} is an Apple Numbers document. Export it as .xlsx and import that.',
    'zh-CN': '{file} 是 Apple Numbers 文稿。导出为 .xlsx 后再导入。',
  },
  'file-html': {
    en: '{file} is a web page under the name of a spreadsheet. Open it in Excel, save it as .xlsx and import that.',
    'zh-CN': '{file} 其实是网页，不是表格文件。用 Excel 打开并另存为 .xlsx 后再导入。',
  },
  'file-xml-spreadsheet': {
    en: '{file} is an Excel 2003 XML file. Save it as .xlsx and import that.',
    'zh-CN': '{file} 是 Excel 2003 XML 文件。另存为 .xlsx 后再导入。',
  },
  'file-pdf': {
    en: '{file} is a PDF document. Import the workbook or csv that it was made from.',
    'zh-CN': '{file} 是 PDF 文档。导入生成它的工作簿或 csv。',
  },
  'file-document': {
    en: '{file} is a text document or a presentation. Copy its table into a workbook and import that.',
    'zh-CN': '{file} 是文字文档或演示文稿。把其中的表格复制到工作簿后再导入。',
  },
  'file-archive': {
    en: '{file} is an archive, not a workbook. Unpack it and import the .xlsx or .csv inside.',
    'zh-CN': '{file} 是压缩包，不是工作簿。解压后导入其中的 .xlsx 或 .csv。',
  },
  'file-unknown': {
    en: '{file} is neither a workbook nor a text table. Import .xlsx, .csv or .tsv.',
    'zh-CN': '{file} 既不是工作簿也不是文本表格。导入 .xlsx、.csv 或 .tsv。',
  },
  'file-damaged': {
    en: '{file} is damaged or incomplete. Fetch it again, or open it in Excel, save it as .xlsx and import that.',
    'zh-CN': '{file} 已损坏或不完整。重新获取，或用 Excel 打开并另存为 .xlsx 后再导入。',
  },
  'file-doctype': {
    en: '{file} declares an XML document type, which no workbook needs. Open it in Excel, save it as .xlsx and import that.',
    'zh-CN': '{file} 含有工作簿不该有的 XML 文档类型声明。用 Excel 打开并另存为 .xlsx 后再导入。',
  },
  'file-inflates': {
    en: '{file} unpacks to more than {limit} MB. Split it into several files.',
    'zh-CN': '{file} 解压后超过 {limit} MB。拆分成几个文件。',
  },
  'file-too-many-sheets': {
    en: '{file} has more than {limit} sheets. Keep the sheets with usage and import that.',
    'zh-CN': '{file} 的工作表超过 {limit} 个。只保留有用量的工作表后再导入。',
  },
  'file-too-many-columns': {
    en: '{file} has more than {limit} columns in row {row}. Remove what is not usage and import it again.',
    'zh-CN': '{file} 第 {row} 行超过 {limit} 列。删去与用量无关的列后再导入。',
  },
  'file-too-many-cells': {
    en: '{file} spreads over more than {limit} cells on one sheet. Remove far-off cells and import it again.',
    'zh-CN': '{file} 的一张工作表超过 {limit} 个单元格。删去远处的单元格后再导入。',
  },
  'file-too-many-texts': {
    en: '{file} holds more than {limit} different texts. Split it into several files.',
    'zh-CN': '{file} 的不同文本超过 {limit} 个。拆分成几个文件。',
  },
  'file-long-line': {
    en: '{file} has more than {limit} characters in row {row}, so it is no text table. Import .xlsx, .csv or .tsv.',
    'zh-CN': '{file} 第 {row} 行超过 {limit} 个字符，不是文本表格。导入 .xlsx、.csv 或 .tsv。',
  },
  'file-quotes': {
    en: '{file} has quotation marks that do not pair up, from row {row} on. Export it again as csv, or save it as .xlsx.',
    'zh-CN': '{file} 从第 {row} 行起引号不成对。重新导出 csv，或另存为 .xlsx。',
  },
  'file-unclosed-quote': {
    en: 'Row {row} opens a quotation mark that is not closed; it was read to the end of its line. Close or remove the mark.',
    'zh-CN': '第 {row} 行的引号没有结束，只读到该行末尾。补上或删去引号。',
  },
  'file-undecodable': {
    en: '{file} is not wholly {encoding}: {count} characters are unreadable (�). Save it as UTF-8 and import that.',
    'zh-CN': '{file} 不全是 {encoding} 编码，{count} 个字符无法辨认（�）。另存为 UTF-8 后再导入。',
  },
  'file-is-text': {
    en: '{file} holds plain text despite its name. It was read as a text table.',
    'zh-CN': '{file} 的内容是纯文本，与扩展名不符，已按文本表格读取。',
  },
  'file-is-workbook': {
    en: '{file} holds an Excel workbook despite its name. It was read as a workbook.',
    'zh-CN': '{file} 的内容是 Excel 工作簿，与扩展名不符，已按工作簿读取。',
  },
  'job-memory': {
    en: '{file} needs more memory than {limit} MB. Split it into several files.',
    'zh-CN': '{file} 需要的内存超过 {limit} MB。拆分成几个文件。',
  },
  'job-timeout': {
    en: '{file} took longer than {limit} s. Split it into several files.',
    'zh-CN': '{file} 用时超过 {limit} 秒。拆分成几个文件。',
  },
  'job-crashed': {
    en: 'Work on {file} stopped unexpectedly. Try again; if it stops again, split the file.',
    'zh-CN': '处理 {file} 时意外中断。重试；如再次中断，拆分该文件。',
  },
  'job-cancelled': {
    en: 'Work on {file} was cancelled.',
    'zh-CN': '已取消处理 {file}。',
  },
} as const satisfies Texts;

export type FileTextKey = keyof typeof FILE_TEXTS;

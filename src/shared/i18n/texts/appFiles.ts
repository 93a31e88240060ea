import type { Texts } from '../lang.ts';

/** Opening, saving and exporting; the start screen; progress, unsaved changes, messages. */
export const APP_FILES_TEXTS = {
  untitled: { en: 'Untitled', 'zh-CN': '未命名' },
  'export-name': { en: '{name} invoice', 'zh-CN': '{name} 账单' },
  'template-name': { en: 'Ratesheet usage template', 'zh-CN': 'Ratesheet 用量模板' },

  saved: { en: 'Saved {file}', 'zh-CN': '已保存 {file}' },
  exported: { en: 'Exported {file}', 'zh-CN': '已导出 {file}' },
  imported: { en: 'Imported {count:n} rows', 'zh-CN': '已导入 {count:n} 行' },
  'save-cancelled': { en: 'Not saved. {file} is as it was.', 'zh-CN': '未保存。{file} 保持原样。' },
  'export-cancelled': { en: 'Not exported. {file} is as it was.', 'zh-CN': '未导出。{file} 保持原样。' },
  'import-cancelled': {
    en: 'Import cancelled. Nothing changed.',
    'zh-CN': '已取消导入，没有任何改动。',
  },
  'open-cancelled': {
    en: 'Opening cancelled. Nothing changed.',
    'zh-CN': '已取消打开，没有任何改动。',
  },
  'save-elsewhere': { en: 'Save elsewhere', 'zh-CN': '另存到别处' },
  'toast-undo': { en: 'Undo', 'zh-CN': '撤销' },
  'toasts-label': { en: 'Notices', 'zh-CN': '通知' },
  'messages-label': { en: 'Messages', 'zh-CN': '消息' },
  'message-error': { en: 'Error', 'zh-CN': '错误' },
  'message-warn': { en: 'Warning', 'zh-CN': '警告' },
  'message-close': { en: 'Put away', 'zh-CN': '收起' },

  'start-title': { en: 'Price a month of cloud communication', 'zh-CN': '为一个月的云通信用量计价' },
  'start-hint': {
    en: 'Drop a usage workbook anywhere in this window, or start here.',
    'zh-CN': '把用量工作簿拖到窗口任意位置，或从这里开始。',
  },
  'start-import': { en: 'Import usage', 'zh-CN': '导入用量' },
  'start-import-hint': { en: 'Excel, CSV or a call record export', 'zh-CN': 'Excel、CSV 或导出的话单' },
  'start-open': { en: 'Open an estimate', 'zh-CN': '打开估算' },
  'start-open-hint': { en: 'A workbook saved by Ratesheet', 'zh-CN': 'Ratesheet 保存的工作簿' },
  'start-new': { en: 'Start an empty sheet', 'zh-CN': '新建空白表' },
  'start-new-hint': { en: 'Type or paste lines from Excel', 'zh-CN': '直接输入，或从 Excel 粘贴' },
  'start-sample': { en: 'Look at a sample', 'zh-CN': '查看示例' },
  'start-sample-hint': {
    en: 'A logistics company’s month, yours to edit',
    'zh-CN': '一家物流公司一个月的用量，可随意编辑',
  },
  'recent-title': { en: 'Recent', 'zh-CN': '最近使用' },
  'recent-none': {
    en: 'Estimates that you open or save are listed here.',
    'zh-CN': '打开或保存过的估算会列在这里。',
  },
  'recent-gone': { en: 'No longer at {folder}', 'zh-CN': '已不在 {folder}' },
  'recent-remove': { en: 'Remove', 'zh-CN': '移除' },
  'recent-remove-file': { en: 'Remove {file} from the list', 'zh-CN': '从列表移除 {file}' },
  'recent-today': { en: 'Today', 'zh-CN': '今天' },
  'recent-yesterday': { en: 'Yesterday', 'zh-CN': '昨天' },

  'progress-open': { en: 'Opening {file}', 'zh-CN': '正在打开 {file}' },
  'progress-import': { en: 'Reading {file}', 'zh-CN': '正在读取 {file}' },
  'progress-land': { en: 'Importing {file}', 'zh-CN': '正在导入 {file}' },
  'progress-save': { en: 'Saving {file}', 'zh-CN': '正在保存 {file}' },
  'progress-export': { en: 'Exporting {file}', 'zh-CN': '正在导出 {file}' },
  'progress-of': { en: '{done:n} of about {about:n} rows', 'zh-CN': '已处理 {done:n} 行，共约 {about:n} 行' },
  'progress-rows': { en: '{done:n} rows', 'zh-CN': '已处理 {done:n} 行' },
  'progress-nothing-changed': { en: 'Nothing has changed yet.', 'zh-CN': '目前没有任何改动。' },
  'progress-file-kept': {
    en: 'The file is replaced only when the new one is complete.',
    'zh-CN': '新文件写完后才会替换原文件。',
  },
  'progress-stopping': { en: 'Stopping', 'zh-CN': '正在停止' },
  'progress-cancel': { en: 'Cancel', 'zh-CN': '取消' },

  'unsaved-title': { en: 'Save “{name}”?', 'zh-CN': '保存“{name}”吗？' },
  'unsaved-edit': { en: '1 edit is not saved.', 'zh-CN': '有 1 处修改未保存。' },
  'unsaved-edits': { en: '{count:n} edits are not saved.', 'zh-CN': '有 {count:n} 处修改未保存。' },
  'unsaved-edit-since': {
    en: '1 edit since the last save at {time}.',
    'zh-CN': '上次保存（{time}）后有 1 处修改。',
  },
  'unsaved-edits-since': {
    en: '{count:n} edits since the last save at {time}.',
    'zh-CN': '上次保存（{time}）后有 {count:n} 处修改。',
  },
  'unsaved-changed': {
    en: 'It has changed since it was last saved.',
    'zh-CN': '上次保存后有修改。',
  },
  'unsaved-discard': { en: 'Don’t save', 'zh-CN': '不保存' },
  'unsaved-cancel': { en: 'Cancel', 'zh-CN': '取消' },
  'unsaved-save': { en: 'Save', 'zh-CN': '保存' },

  'drop-title': { en: 'Drop to import', 'zh-CN': '松开即可导入' },
  'drop-hint': {
    en: 'Usage shows in a preview first. An estimate saved by Ratesheet opens.',
    'zh-CN': '用量先显示预览。Ratesheet 保存的估算直接打开。',
  },
  'drop-busy': { en: 'Finish the open dialog first.', 'zh-CN': '先完成当前对话框。' },
} as const satisfies Texts;

import type { Texts } from '../lang.ts';

/** What the app says outside its page: native menus and dialogs, and why a file was not read or written. */
export const APP_HOST_TEXTS = {
  'app-unexpected': {
    en: 'That did not work, for a reason nobody foresaw ({detail}). Your file is as it was; try again.',
    'zh-CN': '操作失败，原因不明（{detail}）。文件未作改动；重试一次。',
  },
  'app-sample-kept': {
    en: '{file} is the sample and stays as it is. Save under another name.',
    'zh-CN': '{file} 是示例文件，保持不变。另存为其他文件名。',
  },
  'app-no-pdf': {
    en: 'This window makes no PDF. Print, and choose a PDF printer.',
    'zh-CN': '此窗口不能生成 PDF。改用打印，选择 PDF 打印机。',
  },
  'app-tables': { en: 'Workbooks and text tables', 'zh-CN': '工作簿和文本表格' },
  'app-workbook': { en: 'Excel workbook', 'zh-CN': 'Excel 工作簿' },
  'app-pdf': { en: 'PDF document', 'zh-CN': 'PDF 文档' },
  'app-all-files': { en: 'All files', 'zh-CN': '所有文件' },
  'app-cut': { en: 'Cut', 'zh-CN': '剪切' },
  'app-copy': { en: 'Copy', 'zh-CN': '复制' },
  'app-paste': { en: 'Paste', 'zh-CN': '粘贴' },
  'app-select-all': { en: 'Select All', 'zh-CN': '全选' },
  'app-about': { en: 'About Ratesheet', 'zh-CN': '关于 Ratesheet' },
  'app-services': { en: 'Services', 'zh-CN': '服务' },
  'app-hide': { en: 'Hide Ratesheet', 'zh-CN': '隐藏 Ratesheet' },
  'app-hide-others': { en: 'Hide Others', 'zh-CN': '隐藏其他' },
  'app-show-all': { en: 'Show All', 'zh-CN': '全部显示' },
  'app-quit': { en: 'Quit Ratesheet', 'zh-CN': '退出 Ratesheet' },
  'app-window': { en: 'Window', 'zh-CN': '窗口' },
  'app-minimise': { en: 'Minimise', 'zh-CN': '最小化' },
  'app-zoom': { en: 'Zoom', 'zh-CN': '缩放' },
  'app-not-answering': {
    en: 'The window does not answer. If it is closed now, unsaved changes are offered again at the next start.',
    'zh-CN': '窗口没有响应。现在关闭的话，未保存的修改会在下次启动时重新提供。',
  },
  'app-wait': { en: 'Wait', 'zh-CN': '等待' },
  'app-close-anyway': { en: 'Close anyway', 'zh-CN': '仍然关闭' },
  'app-stopped': {
    en: 'The window stopped several times in a row, so Ratesheet closes. Start it again.',
    'zh-CN': '窗口连续中断，Ratesheet 即将关闭。重新启动即可。',
  },
} as const satisfies Texts;

export type AppHostTextKey = keyof typeof APP_HOST_TEXTS;

import type { Texts } from '../lang.ts';

/** Finding and replacing in a sheet. */
export const APP_FIND_TEXTS = {
  'command-replace': { en: 'Replace…', 'zh-CN': '替换…' },
  'command-find-next': { en: 'Find Next', 'zh-CN': '查找下一个' },
  'command-find-previous': { en: 'Find Previous', 'zh-CN': '查找上一个' },
  'find-card': { en: 'Find and replace', 'zh-CN': '查找和替换' },
  'find-count': { en: '{count:n} cells', 'zh-CN': '{count:n} 个单元格' },
  'find-count-one': { en: '1 cell', 'zh-CN': '1 个单元格' },
  'find-count-at': { en: '{number:n} of {count:n}', 'zh-CN': '第 {number:n} 个，共 {count:n} 个' },
  'find-count-none': { en: 'No cell', 'zh-CN': '没有单元格' },
  'find-none': { en: 'No cell has “{text}”.', 'zh-CN': '没有单元格包含“{text}”。' },
  'find-previous': { en: 'Previous (Shift+Enter)', 'zh-CN': '上一个（Shift+Enter）' },
  'find-next': { en: 'Next (Enter)', 'zh-CN': '下一个（Enter）' },
  'find-close': { en: 'Close (Esc)', 'zh-CN': '关闭（Esc）' },
  'find-replace-row': { en: 'What replaces it', 'zh-CN': '替换内容' },
  'find-case': { en: 'Match case', 'zh-CN': '区分大小写' },
  'find-whole': { en: 'Whole cell', 'zh-CN': '整个单元格' },
  'find-scope': { en: 'In selection', 'zh-CN': '仅在选区' },
  'find-by': { en: 'Replace with', 'zh-CN': '替换为' },
  'find-replace': { en: 'Replace', 'zh-CN': '替换' },
  'find-replace-all': { en: 'Replace all', 'zh-CN': '全部替换' },
  'find-filtered': { en: 'Filtered lines are not searched.', 'zh-CN': '不查找被筛选隐藏的行。' },
  'find-only-shown': {
    en: 'Left: there it is only shown, not typed.',
    'zh-CN': '未替换：该处只是显示，并非输入内容。',
  },
  'replace-done': { en: '{count:n} cells replaced', 'zh-CN': '已替换 {count:n} 个单元格' },
  'replace-done-one': { en: '1 cell replaced', 'zh-CN': '已替换 1 个单元格' },
  'replace-done-left': {
    en: 'Cells replaced: {count:n}. Left: {others:n}, where it is only shown, not typed.',
    'zh-CN': '已替换单元格：{count:n}。未替换：{others:n}，只是显示，并非输入内容。',
  },
  'replace-none-typed': {
    en: 'Nothing replaced. Cells where it is only shown, not typed: {others:n}.',
    'zh-CN': '未替换。只是显示、并非输入内容的单元格：{others:n}。',
  },
  'replace-same': {
    en: 'Nothing replaced: it would stay the same.',
    'zh-CN': '未替换：替换后内容相同。',
  },
  'edit-replace': { en: 'replace of {count:n} cells', 'zh-CN': '替换 {count:n} 个单元格' },
  'edit-replace-one': { en: 'replace of a cell', 'zh-CN': '替换单元格' },
} as const satisfies Texts;

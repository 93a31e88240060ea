import type { Texts } from '../lang.ts';

/** Copying, pasting and filling cells: what was done, and what edits of them are called. */
export const APP_HANDS_TEXTS = {
  'edit-paste': { en: 'paste of {count:n} cells', 'zh-CN': '粘贴 {count:n} 个单元格' },
  'edit-paste-one': { en: 'paste of a cell', 'zh-CN': '粘贴单元格' },
  'edit-cut': { en: 'cut of {count:n} cells', 'zh-CN': '剪切 {count:n} 个单元格' },
  'edit-fill': { en: 'fill of {count:n} cells', 'zh-CN': '填充 {count:n} 个单元格' },
  'edit-fill-one': { en: 'fill of a cell', 'zh-CN': '填充单元格' },
  'paste-done': {
    en: 'Pasted {count:n} cells into {lines:n} lines',
    'zh-CN': '已将 {count:n} 个单元格粘贴到 {lines:n} 行',
  },
  'paste-done-line': {
    en: 'Pasted {count:n} cells into one line',
    'zh-CN': '已将 {count:n} 个单元格粘贴到同一行',
  },
  'paste-left-out': {
    en: 'Cells pasted: {count:n}. Columns left out: {columns:n}; only typed columns take a paste.',
    'zh-CN': '已粘贴单元格：{count:n}。未粘贴的列：{columns:n}，只能粘贴到可输入的列。',
  },
  'paste-nothing': {
    en: 'Nothing pasted: the columns there are computed. Paste into typed columns.',
    'zh-CN': '未粘贴：这些列自动计算。粘贴到可输入的列。',
  },
} as const satisfies Texts;

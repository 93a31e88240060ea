import type { Texts } from '../lang.ts';

/** Rows as wholes, and what can be done with a cell where it stands. */
export const APP_ROWS_TEXTS = {
  'command-duplicate-rows': { en: 'Duplicate Rows', 'zh-CN': '创建行副本' },
  'command-move-rows-up': { en: 'Move Rows Up', 'zh-CN': '上移行' },
  'command-move-rows-down': { en: 'Move Rows Down', 'zh-CN': '下移行' },
  'edit-rows-insert': { en: 'insert of {count:n} lines', 'zh-CN': '插入 {count:n} 行' },
  'edit-rows-insert-one': { en: 'insert of a line', 'zh-CN': '插入一行' },
  'edit-rows-delete': { en: 'delete of {count:n} lines', 'zh-CN': '删除 {count:n} 行' },
  'edit-rows-delete-one': { en: 'delete of a line', 'zh-CN': '删除一行' },
  'edit-rows-duplicate': { en: 'copy of {count:n} lines', 'zh-CN': '创建 {count:n} 行副本' },
  'edit-rows-duplicate-one': { en: 'copy of a line', 'zh-CN': '创建一行副本' },
  'edit-rows-move': { en: 'move of {count:n} lines', 'zh-CN': '移动 {count:n} 行' },
  'edit-rows-move-one': { en: 'move of a line', 'zh-CN': '移动一行' },
  'rows-deleted': { en: '{count:n} lines deleted', 'zh-CN': '已删除 {count:n} 行' },
  'rows-sorted': {
    en: 'Sorted by {columns}. Clear the sort to move lines.',
    'zh-CN': '已按{columns}排序。取消排序后可移动行。',
  },
  'cell-menu': { en: 'What to do with the cells', 'zh-CN': '单元格操作' },
  'cell-cut': { en: 'Cut', 'zh-CN': '剪切' },
  'cell-copy': { en: 'Copy', 'zh-CN': '复制' },
  'cell-paste': { en: 'Paste', 'zh-CN': '粘贴' },
  'cell-filter': { en: 'Filter to This Value', 'zh-CN': '只显示此值' },
  'cell-clear': { en: 'Clear', 'zh-CN': '清除' },
} as const satisfies Texts;

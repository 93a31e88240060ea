import type { Texts } from '../lang.ts';

/** What keys do in a sheet, for the help sheet. */
export const APP_KEYS_TEXTS = {
  'key-group-moving': { en: 'Moving', 'zh-CN': '移动' },
  'key-group-selecting': { en: 'Selecting', 'zh-CN': '选择' },
  'key-group-cells': { en: 'Cells', 'zh-CN': '单元格' },

  'key-move': { en: 'One cell', 'zh-CN': '移动一个单元格' },
  'key-tab': { en: 'Next cell, or back', 'zh-CN': '下一个单元格，或返回' },
  'key-enter': { en: 'Next line, or back', 'zh-CN': '下一行，或返回' },
  'key-edge': { en: 'Edge of the filled cells', 'zh-CN': '数据区域边缘' },
  'key-row-end': { en: 'First or last column', 'zh-CN': '首列或末列' },
  'key-sheet-end': { en: 'First cell or last line', 'zh-CN': '首个单元格或末行' },
  'key-page': { en: 'One screen', 'zh-CN': '上下翻一屏' },
  'key-page-across': { en: 'One screen sideways', 'zh-CN': '左右翻一屏' },
  'key-show-active': { en: 'Show the active cell', 'zh-CN': '显示当前单元格' },

  'key-extend': { en: 'One cell more', 'zh-CN': '扩展一个单元格' },
  'key-extend-edge': { en: 'To the edge of the filled cells', 'zh-CN': '扩展到数据区域边缘' },
  'key-extend-row-end': { en: 'To the first or last column', 'zh-CN': '扩展到首列或末列' },
  'key-extend-sheet-end': { en: 'To the first cell or last line', 'zh-CN': '扩展到首个单元格或末行' },
  'key-extend-page': { en: 'One screen more', 'zh-CN': '上下扩展一屏' },
  'key-extend-page-across': { en: 'One screen sideways', 'zh-CN': '左右扩展一屏' },
  'key-select-rows': { en: 'Whole rows', 'zh-CN': '整行' },
  'key-select-columns': { en: 'Whole columns', 'zh-CN': '整列' },
  'key-select-all': { en: 'All lines', 'zh-CN': '全部数据' },
  'key-collapse': { en: 'Only the active cell', 'zh-CN': '仅当前单元格' },

  'key-edit': { en: 'Edit the cell', 'zh-CN': '编辑单元格' },
  'key-open-list': { en: 'Open the list of the cell', 'zh-CN': '打开单元格的列表' },
  'key-fill-block': { en: 'Fill the block with what is typed', 'zh-CN': '用输入内容填满选区' },
  'key-cancel': { en: 'Leave the cell as it was', 'zh-CN': '放弃编辑' },
  'key-clear': { en: 'Clear the selected cells', 'zh-CN': '清除所选单元格' },
  'key-type-anew': { en: 'Empty the cell and type', 'zh-CN': '清空并输入' },
  'key-copy': { en: 'Copy', 'zh-CN': '复制' },
  'key-cut': { en: 'Cut', 'zh-CN': '剪切' },
  'key-paste': { en: 'Paste', 'zh-CN': '粘贴' },
} as const satisfies Texts;

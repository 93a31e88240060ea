import type { PastedCell } from '../../shared/clipboard/planPaste.ts';
import { writeFilled } from './fill.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/** Puts what stands in the open editor into every cell of the block, in one step to undo. */
export function fillBlock(sheet: SheetOfGrid): void {
  const rect = sheet.selection.rect();
  const [editor] = sheet.api.getCellEditorInstances();
  if (rect === null || editor === undefined) return;
  const value: unknown = editor.getValue();
  const text = typeof value === 'string' ? value : '';
  sheet.api.stopEditing(true);
  const cells: PastedCell[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1)
    for (let column = rect.left; column <= rect.right; column += 1) cells.push({ row, column, text });
  writeFilled(sheet, rect, cells);
}

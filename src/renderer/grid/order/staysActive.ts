import { focusActive, goToCell } from '../goToCell.ts';
import { rectOf, sizeOf } from '../rangeGeometry.ts';
import type { SheetOfGrid } from '../sheetOfGrid.ts';

/**
 * Lets rows come to stand elsewhere. A single active cell goes along with its row; where that is hidden, and of a block, what
 * stands in its place is selected then.
 */
export function staysActive({ api, selection }: SheetOfGrid, act: () => void): void {
  const range = selection.range();
  if (range === null) {
    act();
    return;
  }
  const { row, column } = range.active;
  const id = api.getDisplayedRowAtIndex(row)?.data?.id;
  act();
  const found = id === undefined ? null : (api.getRowNode(id)?.rowIndex ?? null);
  if (sizeOf(rectOf(range)) === 1 && found !== null) {
    selection.select({ row: found, column });
    goToCell(api, { row: found, column });
  } else focusActive(api, selection.active());
}

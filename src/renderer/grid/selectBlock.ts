import type { Block } from '../../shared/clipboard/planPaste.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/**
 * Does something to a block and selects it then, its top left cell active. Where a sort moved its rows meanwhile, only that cell
 * is; rows that a filter hides end the block early.
 */
export function selectAfter<T>(sheet: SheetOfGrid, { top, bottom, left, right }: Block, act: () => T): T {
  const { api, selection } = sheet;
  const idAt = (row: number): string | undefined => api.getDisplayedRowAtIndex(row)?.data?.id;
  const [first, last] = [idAt(top), idAt(bottom)];
  const result = act();
  const column = api.getAllDisplayedColumns()[left];
  const now = first === undefined ? null : (api.getRowNode(first)?.rowIndex ?? null);
  if (column === undefined || now === null) return result;
  const stays = now === top && (last === undefined || last === idAt(bottom));
  if (stays) {
    const end = Math.min(bottom, api.getDisplayedRowCount() - 1);
    selection.selectRect({ top, left, bottom: end, right });
  } else selection.select({ row: now, column: left });
  api.setFocusedCell(now, column);
  return result;
}

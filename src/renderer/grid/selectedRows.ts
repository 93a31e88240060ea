import { useApp } from '../state/app.ts';
import { type GridRow, isThere } from './gridRow.ts';
import { openSheet } from './openSheets.ts';
import type { Rect } from './rangeGeometry.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/** Rows of the selected block, as they are displayed. */
export interface SelectedRows {
  readonly sheet: SheetOfGrid;
  readonly rect: Rect;
  /** The block's first row, there or not yet. */
  readonly first: GridRow;
  /** Identities of those that are there; rows below the last line are not. */
  readonly ids: readonly string[];
}

/** The rows that a command is about; null: nothing is selected, or a cell is edited. */
export function selectedRows(): SelectedRows | null {
  const { active, estimate } = useApp.getState();
  const sheet = active === null ? null : openSheet(active.table);
  const rect = sheet?.selection.rect() ?? null;
  if (sheet === null || rect === null || estimate === null) return null;
  const { api, table } = sheet;
  const first = api.getDisplayedRowAtIndex(rect.top)?.data;
  if (first === undefined || api.getEditingCells().length > 0) return null;
  const ids: string[] = [];
  for (let index = rect.top; index <= rect.bottom; index += 1) {
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row !== undefined && isThere(estimate.document, table, row)) ids.push(row.id);
  }
  return { sheet, rect, first, ids };
}

/** Whether the selected block reaches a row that is there. */
export function hasRows({ api, table, selection }: SheetOfGrid): boolean {
  const { estimate } = useApp.getState();
  const row = api.getDisplayedRowAtIndex(selection.rect()?.top ?? -1)?.data;
  return estimate !== null && row !== undefined && isThere(estimate.document, table, row);
}

/** Selects rows that stand together now, over the columns of a block. Those that stand apart can't be: then only the first is. */
export function selectRowsAgain(sheet: SheetOfGrid, ids: readonly string[], { left, right }: Rect): void {
  const indexOf = (id: string | undefined): number => sheet.api.getRowNode(id ?? '')?.rowIndex ?? -1;
  const [top, bottom] = [indexOf(ids[0]), indexOf(ids.at(-1))];
  if (top < 0) return;
  const isTogether = bottom - top + 1 === ids.length;
  selectBlock(sheet, { top, bottom: isTogether ? bottom : top, left, right });
}

/** Selects a block as far as there are rows; the active cell goes to its first row and stays in its column. */
export function selectBlock({ api, selection }: SheetOfGrid, { top, bottom, left, right }: Rect): void {
  const last = api.getDisplayedRowCount() - 1;
  const row = Math.min(top, last);
  const column = Math.max(left, Math.min(right, selection.active()?.column ?? left));
  const target = api.getAllDisplayedColumns()[column];
  if (row < 0 || target === undefined) return;
  selection.selectRect({ top: row, bottom: Math.min(bottom, last), left, right }, { row, column });
  api.ensureIndexVisible(row);
  api.setFocusedCell(row, target);
}

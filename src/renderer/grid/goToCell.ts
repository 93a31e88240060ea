import type { GridApi } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';
import type { CellAt } from './rangeGeometry.ts';

/** Gives a cell the focus and brings it into view. */
export function focusCell(api: GridApi<GridRow>, row: number, column: string): void {
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column);
  api.setFocusedCell(row, column);
}

/** The same by where the column is displayed. */
export function goToCell(api: GridApi<GridRow>, { row, column }: CellAt): void {
  const target = api.getAllDisplayedColumns()[column];
  if (target !== undefined) focusCell(api, row, target.getColId());
}

/** Brings a cell into view, or only its row or its column. */
export function showCell(
  api: GridApi<GridRow>,
  { row, column }: CellAt,
  what: 'cell' | 'row' | 'column',
): void {
  const target = api.getAllDisplayedColumns()[column];
  if (what !== 'column') api.ensureIndexVisible(row);
  if (what !== 'row' && target !== undefined) api.ensureColumnVisible(target);
}

/** Gives the focus back to the active cell, wherever that is. */
export function focusActive(api: GridApi<GridRow>, active: CellAt | null): void {
  const column = active === null ? undefined : api.getAllDisplayedColumns()[active.column];
  if (active !== null && column !== undefined) api.setFocusedCell(active.row, column);
}

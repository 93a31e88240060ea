import type { GridApi } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';
import type { CellAt } from './rangeGeometry.ts';

/** Gives a cell the focus and brings it into view. */
export function goToCell(api: GridApi<GridRow>, cell: CellAt): void {
  showCell(api, cell, 'cell');
  focusActive(api, cell);
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

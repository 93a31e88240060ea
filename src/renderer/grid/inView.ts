import type { Column, GridApi } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';

/** Brings a cell into view, its row to the middle; one that is wholly in view stays where it is. */
export function bringIntoView(api: GridApi<GridRow>, row: number, column: Column): void {
  if (!isRowInView(api, row)) api.ensureIndexVisible(row, 'middle');
  api.ensureColumnVisible(column);
}

export const isInView = (api: GridApi<GridRow>, row: number, column: Column): boolean =>
  isRowInView(api, row) && isColumnInView(api, column);

function isRowInView(api: GridApi<GridRow>, row: number): boolean {
  const { top, bottom } = api.getVerticalPixelRange();
  const node = api.getDisplayedRowAtIndex(row);
  if (node?.rowTop == null || node.rowHeight == null) return false;
  return node.rowTop >= top && node.rowTop + node.rowHeight <= bottom;
}

function isColumnInView(api: GridApi<GridRow>, column: Column): boolean {
  if (column.isPinned()) return true;
  const { left, right } = api.getHorizontalPixelRange();
  const start = column.getLeft() ?? 0;
  return start >= left && start + column.getActualWidth() <= right;
}

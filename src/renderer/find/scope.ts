import { openSheet } from '../grid/openSheets.ts';
import { type Rect, sizeOf } from '../grid/rangeGeometry.ts';
import { columnIndex } from '../grid/rangeSelection.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { type Scope, searchedTable, useFind } from './findState.ts';

/** The block that is selected now, to search in; null: a single cell, which is no block. */
export function selectedScope(): Scope | null {
  const sheet = openSheet(searchedTable());
  const rect = sheet?.selection.rect() ?? null;
  if (sheet === null || rect === null || sizeOf(rect) < 2) return null;
  const { api, table } = sheet;
  const columns = api.getAllDisplayedColumns();
  const [firstRow, lastRow] = [rect.top, rect.bottom].map((row) => api.getDisplayedRowAtIndex(row)?.data?.id);
  const [firstColumn, lastColumn] = [rect.left, rect.right].map((column) => columns[column]?.getColId());
  if (firstRow === undefined || lastRow === undefined) return null;
  if (firstColumn === undefined || lastColumn === undefined) return null;
  return { table, firstRow, lastRow, firstColumn, lastColumn };
}

/** Where the block stands now; null: the search is of the whole sheet. A block that lost a corner is given up. */
export function scopeRect({ api, table }: SheetOfGrid): Rect | null {
  const { scope } = useFind.getState();
  if (scope === null || scope.table !== table) return null;
  const top = api.getRowNode(scope.firstRow)?.rowIndex ?? -1;
  const bottom = api.getRowNode(scope.lastRow)?.rowIndex ?? -1;
  const left = columnIndex(api, scope.firstColumn);
  const right = columnIndex(api, scope.lastColumn);
  if (top >= 0 && bottom >= top && left >= 0 && right >= left) return { top, bottom, left, right };
  useFind.setState({ scope: null });
  return null;
}

import type { CellClassParams } from 'ag-grid-community';
import type { Needle } from '../../shared/estimate/find/needle.ts';
import { matchAt } from '../../shared/estimate/find/search.ts';
import type { GridRow } from '../grid/gridRow.ts';
import { columnIndex } from '../grid/rangeSelection.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { scopeRect } from './scope.ts';
import { type SearchedSheet, searchedSheet } from './searchedSheet.ts';

interface Marked {
  readonly sheet: SheetOfGrid;
  readonly searched: SearchedSheet;
  readonly needle: Needle;
}

let marked: Marked | null = null;

/** Marks the matches of a sheet, of which only the cells on the screen are looked at. Null: nothing is looked for any more. */
export function paintMatches(sheet: SheetOfGrid | null, needle: Needle | null): void {
  const before = marked?.sheet ?? null;
  marked =
    sheet === null || needle === null
      ? null
      : { sheet, needle, searched: searchedSheet(sheet, scopeRect(sheet)) };
  const painted = new Set([before, marked?.sheet ?? null]);
  for (const each of painted)
    if (each !== null && !each.api.isDestroyed()) each.api.refreshCells({ force: true, suppressFlash: true });
}

/** Whether a cell is a match, by where it is displayed. */
export function isMarked({ api, column, node }: CellClassParams<GridRow>): boolean {
  if (marked === null || marked.sheet.api !== api || node.rowIndex === null) return false;
  const at = { row: node.rowIndex, column: columnIndex(api, column) };
  return matchAt(marked.searched, marked.needle, at) !== null;
}

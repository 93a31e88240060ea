import type { GridTable } from '../gridRow.ts';
import { openSheet } from '../openSheets.ts';
import { frozenUpTo, type Layout, stepped, unfrozen, withHidden } from './layout.ts';
import { layoutOf } from './sheetLayout.ts';

/** What a person does with the columns of a sheet. All of it is remembered, none of it is an edit. */
function change(table: GridTable, next: (layout: Layout) => Layout, shown: readonly string[] = []): void {
  const own = layoutOf(table);
  own?.change(next(own.layout()), shown);
}

/** Hides columns, as long as one is left. */
export function hideColumns(table: GridTable, ids: readonly string[]): void {
  const left = openSheet(table)
    ?.api.getAllDisplayedColumns()
    .filter((column) => !ids.includes(column.getColId()));
  // Row numbers are always there.
  if (left !== undefined && left.length > 1) change(table, (layout) => withHidden(layout, ids, true));
}

export const showColumns = (table: GridTable, ids: readonly string[]): void =>
  change(table, (layout) => withHidden(layout, ids, false), ids);

export const freezeUpTo = (table: GridTable, id: string): void =>
  change(table, (layout) => frozenUpTo(layout, id));

export const unfreezeColumns = (table: GridTable): void => change(table, unfrozen);

export const stepColumn = (table: GridTable, id: string, step: 1 | -1): void =>
  change(table, (layout) => stepped(layout, id, step));

export const resetColumns = (table: GridTable): void => layoutOf(table)?.reset();

/** Makes a column as wide as what is seen in it. */
export const fitColumn = (table: GridTable, id: string): void => openSheet(table)?.api.autoSizeColumns([id]);

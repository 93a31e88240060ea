import type { ColumnFilter } from '../grid/filter/columnFilter.ts';
import { type AppState, useApp } from './app.ts';
import type { SheetView, SortedBy } from './sheetView.ts';

export type ViewedTable = keyof AppState['views'];

/** Changes how a sheet is looked at; its grid sorts and filters anew. */
function look(table: ViewedTable, change: Partial<SheetView>): void {
  useApp.setState(({ views }) => {
    const view = views[table];
    return { views: { ...views, [table]: { ...view, ...change, nth: view.nth + 1 } } };
  });
}

/** Sorts by a column. `isMore`: behind the columns that the sheet is sorted by already. */
export function sortBy(table: ViewedTable, by: SortedBy, isMore = false): void {
  const { sort } = useApp.getState().views[table];
  const others = sort.filter(({ column }) => column !== by.column);
  const isThere = isMore && others.length < sort.length;
  if (isThere) look(table, { sort: sort.map((each) => (each.column === by.column ? by : each)) });
  else look(table, { sort: isMore ? [...others, by] : [by] });
}

export const clearSort = (table: ViewedTable): void => look(table, { sort: [] });

/** Null takes a column's filter away. */
export function filterBy(table: ViewedTable, column: string, filter: ColumnFilter | null): void {
  const filters = new Map(useApp.getState().views[table].filters);
  if (filter === null) filters.delete(column);
  else filters.set(column, filter);
  look(table, { filters });
}

export const clearFilters = (table: ViewedTable): void => look(table, { filters: new Map() });

/** Sorts and filters again, by what cells say now. */
export const reapply = (table: ViewedTable): void => look(table, {});

/** What the grid of a sheet found out; nothing is sorted or filtered again. */
export function tellShown(table: ViewedTable, shown: number | null): void {
  useApp.setState(({ views }) =>
    views[table].shown === shown ? {} : { views: { ...views, [table]: { ...views[table], shown } } },
  );
}

/** Filters in other words: the app's language was switched. The rows that are shown stay. */
export function rewordFilters(table: ViewedTable, filters: ReadonlyMap<string, ColumnFilter>): void {
  useApp.setState(({ views }) => ({ views: { ...views, [table]: { ...views[table], filters } } }));
}

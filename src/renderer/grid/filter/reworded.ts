import { useApp } from '../../state/app.ts';
import { rewordFilters } from '../../state/sheetViews.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import type { GridRow, GridTable } from '../gridRow.ts';
import type { ColumnFilter } from './columnFilter.ts';
import { translated } from './columnValues.ts';
import { cellText } from './rowFilter.ts';

type Specs = ReadonlyMap<string, ColumnSpec>;

/** Says the ticked values of a sheet's filters in the language that it is shown in now. The rows that are shown stay. */
export function reworded(table: GridTable, before: Specs, now: Specs): void {
  const { views, estimate } = useApp.getState();
  const { filters } = views[table];
  const rows: readonly GridRow[] = estimate?.document[table] ?? [];
  if (![...filters.values()].some(({ values }) => values !== null)) return;
  const inWordsOf = (column: string, filter: ColumnFilter): ColumnFilter => {
    const [from, to] = [before.get(column), now.get(column)];
    if (filter.values === null || from === undefined || to === undefined) return filter;
    const words = new Map(rows.map((row) => [cellText(from, row), cellText(to, row)]));
    return { ...filter, values: translated(filter.values, words) };
  };
  rewordFilters(table, new Map([...filters].map(([column, filter]) => [column, inWordsOf(column, filter)])));
}

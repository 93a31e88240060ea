import { fold } from '../../../shared/usage/fold.ts';
import { useApp } from '../../state/app.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import type { GridRow, GridTable } from '../gridRow.ts';
import { openSheet } from '../openSheets.ts';
import { pinyinOf } from '../picker/options.ts';

/** A column in the list of all. */
export interface ListedColumn {
  readonly id: string;
  readonly name: string;
  /** Typed cells that are filled; null: its cells are computed. */
  readonly filled: number | null;
}

export type ColumnGroup = 'shown' | 'hidden-filled' | 'hidden-empty';
export const GROUPS: readonly ColumnGroup[] = ['shown', 'hidden-filled', 'hidden-empty'];

/** Columns that are displayed now, whatever the window's width makes of the person's own layout. */
export function displayedIds(table: GridTable): ReadonlySet<string> {
  const columns = openSheet(table)?.api.getAllDisplayedColumns() ?? [];
  return new Set(columns.map((column) => column.getColId()));
}

/** Which group each column stands in while the list is open, so that none jumps away when it is ticked. */
export function groupsOf(
  columns: readonly ListedColumn[],
  displayed: ReadonlySet<string>,
): ReadonlyMap<string, ColumnGroup> {
  return new Map(
    columns.map(({ id, filled }) => [
      id,
      displayed.has(id) ? 'shown' : (filled ?? 0) > 0 ? 'hidden-filled' : 'hidden-empty',
    ]),
  );
}

/** The columns of a sheet in their order, with how many of their cells are filled. */
export function listedColumns(
  order: readonly { readonly id: string }[],
  specs: ReadonlyMap<string, ColumnSpec>,
  table: GridTable,
): readonly ListedColumn[] {
  const counts = filledCells(useApp.getState().estimate?.document[table] ?? []);
  return order.flatMap(({ id }) => {
    const spec = specs.get(id);
    if (spec === undefined) return [];
    return [{ id, name: spec.name, filled: spec.typed === null ? null : (counts.get(id) ?? 0) }];
  });
}

function filledCells(rows: readonly GridRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of rows)
    for (const [column, text] of Object.entries(cells))
      if (text !== '') counts.set(column, (counts.get(column) ?? 0) + 1);
  return counts;
}

/** Whether a column is meant by what was typed: its name, its id, or its pinyin. */
export function isMeant({ id, name }: ListedColumn, search: string): boolean {
  const wanted = fold(search);
  return wanted === '' || [fold(id), fold(name), ...pinyinOf(name)].some((key) => key.includes(wanted));
}

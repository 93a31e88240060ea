import { useApp } from '../../state/app.ts';
import type { SortedBy } from '../../state/sheetView.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import { type GridRow, isEmptyRow } from '../gridRow.ts';
import { type RowSort, rowSort } from './rowSort.ts';

/** Sorts rows of a sheet by columns. Rows without text stand behind all others, in their own order. */
export function sortOf(sort: readonly SortedBy[], specs: ReadonlyMap<string, ColumnSpec>): RowSort<GridRow> {
  const by = sort.flatMap(({ column, isDescending }) => {
    const spec = specs.get(column);
    return spec === undefined ? [] : [{ sortedBy: spec.order, isDescending }];
  });
  const sorted = rowSort(by, compareTexts());
  return (rows) => {
    const filled = rows.filter((row) => !isEmptyRow(row));
    return [...sorted(filled), ...rows.filter(isEmptyRow)];
  };
}

/** As people sort names: capitals don't matter, numbers in them count as numbers, Chinese goes by pinyin. */
export function compareTexts(): (a: string, b: string) => number {
  return new Intl.Collator(useApp.getState().lang, { numeric: true }).compare;
}

import { rowSort, type SortValue } from '../order/rowSort.ts';
import type { ValueChoice } from './columnFilter.ts';

/** A text that cells of a column show, and how many do. */
export interface ColumnValue {
  readonly text: string;
  readonly count: number;
}

/** How the values of a column are read off its rows. */
export interface ValueReader<Row> {
  readonly textOf: (row: Row) => string;
  readonly orderOf: (row: Row) => SortValue;
  readonly compareTexts: (a: string, b: string) => number;
}

interface Counted<Row> {
  readonly text: string;
  /** One that shows it. */
  readonly row: Row;
  count: number;
}

const ROWS_AT_ONCE = 256;

/**
 * The texts that a column shows in some rows, in the column's own order; that of empty cells stands last. It rests now and then:
 * a hundred thousand rows take longer than one waits for a menu.
 */
export function* countingValues<Row>(
  rows: readonly Row[],
  { textOf, orderOf, compareTexts }: ValueReader<Row>,
): Generator<void, readonly ColumnValue[]> {
  const values = new Map<string, Counted<Row>>();
  for (const [nth, row] of rows.entries()) {
    const text = textOf(row);
    const value = values.get(text);
    if (value === undefined) values.set(text, { text, row, count: 1 });
    else value.count += 1;
    if (nth % ROWS_AT_ONCE === 0) yield;
  }
  const empty = values.get('');
  values.delete('');
  const sortedBy = ({ row }: Counted<Row>): SortValue => orderOf(row);
  const sorted = rowSort([{ sortedBy, isDescending: false }], compareTexts)([...values.values()]);
  return empty === undefined ? sorted : [...sorted, empty];
}

/** A choice with one value ticked or not. */
export function ticked({ isAll, toggled }: ValueChoice, text: string, isOn: boolean): ValueChoice {
  const next = new Set(toggled);
  if (isOn === isAll) next.delete(text);
  else next.add(text);
  return { isAll, toggled: next };
}

/** Only some of the values, whatever was chosen before: what remains of a search. */
export const onlyThese = (texts: Iterable<string>): ValueChoice => ({
  isAll: false,
  toggled: new Set(texts),
});

/** The same choice in the words of another language. */
export function translated({ isAll, toggled }: ValueChoice, words: ReadonlyMap<string, string>): ValueChoice {
  return { isAll, toggled: new Set([...toggled].map((text) => words.get(text) ?? text)) };
}

import type { Problem } from '../problem.ts';
import type { Cell, CellRow } from './cells.ts';
import { cellText, plainText } from './cellText.ts';
import { columnLetter } from './columnLetter.ts';
import { fold, shown } from './fold.ts';
import { type MappedColumn, shownHeader, type TableMapping } from './mapping.ts';
import { rowProblem } from './rowProblem.ts';
import type { RowSource, SkippedRow } from './types.ts';

/** Where a sheet stands among the files of an estimate. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
  readonly fileIndex: number;
  readonly sheetIndex: number;
  readonly date1904: boolean;
}

export function sourceOf(place: SheetPlace, row: CellRow): RowSource {
  return { file: place.file, sheet: place.sheet, row: row.number };
}

/** Unique among all rows of an estimate, even where two files have one name; the same whenever the same files are read. */
export function rowId(place: SheetPlace, row: CellRow): string {
  return `${place.fileIndex}.${place.sheetIndex}.${row.number}`;
}

const TOTALS: ReadonlySet<string> = new Set(
  [
    '合计',
    '总计',
    '小计',
    '共计',
    '累计合计',
    '本页合计',
    '本页小计',
    'total',
    'totals',
    'subtotal',
    'sub total',
    'grand total',
    'sum',
  ].map(fold),
);
const LONGEST_TOTAL = 24;

/**
 * Why a row is left out: `empty`, or `listed` with the text that says so — it is a total, or repeats the header. Null: it is
 * read.
 */
export type Omission = { readonly why: 'empty' } | { readonly why: 'listed'; readonly text: string } | null;

export function omission(row: CellRow, mapping: TableMapping<string> | null): Omission {
  const first = row.cells.findIndex((cell) => !isEmpty(cell));
  const cell = row.cells[first];
  if (cell === undefined) return EMPTY;
  if (cell.kind !== 'text' || cell.text.length > LONGEST_TOTAL) return null;
  const isTotal = !endsInDigit(cell.text) && TOTALS.has(fold(cell.text));
  if (isTotal) return { why: 'listed', text: cell.text.trim() };
  if (mapping !== null && repeatsHeader(row, first, mapping))
    return { why: 'listed', text: cell.text.trim() };
  return null;
}

const EMPTY: Omission = { why: 'empty' };

/** Most rows begin with a date or an id, which ends in a digit and is no word for a total. */
function endsInDigit(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
}

export function isEmpty(cell: Cell): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && (cell.text === '' || cell.text.trim() === ''));
}

/** Pages printed one after another, and tables put one below another, have their header again. */
function repeatsHeader(row: CellRow, first: number, mapping: TableMapping<string>): boolean {
  const same = (cell: Cell, index: number) => {
    const header = mapping.columns[index]?.header ?? '';
    const text = plainText(cell);
    return text === header || (text[0] === header[0] && text.replace(/\s+/g, ' ').trim() === header);
  };
  const cell = row.cells[first];
  if (cell === undefined || mapping.columns[first]?.column == null || !same(cell, first)) return false;
  return row.cells.every((each, index) => isEmpty(each) || same(each, index));
}

export function skippedRow(place: SheetPlace, row: CellRow, text: string): SkippedRow {
  return { ...sourceOf(place, row), text };
}

/** A row's cells by what their columns mean. */
export interface SortedCells<Column extends string> {
  readonly cells: Partial<Record<Column, string>>;
  readonly extras: (readonly [string, string])[];
  readonly problems: Problem[];
}

/** Cells that can't count: an error value, a formula that its file stores without a result. */
export function brokenCell(cell: Cell): boolean {
  return cell.kind === 'error' || cell.kind === 'formula-without-value';
}

/**
 * Sorts a row's cells into columns and extras. `columns` stand in the order of their index, and a cell within them that has
 * none is left out; cells beyond the last are extras. `keep` says which columns are the row's own; others are extras too.
 * What a broken cell in a note or an extra column says is only worth knowing: it enters no price.
 */
export function sortCells<Column extends string>(
  row: CellRow,
  columns: readonly MappedColumn<string>[],
  place: SheetPlace,
  keep: (column: string) => column is Column,
): SortedCells<Column> {
  const sorted: SortedCells<Column> = { cells: {}, extras: [], problems: [] };
  const width = (columns.at(-1)?.index ?? -1) + 1;
  const count = columns.length + Math.max(0, row.cells.length - width);
  for (let nth = 0; nth < count; nth++) {
    const mapped = columns[nth];
    const index = mapped?.index ?? width + nth - columns.length;
    const cell = row.cells[index];
    if (cell === undefined || isEmpty(cell)) continue;
    const column = mapped?.column ?? null;
    const text = cellText(cell, column, place.date1904);
    const own = column !== null && keep(column);
    if (own) sorted.cells[column] = text;
    else sorted.extras.push([mapped?.header ?? columnLetter(index), text]);
    if (brokenCell(cell)) {
      const name = own ? column : shownHeader(mapped ?? { index, header: columnLetter(index) });
      sorted.problems.push(brokenProblem(cell, name, text, sourceOf(place, row), own && column !== 'note'));
    }
  }
  return sorted;
}

function brokenProblem(
  cell: Cell,
  column: string,
  text: string,
  source: RowSource,
  counts: boolean,
): Problem {
  const code = cell.kind === 'error' ? 'cell-error' : 'cell-without-result';
  return rowProblem(source, column, { code, params: { found: shown(text) } }, counts ? 'error' : 'info');
}

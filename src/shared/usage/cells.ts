import type { Problem } from '../problem.ts';

/**
 * One cell as a file holds it, before anyone knows what its column means. Numbers keep the exact decimal text that the
 * file stores ("0.1", "45351"), without exponent where that is possible; nothing goes through a binary float.
 */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  /** A number whose format is a date: `2026-10-05`, or `2026-10-05T18:23:15` where it has a time of day. */
  | { readonly kind: 'date'; readonly text: string }
  /** A number whose format is a time only: `h:mm:ss`, hours may exceed 23. */
  | { readonly kind: 'time'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A spreadsheet error such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that its file stores without a result. */
  | { readonly kind: 'formula-without-value'; readonly text: string };

export const EMPTY_CELL: Cell = { kind: 'empty' };

/** One row of a sheet. `number` is the spreadsheet's own row number, from 1; `cells[0]` is column A. */
export interface CellRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface SheetHead {
  readonly name: string;
  readonly hidden: boolean;
  /** Serial numbers of this workbook count from 1904-01-01. */
  readonly date1904: boolean;
}

/** A file as cells: its sheets in order, each row in order. Rows may be read once only. */
export interface CellSheet extends SheetHead {
  readonly rows: AsyncIterable<readonly CellRow[]>;
  /** How much of the sheet has been read, 0 to 1, while its rows are; a guess by bytes, for showing progress only. */
  readonly share?: () => number;
}

export interface CellFile {
  /** The file's name as problems show it: its base name, never a machine's path. */
  readonly file: string;
  /** Every sheet of the file in order, known before any of them is read: whether a sheet is usage depends on all names. */
  readonly sheetHeads: readonly SheetHead[];
  /** In the order of `sheetHeads`, one for each of them. A sheet whose rows are not wanted is not iterated. */
  readonly sheets: AsyncIterable<CellSheet>;
  /** What was noticed about the file itself, for example its encoding had undecodable bytes. Complete after the last row. */
  readonly problems: readonly Problem[];
}

import type { Problem } from '../problem.ts';
import type { UsageRow } from './types.ts';

/** What all rows of a sheet have in common. */
export interface SheetFacts extends Pick<UsageRow, 'headers' | 'headerUnits'> {
  readonly file: string;
  readonly sheet: string;
}

/**
 * Usage rows on their way between threads: every different text once, and rows as numbers that refer to them. Copied row by
 * row and object by object, 100,000 rows take as long to cross as to be read.
 */
export interface PackedRows {
  readonly rows: number;
  readonly texts: readonly string[];
  readonly sheets: readonly SheetFacts[];
  /** Of the few rows that have any. */
  readonly problems: readonly (readonly Problem[])[];
  /**
   * For each row: sheet, id, row number, records, problems, number of cells, column and text of each, number of extras, header
   * and text of each.
   */
  readonly codes: Int32Array<ArrayBuffer>;
}

/** In `codes`: no merged records, no problems. */
export const NONE = -1;

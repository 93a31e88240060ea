import { type Row, rowOf } from '../cells.ts';
import { RATE } from '../plan/columns.ts';
import type { SheetCell } from '../sheetModel.ts';

/** Cells of a row of `Rates`, by what they mean. */
export type RateCells = Readonly<Partial<Record<keyof typeof RATE, SheetCell | null>>>;

export const RATE_COLUMNS = Object.keys(RATE) as readonly (keyof typeof RATE)[];

/** Columns of `Rates` stand in the order of their names in `RATE`. */
export function byColumn(cells: RateCells): Row {
  return rowOf(RATE_COLUMNS.map((name, at) => [at, cells[name] ?? null] as const));
}

import type { Decimal } from '../decimal.ts';
import type { Day } from '../usage/types.ts';
import type { CellStyle, SheetCell } from './sheetModel.ts';

export type Row = readonly (SheetCell | null)[];

/** Text that stays text, whatever it looks like. */
export const text = (content: string, style: CellStyle = 'text'): SheetCell => ({
  content: { kind: 'text', text: content },
  style,
});

export const number = (value: Decimal | number, style: CellStyle): SheetCell => ({
  content: { kind: 'number', value },
  style,
});

export const day = (value: Day): SheetCell => ({ content: { kind: 'date', day: value }, style: 'date' });

/** A formula of ours and what the core found; null: an empty text. */
export const formula = (source: string, result: Decimal | string | null, style: CellStyle): SheetCell => ({
  content: { kind: 'formula', formula: source, result },
  style,
});

/** A styled cell with nothing in it: a formula that refers to it counts 0. */
export const blank = (style: CellStyle): SheetCell => text('', style);

/** Cells at their places in a row; places between are empty. */
export function rowOf(cells: readonly (readonly [at: number, cell: SheetCell | null])[]): Row {
  const row: (SheetCell | null)[] = [];
  for (const [at, cell] of cells) {
    while (row.length < at) row.push(null);
    row[at] = cell;
  }
  return row;
}

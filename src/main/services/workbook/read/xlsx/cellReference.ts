import { MAX_COLUMNS, MAX_ROWS } from '../limits.ts';

const CODE_A = 65;
const CODE_Z = 90;
const LOWER = 32;

/** The column of a reference, from 0: `A7` → 0, `XFD1` → 16383; -1 where it names no column of a sheet. */
export function columnOf(reference: string): number {
  let column = 0;
  let index = 0;
  for (; index < reference.length; index++) {
    let code = reference.charCodeAt(index);
    if (code > CODE_Z) code -= LOWER;
    if (code < CODE_A || code > CODE_Z) break;
    column = column * 26 + (code - CODE_A + 1);
    if (column > MAX_COLUMNS) return -1;
  }
  return index === 0 ? -1 : column - 1;
}

/** A row number from 1, or -1 where a sheet has no such row. */
export function rowNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) return -1;
  const row = Number.parseInt(text, 10);
  return row >= 1 && row <= MAX_ROWS ? row : -1;
}

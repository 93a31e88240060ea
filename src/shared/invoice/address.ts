const LETTERS = 26;
const FIRST_LETTER = 65;

/** The letters of a column, counted from 0: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (index % LETTERS));
  return index < LETTERS ? last : columnLetters(Math.floor(index / LETTERS) - 1) + last;
}

/** Cells of another sheet, as formulas write them. */
export interface SheetReference {
  /** `Rates!$I$5` */
  readonly cell: (column: string, row: number) => string;
  /** `Lines!$Q$5:$Q$104` */
  readonly range: (column: string, first: number, last: number) => string;
}

const PLAIN_NAME = /^[A-Za-z]+$/;

/** Sheet names are ours and hold no apostrophe; names that are not plain letters are quoted. */
export function sheetReference(sheet: string): SheetReference {
  const name = PLAIN_NAME.test(sheet) ? sheet : `'${sheet}'`;
  return {
    cell: (column, row) => `${name}!$${column}$${row}`,
    range: (column, first, last) => `${name}!$${column}$${first}:$${column}$${last}`,
  };
}

/** Cells of the formula's own sheet. */
export const OWN_SHEET: SheetReference = {
  cell: (column, row) => `$${column}$${row}`,
  range: (column, first, last) => `$${column}$${first}:$${column}$${last}`,
};

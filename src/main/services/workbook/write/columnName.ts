const NAMES: string[] = [];

/** The letters of a column, counted from 0: 0 → A, 25 → Z, 26 → AA, 16,383 → XFD. */
export function columnName(index: number): string {
  const known = NAMES[index];
  if (known !== undefined) return known;
  const letter = String.fromCharCode(65 + (index % 26));
  const name = index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
  NAMES[index] = name;
  return name;
}

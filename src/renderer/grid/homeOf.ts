/** The displayed column that tells of a hidden one: Date of months, Details of all others; null: there is none. */
export function homeOf(column: string, isShown: (column: string) => boolean): string | null {
  const home = column === 'month' && isShown('date') ? 'date' : 'details';
  return isShown(home) ? home : null;
}

const NEEDS_MARKS = /[\t\r\n]|^"/;

/**
 * Rows of cells as tab-separated text that `parseTsv` reads back as the same cells. There is no break behind the last row, so that
 * one cell pastes into a letter as it stands; only an empty last row needs one, or it would not be there.
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => row.map(cellText).join('\t')).join('\n');
  const last = rows.at(-1);
  return rows.length > 1 && last?.length === 1 && last[0] === '' ? `${text}\n` : text;
}

const cellText = (text: string): string =>
  NEEDS_MARKS.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

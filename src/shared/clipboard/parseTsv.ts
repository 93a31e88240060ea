/**
 * Text of a clipboard as rows of cells, as Excel, WPS, LibreOffice and Google Sheets put it: tabs between cells, a line break (`\r\n`,
 * `\n` or `\r`) between rows and perhaps one behind the last. A cell in quotation marks holds tabs, line breaks and doubled marks.
 *
 * Nothing is ever lost: a cell that begins with a mark but isn't closed right before a tab, a break or the end is taken as it
 * stands (`5" pipe`, `"abc` are what they say). Rows may differ in length. No text is one empty cell.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  // The break behind the last row begins no other one.
  while (at < text.length || row.length > 0 || rows.length === 0) {
    const { cell, end } = quotedCell(text, at) ?? plainCell(text, at);
    row.push(cell);
    at = end + 1;
    if (text[end] === '\t') continue;
    rows.push(row);
    row = [];
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1;
  }
  return rows;
}

interface FoundCell {
  readonly cell: string;
  /** Where the tab or break behind it stands; the text's length at its end. */
  readonly end: number;
}

const BREAK = /[\t\r\n]/g;

function plainCell(text: string, from: number): FoundCell {
  BREAK.lastIndex = from;
  const end = BREAK.exec(text)?.index ?? text.length;
  return { cell: text.slice(from, end), end };
}

/** A cell in quotation marks; null: it isn't one. */
function quotedCell(text: string, from: number): FoundCell | null {
  if (text[from] !== '"') return null;
  let mark = text.indexOf('"', from + 1);
  while (mark !== -1 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  if (mark === -1) return null;
  const end = mark + 1;
  if (end < text.length && !'\t\r\n'.includes(text.charAt(end))) return null;
  return { cell: text.slice(from + 1, mark).replaceAll('""', '"'), end };
}

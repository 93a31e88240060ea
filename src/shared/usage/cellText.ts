import type { Cell } from './cells.ts';
import { DATE_COLUMNS, TIME_COLUMNS } from './columns.ts';
import { fromSerial } from './serialDate.ts';

/** A cell as text without regard to its column: headers, extras. */
export function plainText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date':
      return cell.text.replace('T', ' ');
    case 'formula-without-value':
      return cell.text.startsWith('=') ? cell.text : `=${cell.text}`;
    default:
      return cell.text;
  }
}

const FIRST_OF_MONTH = /^(\d{4}-\d{2})-\d{2}(?:T.*)?$/;

/** A cell as the text of its column: what a person would type there. Serial numbers in columns of dates become days. */
export function cellText(cell: Cell, column: string | null, date1904: boolean): string {
  switch (cell.kind) {
    case 'text':
      return trimmed(
        column !== null && isDated(column)
          ? (serialText(cell.text, column, date1904) ?? cell.text)
          : cell.text,
      );
    case 'number':
      return column !== null && isDated(column)
        ? (serialText(cell.text, column, date1904) ?? cell.text)
        : cell.text;
    case 'date':
      return column === 'month'
        ? (FIRST_OF_MONTH.exec(cell.text)?.[1] ?? cell.text)
        : cell.text.replace('T', ' ');
    case 'boolean':
      return column === 'connected' ? (cell.value ? 'yes' : 'no') : cell.value ? 'TRUE' : 'FALSE';
    default:
      return plainText(cell);
  }
}

function isDated(column: string): boolean {
  return DATE_COLUMNS.has(column) || TIME_COLUMNS.has(column);
}

function serialText(text: string, column: string, date1904: boolean): string | null {
  if (text.length < 5 || text.length > 24) return null;
  const found = fromSerial(text, date1904, TIME_COLUMNS.has(column));
  return found !== null && column === 'month' ? found.slice(0, 7) : found;
}

function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // Most texts need no trimming, and finding that out is cheaper than trimming.
  return first > 32 && last > 32 && first < 128 && last < 128 ? text : text.trim();
}

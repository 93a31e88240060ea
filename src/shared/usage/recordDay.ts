import type { Cell, CellRow } from './cells.ts';
import { cellText } from './cellText.ts';
import { readInstant } from './instant.ts';
import { isEmpty } from './sheetRows.ts';

/** Where a call record says when it was; −1: nowhere. */
export interface RecordTimes {
  readonly date: number;
  readonly startTime: number;
  readonly originateTime: number;
  readonly date1904: boolean;
}

/**
 * The day of `start_time`, else of `originate_time`; empty where a column of dates says it, or nothing does. A time that can't
 * be read is given as it is, so that its row has a problem and not some other day.
 */
export function dayOfRecord(row: CellRow, times: RecordTimes): string {
  const date = row.cells[times.date];
  if (date !== undefined && !isEmpty(date)) return '';
  const start = textOf(row.cells[times.startTime]);
  const day = dayOfText(start, times.date1904);
  if (day !== null) return day;
  const originate = textOf(row.cells[times.originateTime]);
  return dayOfText(originate, times.date1904) ?? (start === '' ? originate : start);
}

function textOf(cell: Cell | undefined): string {
  return cell !== undefined && 'text' in cell ? cell.text : '';
}

/** Times before the century are what programs write for "never": 1970-01-01 of a call that was not connected. */
const NEVER = '2000';

function dayOfText(text: string, date1904: boolean): string | null {
  if (text === '') return null;
  if (isPlainTime(text)) return text >= NEVER ? text.slice(0, 10) : null;
  const instant = readInstant(cellText({ kind: 'text', text }, 'startTime', date1904));
  return instant.ok && instant.value.day >= NEVER ? instant.value.day : null;
}

const DASH = 45;
const COLON = 58;

/** Whether a text looks like `2026-10-05 18:23:15`, the form that call records come in: its day needs no parsing. */
function isPlainTime(text: string): boolean {
  if (text.length !== 19 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const between = text[10];
  return (
    (between === ' ' || between === 'T') && text.charCodeAt(13) === COLON && text.charCodeAt(16) === COLON
  );
}

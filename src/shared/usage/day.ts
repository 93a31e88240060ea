import { dayOf } from './calendarDay.ts';
import { narrow } from './fold.ts';
import { readInstant } from './instant.ts';
import { type Read, read, unread } from './read.ts';
import type { Day } from './types.ts';

const PARTS = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/**
 * A calendar day: `2026-10-05`, `2026/10/5`, `2026.10.5`, `20261005`, `2026年10月5日`, or the day of a time such as
 * `2026-10-05 18:23:15`; a time with Z or an offset is taken to UTC+8 first. Day-first and month-first forms are no days:
 * 10/5/2026 means two.
 */
export function readDay(text: string): Read<Day> {
  const plain = narrow(text);
  const parts = PARTS.exec(plain) ?? COMPACT.exec(plain);
  if (parts !== null) {
    const isCompact = parts.length === 4;
    const month = isCompact ? parts[2] : (parts[2] ?? parts[4]);
    const day = isCompact ? parts[3] : (parts[3] ?? parts[5]);
    const found = dayOf(Number(parts[1]), Number(month), Number(day));
    return found === null ? unread('date-not-there', text) : read(found);
  }
  const instant = readInstant(plain);
  return instant.ok
    ? read(instant.value.day)
    : unread(instant.code === 'time-not-there' ? 'date-not-there' : 'date-invalid', text);
}

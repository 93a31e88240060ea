import { addDays } from '../calendar.ts';
import { dayOf } from './calendarDay.ts';
import { narrow } from './fold.ts';
import { type Read, read, unread } from './read.ts';
import type { Day } from './types.ts';

/** A moment as a wall clock in UTC+8 shows it. */
export interface Instant {
  readonly day: Day;
  /** Seconds since 1970-01-01T00:00:00 of the same clock, thousandths kept. */
  readonly seconds: number;
}

const DATE = '(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号])';
const CLOCK = '(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,:](\\d{1,9}))?)?|时(\\d{1,2})分(?:(\\d{1,2})秒)?)';
const ZONE = '(Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?';
const WRITTEN = new RegExp(`^${DATE}(?:[T ]?\\s*)${CLOCK}\\s*${ZONE}$`, 'i');
const DATE_ONLY = new RegExp(`^${DATE}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2}):?(\d{2}))?$/;
const EPOCH = /^(\d{10})(\d{3})?$/;
const DAY_SECONDS = 86_400;
const UTC8_SECONDS = 8 * 3600;

/**
 * A moment: `2026-10-05 18:23:15`, `2026/10/5 18:23`, `2026年10月5日 18:23:15`, `20261005182315`. Without a zone it is taken as
 * written; with Z or an offset, and as Unix seconds or milliseconds, it is taken to UTC+8. A bare day is its midnight.
 */
export function readInstant(text: string): Read<Instant> {
  const plain = narrow(text);
  const written = WRITTEN.exec(plain);
  if (written !== null) return fromWritten(written, text);
  const bare = DATE_ONLY.exec(plain);
  if (bare !== null) return instant(bare[1], bare[2] ?? bare[4], bare[3] ?? bare[5], 0, null, text);
  const compact = COMPACT.exec(plain);
  if (compact !== null) {
    const clock = clockSeconds(compact[4] ?? '0', compact[5] ?? '0', compact[6] ?? '0', '');
    return instant(compact[1], compact[2], compact[3], clock, null, text);
  }
  const epoch = EPOCH.exec(plain);
  return epoch === null
    ? unread('time-invalid', text)
    : fromEpoch(Number(epoch[1]), Number(epoch[2] ?? 0), text);
}

function fromWritten(match: RegExpExecArray, text: string): Read<Instant> {
  const [
    ,
    year,
    month,
    day,
    zhMonth,
    zhDay,
    hour = '0',
    minute,
    second,
    fraction = '',
    zhMinute,
    zhSecond,
    zone,
  ] = match;
  const clock = clockSeconds(hour, minute ?? zhMinute ?? '0', second ?? zhSecond ?? '0', fraction);
  return instant(year, month ?? zhMonth, day ?? zhDay, clock, zone ?? null, text);
}

/** Seconds since midnight; null where a clock shows no such time. 24:00 is the next midnight. */
function clockSeconds(hour: string, minute: string, second: string, fraction: string): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 24 || m > 59 || s > 59 || (h === 24 && m + s > 0)) return null;
  // Thousandths are kept, what is finer is dropped: 59.9999999 must not become the next minute.
  return h * 3600 + m * 60 + s + Number(fraction.slice(0, 3).padEnd(3, '0')) / 1000;
}

function instant(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  clock: number | null,
  zone: string | null,
  text: string,
): Read<Instant> {
  const found = dayOf(Number(year), Number(month), Number(day));
  const offset = zone === null ? 0 : UTC8_SECONDS - zoneSeconds(zone);
  if (found === null || clock === null || Number.isNaN(offset)) return unread('time-not-there', text);
  return read(atSeconds(daySeconds(found) + clock + offset));
}

/** Seconds that a zone is ahead of UTC; NaN beyond 18 hours. */
function zoneSeconds(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > 18 || minutes > 59) return Number.NaN;
  return (hours * 3600 + minutes * 60) * (zone.startsWith('-') ? -1 : 1);
}

function fromEpoch(seconds: number, millis: number, text: string): Read<Instant> {
  const at = atSeconds(seconds + UTC8_SECONDS + millis / 1000);
  // 2001 to 2099; other numbers of ten digits are telephone numbers and the like.
  return at.day >= '2001-09-09' && at.day < '2100' ? read(at) : unread('time-invalid', text);
}

function daySeconds(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 1000;
}

function atSeconds(seconds: number): Instant {
  return { day: addDays('1970-01-01', Math.floor(seconds / DAY_SECONDS)), seconds };
}

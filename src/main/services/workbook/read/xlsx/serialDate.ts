const DAY_SECONDS = 86_400;
/** Serial 1 is 1900-01-01, so serial 0 would be 1899-12-31 … */
const EPOCH_1900 = Date.UTC(1899, 11, 31) / 1000;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / 1000;
/** … but Lotus and Excel count a 29 February 1900 that never was, as 60. Later serials are one too high. */
const LEAP_BUG = 60;
/** The first serial second after 9999-12-31, in the 1900 system. */
const END_1900 = 2_958_466 * DAY_SECONDS;
const OFFSET_1904 = 1462 * DAY_SECONDS;

/**
 * A serial number as `2026-10-05`, or `2026-10-05T18:23:15` where it has a time, rounded to the second:
 * 45351.99999 is 23:59:59.136, so 2024-02-29T23:59:59. Null where no calendar day has that serial: below 1, 60, or past
 * the year 9999. A date is no amount, and its serial fits a double with room to spare (10^6 days × 86,400 < 2^53).
 */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const seconds = Math.round(serial * DAY_SECONDS);
  const unix = date1904 ? fromSystem1904(seconds) : fromSystem1900(seconds);
  if (unix === null) return null;
  const time = seconds % DAY_SECONDS;
  const day = dayText((unix - time) * 1000);
  return time === 0
    ? day
    : `${day}T${pad(Math.floor(time / 3600))}:${pad(Math.floor(time / 60) % 60)}:${pad(time % 60)}`;
}

/** A month of usage has 31 days and a hundred thousand rows, so the last few hundred days are remembered. */
const DAYS = new Map<number, string>();
const MAX_DAYS = 1000;

function dayText(ms: number): string {
  let text = DAYS.get(ms);
  if (text === undefined) {
    if (DAYS.size >= MAX_DAYS) DAYS.clear();
    text = new Date(ms).toISOString().slice(0, 10);
    DAYS.set(ms, text);
  }
  return text;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function fromSystem1900(seconds: number): number | null {
  if (!(seconds >= DAY_SECONDS && seconds < END_1900)) return null;
  const day = Math.floor(seconds / DAY_SECONDS);
  if (day === LEAP_BUG) return null;
  return EPOCH_1900 + seconds - (day > LEAP_BUG ? DAY_SECONDS : 0);
}

function fromSystem1904(seconds: number): number | null {
  return seconds >= 0 && seconds < END_1900 - OFFSET_1904 ? EPOCH_1904 + seconds : null;
}

/** A serial number as a length of time `h:mm:ss`, rounded to the second: 1.5 → 36:00:00. Null below zero. */
export function timeOfSerial(serial: number): string | null {
  const seconds = Math.round(serial * DAY_SECONDS);
  if (!(seconds >= 0 && seconds <= Number.MAX_SAFE_INTEGER)) return null;
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
}

import { addDays } from '../calendar.ts';

const DAY_SECONDS = 86_400;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** Serials between these are days of 1990 to 2099: a smaller number is a year or a count, and no date of usage. */
const FIRST = 32_874;
const LAST = 73_051;
/** Serial 0 of each system. The 1900 system counts a 29 February 1900 that never was, which shifts all later days by one. */
const EPOCH_1900 = '1899-12-30';
const EPOCH_1904 = '1904-01-01';
const SYSTEM_DIFFERENCE = 1462;

/**
 * The day, or the day and time to the second, that a spreadsheet's serial number stands for; null where the number is none.
 * 46300 → 2026-10-05; with time, 46300.766145833 → 2026-10-05 18:23:15. 202610 and 20261005 are not serials.
 */
export function fromSerial(text: string, date1904: boolean, withTime: boolean): string | null {
  if (!SERIAL.test(text)) return null;
  // A position in time and no quantity, so a binary fraction serves: its error is far below half a second.
  const serial = Number(text);
  const in1900 = date1904 ? serial + SYSTEM_DIFFERENCE : serial;
  if (in1900 < FIRST || in1900 >= LAST) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = addDays(date1904 ? EPOCH_1904 : EPOCH_1900, Math.floor(seconds / DAY_SECONDS));
  return withTime ? `${day} ${clock(seconds % DAY_SECONDS)}` : day;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

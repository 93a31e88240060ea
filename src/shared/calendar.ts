/**
 * Days and months as text (`2026-10-05`, `2026-10`), compared as text. No clock, no zone: a day is what the calendar of
 * the tariffs (UTC+8) calls it, and `Date.UTC` serves only as arithmetic.
 */
import type { Day, Month } from './usage/types.ts';

const DAY_MS = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const fromMs = (ms: number): Day => {
  const date = new Date(ms);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
};
const toMs = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

/** The last day of a month: 2024-02 → 2024-02-29. */
export function lastDayOf(month: Month): Day {
  return fromMs(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));
}

/** Months since year 0, so that months can be counted. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function monthFromIndex(index: number): Month {
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}

/** Every month from the first to the last, both included; none where the last is earlier. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let index = monthIndex(first); index <= monthIndex(last); index++) months.push(monthFromIndex(index));
  return months;
}

export function addDays(day: Day, days: number): Day {
  return fromMs(toMs(day) + days * DAY_MS);
}

/** Whole days from the first day to the second. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((toMs(second) - toMs(first)) / DAY_MS);
}

/**
 * The last day of a term that starts on a day: start + n months − 1 day. 2026-10-05, 12 → 2027-10-04.
 * A start on 29 February ends on 28 February a year later (start + 1 year falls on 02-29, which is not there, so on
 * 03-01; less one day is 02-28).
 */
export function lastDayOfTerm(start: Day, months: number): Day {
  const month = monthFromIndex(monthIndex(monthOf(start)) + months);
  const same = `${month}-${start.slice(8, 10)}`;
  return same > lastDayOf(month) ? lastDayOf(month) : addDays(same, -1);
}

/** The day of a wall-clock minute, counted in minutes since 1970-01-01T00:00. */
export function dayOfMinute(minute: number): Day {
  return fromMs(minute * 60_000);
}

export const MINUTES_PER_DAY = 1440;

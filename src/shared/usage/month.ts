import { monthOf } from '../calendar.ts';
import { dayOf } from './calendarDay.ts';
import { readDay } from './day.ts';
import { narrow } from './fold.ts';
import { type Read, read, unread } from './read.ts';
import type { Month } from './types.ts';

const PARTS = /^(\d{4})(?:[-/.](\d{1,2})|(\d{2})|年(\d{1,2})月(?:份)?)$/;

/** A calendar month: `2026-10`, `202610`, `2026/10`, `2026年10月`, or the month of a day, as date cells have it. */
export function readMonth(text: string): Read<Month> {
  const parts = PARTS.exec(narrow(text));
  if (parts !== null) {
    const first = dayOf(Number(parts[1]), Number(parts[2] ?? parts[3] ?? parts[4]), 1);
    return first === null ? unread('month-not-there', text) : read(monthOf(first));
  }
  const day = readDay(text);
  return day.ok ? read(monthOf(day.value)) : unread('month-invalid', text);
}

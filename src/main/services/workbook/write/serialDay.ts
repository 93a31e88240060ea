import { daysBetween } from '../../../../shared/calendar.ts';
import type { Day } from '../../../../shared/usage/types.ts';

/** Before it, serials are wrong by one, because Excel counts a 29 February 1900 that never was. */
const FIRST_DAY: Day = '1900-03-01';
const LAST_DAY: Day = '9999-12-31';
const ORIGIN: Day = '1899-12-30';

/** A day as a spreadsheet's serial number, 2026-10-05 → 46300; null where no program shows that day right. */
export function serialOfDay(day: Day): number | null {
  return day >= FIRST_DAY && day <= LAST_DAY ? daysBetween(ORIGIN, day) : null;
}

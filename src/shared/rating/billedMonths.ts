import { monthOf } from '../calendar.ts';
import type { Month, UsageLine } from '../usage/types.ts';
import type { Columns } from './columns.ts';
import type { Entry } from './entry.ts';

/** A rent without an end runs to the estimate's last billed month, so it can't decide which month that is. */
export function isOpenRent(line: UsageLine): boolean {
  return line.opened !== null && line.closed === null && line.month === null;
}

/** Months that have usage lines, oldest first. */
export function billedMonths(groups: readonly Columns[]): Month[] {
  return [...new Set(groups.flatMap(({ entries }) => entries[0]?.month ?? []))].sort();
}

/**
 * The last month that usage lines, or the estimate's own month, reach. An open rent counts with the month in which it
 * begins. Groups hold entries of one month each.
 */
export function lastBilledMonth(groups: readonly Columns[], estimateMonth: Month | null): Month | null {
  let last = estimateMonth;
  for (const { entries } of groups) {
    const month = entries[0]?.month;
    if (month === undefined || (last !== null && month <= last)) continue;
    if (entries.some((entry) => countsToward(entry, month))) last = month;
  }
  return last;
}

function countsToward(entry: Entry, month: Month): boolean {
  if (!isOpenRent(entry.line)) return true;
  return entry.line.opened !== null && monthOf(entry.line.opened) === month;
}

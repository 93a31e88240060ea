import { monthIndex, monthOf, monthsBetween } from '../../calendar.ts';
import type { Message } from '../../problem.ts';
import type { Month, UsageLine } from '../../usage/types.ts';

export type RentMonths =
  | { readonly ok: true; readonly months: readonly Month[] }
  | { readonly ok: false; readonly column: string; readonly problem: Message };

/** A rent over more than 20 years is a mistyped year, not a rent. */
const MOST_MONTHS = 240;

/**
 * The calendar months that a rent touches: a part month counts whole. From `opened` to `closed`, or to the estimate's last
 * billed month; a month of the row's own limits it to that month.
 * Opened 2026-08-31, closed 2026-10-01: 2026-08, 2026-09, 2026-10.
 */
export function rentMonths(line: UsageLine, lastBilledMonth: Month | null): RentMonths {
  if (line.opened === null) return line.month === null ? bad('month', 'month-missing') : ok([line.month]);
  if (line.closed !== null && line.closed < line.opened) {
    return bad('closed', 'closed-before-opened', { opened: line.opened, closed: line.closed });
  }
  const first = monthOf(line.opened);
  if (line.month !== null) {
    if (line.month < first)
      return bad('month', 'month-before-opened', { month: line.month, opened: line.opened });
    if (line.closed !== null && line.month > monthOf(line.closed)) {
      return bad('month', 'month-after-closed', { month: line.month, closed: line.closed });
    }
    return ok([line.month]);
  }
  const last = line.closed === null ? later(first, lastBilledMonth) : monthOf(line.closed);
  if (monthIndex(last) - monthIndex(first) >= MOST_MONTHS) {
    return bad('opened', 'rent-too-long', { opened: line.opened, years: MOST_MONTHS / 12 });
  }
  return ok(monthsBetween(first, last));
}

const ok = (months: readonly Month[]): RentMonths => ({ ok: true, months });
const bad = (column: string, code: string, params: Message['params'] = {}): RentMonths => ({
  ok: false,
  column,
  problem: { code, params },
});
const later = (first: Month, last: Month | null): Month => (last !== null && last > first ? last : first);

import { monthIndex, monthOf } from '../calendar.ts';
import type { Item } from '../tariff/types.ts';
import type { Day, Month, Settings } from '../usage/types.ts';
import { type Columns, USUAL } from './columns.ts';

/**
 * Ticks that an item's allowance still has for a month. 10 GB counted in thousandths are 10,000 ticks.
 * `usedBefore`: what the same allowance gave in earlier months, which counts where it is one quantity over several months.
 *
 * 1,000,000 in each of the first two calendar months from 2026-09-20: 2026-09 and 2026-10, nothing in 2026-11. [A9]
 */
export function allowanceFor(
  { allowance, decimals }: Pick<Item, 'allowance' | 'decimals'>,
  month: Month,
  settings: Settings,
  usedBefore: number,
): number {
  if (allowance === undefined) return 0;
  const whole = allowance.quantity * 10 ** decimals;
  if (allowance.firstMonths === undefined) return whole;
  const from: Day | undefined = settings.activated.get(allowance.firstMonths.setting);
  if (from === undefined) return 0;
  const nth = monthIndex(month) - monthIndex(monthOf(from));
  if (nth < 0 || nth >= allowance.firstMonths.months) return 0;
  return allowance.scope === 'together' ? Math.max(0, whole - usedBefore) : whole;
}

/**
 * Spends an allowance on entries in rating order. What is free by rule, and a line with a price of its own, don't use it up.
 * 100 free on lines of 60 and 70: 60 and 40.
 */
export function spendAllowance(
  { ticks, kinds }: Columns,
  available: number,
): { given: Float64Array; used: number } {
  const given = new Float64Array(ticks.length);
  let left = available;
  for (let index = 0; index < ticks.length && left > 0; index++) {
    if (kinds[index] !== USUAL) continue;
    const share = Math.min(left, ticks[index] ?? 0);
    given[index] = share;
    left -= share;
  }
  return { given, used: available - left };
}

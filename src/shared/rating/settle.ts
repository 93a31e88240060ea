import { type Decimal, ZERO } from '../decimal.ts';
import type { Settle } from '../tariff/types.ts';
import type { Charge } from './charge/charge.ts';
import type { Columns } from './columns.ts';
import { toFen } from './round.ts';
import type { Settlement } from './types.ts';

/**
 * A pool's exact charges settled to the fen: once for the month, or for each day.
 *
 * A month: 50,001 × 0.108 = 5,400.108 → 5,400.10, never rounded up [A6].
 * By the day [A10], with cumulative charges of 1.005 and 2.010 after the first and second day: the difference cut gives 1.00
 * and cut(2.010 − 1.005) = 1.00; the difference of cuts gives 1.00 and 2.01 − 1.00 = 1.01.
 */
export function settle({ entries, days }: Columns, charge: Charge, rules: Settle): Settlement[] {
  if (rules.period === 'month') return [settlement(null, 0, entries.length, charge, rules)];
  const settlements: Settlement[] = [];
  for (let start = 0; start < entries.length; ) {
    let end = start + 1;
    while (end < entries.length && days[end] === days[start]) end++;
    settlements.push(settlement(entries[start]?.day ?? null, start, end, charge, rules));
    start = end;
  }
  return settlements;
}

function settlement(
  day: Settlement['day'],
  start: number,
  end: number,
  charge: Charge,
  rules: Settle,
): Settlement {
  const before = charge.upTo(start);
  const after = charge.upTo(end);
  const base = baseOf(before, rules);
  const amount = toFen(after.minus(base), rules.rounding).minus(toFen(before.minus(base), rules.rounding));
  return { day, start, end, exact: after.minus(before), amount };
}

/**
 * What running charges are counted from before they are rounded: the settlement's own start, or the month's. An amount is
 * the rounded charge at its end less the rounded charge at its start, so amounts that follow each other add up exactly.
 */
function baseOf(opening: Decimal, rules: Settle): Decimal {
  return rules.period === 'month' || rules.dayAmount === 'difference-of-cuts' ? ZERO : opening;
}

/**
 * The amount of any entry, by its index: what it adds to the rounded charge of its settlement.
 * IVR with 50,000 minutes and then 1: 5,400.00 and 5,400.10 − 5,400.00 = 0.10.
 */
export function spreadOver(
  settlements: readonly Settlement[],
  charge: Charge,
  rules: Settle,
): (index: number) => Decimal {
  let current: Settlement | undefined;
  let base = ZERO;
  // Lines are mostly asked for one after the other, so where the last one ended is kept for the next.
  let reached = -1;
  let rounded = ZERO;
  const roundedUpTo = (count: number): Decimal =>
    toFen(base.isZero() ? charge.upTo(count) : charge.upTo(count).minus(base), rules.rounding);
  return (index) => {
    if (current === undefined || index < current.start || index >= current.end) {
      current = settlementAt(settlements, index);
      base = baseOf(charge.upTo(current?.start ?? 0), rules);
      reached = -1;
    }
    const before = reached === index ? rounded : roundedUpTo(index);
    rounded = roundedUpTo(index + 1);
    reached = index + 1;
    return rounded.minus(before);
  };
}

function settlementAt(settlements: readonly Settlement[], index: number): Settlement | undefined {
  let low = 0;
  let high = settlements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((settlements[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return settlements[low];
}

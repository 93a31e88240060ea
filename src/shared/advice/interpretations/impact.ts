import { type Decimal, ZERO } from '../../decimal.ts';
import type { Month } from '../../usage/types.ts';
import type { Outcome } from './otherwise.ts';

/** What another reading changes in an estimate. */
export interface Impact {
  /** Of the estimate's total, discount, voucher and tax included: what it would be less what it is. Yuan, whole fen. */
  readonly difference: Decimal;
  /** Months whose list amounts would be others, oldest first; more than one may make up for one another. */
  readonly months: readonly Month[];
  /** How many lines more would have no price, would not be served, would be invalid; negative: fewer. */
  readonly unpriced: number;
  readonly unserved: number;
  readonly invalid: number;
}

/** An estimate held against itself under another reading. */
export function impactOf(now: Outcome, otherwise: Outcome): Impact {
  const before = now.totals;
  const after = otherwise.totals;
  return {
    difference: after.gross.minus(before.gross),
    months: monthsApart(now, otherwise),
    unpriced: after.unpriced - before.unpriced,
    unserved: after.unserved - before.unserved,
    invalid: after.invalid - before.invalid,
  };
}

function monthsApart(now: Outcome, otherwise: Outcome): Month[] {
  const before = listByMonth(now);
  const after = listByMonth(otherwise);
  const months = new Set([...before.keys(), ...after.keys()]);
  return [...months].filter((month) => !amountIn(before, month).eq(amountIn(after, month))).sort();
}

const amountIn = (amounts: ReadonlyMap<Month, Decimal>, month: Month): Decimal => amounts.get(month) ?? ZERO;

function listByMonth({ pools, purchases }: Outcome): ReadonlyMap<Month, Decimal> {
  const amounts = new Map<Month, Decimal>();
  for (const { month, amount } of [...pools, ...purchases]) {
    if (amount !== null) amounts.set(month, amountIn(amounts, month).plus(amount));
  }
  return amounts;
}

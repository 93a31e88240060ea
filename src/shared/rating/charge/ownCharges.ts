import { Decimal, ZERO } from '../../decimal.ts';
import type { Columns } from '../columns.ts';
import { unitsOf } from '../ticks.ts';

/**
 * Running sum of the entries that bring a unit price of their own: quantity × price, nothing else applies [A18].
 * Null where no entry does, which is nearly always.
 */
export function ownCharges(
  { entries, ownPrices }: Columns,
  decimals: number,
): ((count: number) => Decimal) | null {
  if (ownPrices === 0) return null;
  const sums: { readonly index: number; readonly sum: Decimal }[] = [];
  let sum = ZERO;
  entries.forEach((entry, index) => {
    if (entry.ownPrice === null) return;
    sum = sum.plus(unitsOf(entry.ticks, decimals).times(entry.ownPrice));
    sums.push({ index, sum });
  });
  return (count) => lastBefore(sums, count);
}

/** The sum over entries with an index below `count`. */
function lastBefore(
  sums: readonly { readonly index: number; readonly sum: Decimal }[],
  count: number,
): Decimal {
  let low = 0;
  let high = sums.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle]?.index ?? 0) < count) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? ZERO : (sums[low - 1]?.sum ?? new Decimal(0));
}

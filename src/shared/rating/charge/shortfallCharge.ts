import { Decimal, ZERO } from '../../decimal.ts';
import type { Item } from '../../tariff/types.ts';
import type { Columns } from '../columns.ts';
import { prefixSums, unitsOf } from '../ticks.ts';
import { type Charge, NO_FLAGS } from './charge.ts';
import { ownCharges } from './ownCharges.ts';
import { rateSegments } from './rateOf.ts';

/**
 * Charges of promised minimums: what the month's usage is short of them, and never less than nothing [A16].
 * 500 minutes at 0.11 and a minimum of 120: 120 − 55 = 65. With a second number's 300: the first still brings 65, the second 300.
 *
 * `used`: what the items that count against the minimum were billed in the month; null: one of them has no price.
 */
export function shortfallCharge(
  item: Item,
  columns: Columns,
  minimums: Float64Array,
  used: Decimal | null,
): Charge {
  const { entries } = columns;
  const sums = prefixSums(minimums);
  const own = ownCharges(columns, item.decimals);
  const missing = (count: number): Decimal =>
    used === null || count === 0 ? ZERO : Decimal.max(ZERO, unitsOf(sums(count), item.decimals).minus(used));
  const unpriced = (index: number): boolean => used === null && entries[index]?.ownPrice === null;
  return {
    segments: rateSegments(item, columns),
    mayLackPrice: used === null,
    unpriced,
    upTo: (count) => (own === null ? missing(count) : missing(count).plus(own(count))),
    unitPrice: (index) => entries[index]?.ownPrice ?? null,
    flags: (index) => (unpriced(index) ? [{ code: 'usage-unpriced' }] : NO_FLAGS),
  };
}

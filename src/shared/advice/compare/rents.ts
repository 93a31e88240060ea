import { type Decimal, ZERO } from '../../decimal.ts';
import type { Pool, Rated } from '../../rating/types.ts';
import type { Month } from '../../usage/types.ts';
import { chargeOf } from './charge.ts';
import { rentPools, type Subject } from './subjects.ts';
import type { WorkMember } from './works.ts';

/** What a number of rented numbers costs a product by the month; null: a rent has no price. 12 × 35 = 420.00. */
export function rentFor(member: WorkMember, month: Month, numbers: Decimal): Decimal | null {
  let sum = ZERO;
  for (const rent of member.rents) {
    const charge = chargeOf(rent, month);
    if (charge === null) return null;
    sum = sum.plus(charge.amount(numbers));
  }
  return sum;
}

/**
 * What the estimate's own numbers cost: what they were rated at. Another count than its own keeps the numbers that have a price of
 * their own (vanity numbers) and changes the others.
 */
export function ownRent(rated: Rated, { member, month, numbers }: Subject, count: Decimal): Decimal | null {
  const pools = rentPools(rated.pools, member, month);
  if (numbers === null || pools.some((pool) => pool.lineCounts.unpriced > 0)) return null;
  const real = pools.reduce((sum, pool) => sum.plus(pool.amount ?? ZERO), ZERO);
  if (count.eq(numbers)) return real;
  return pools.length === 1 && pools[0] !== undefined
    ? rentOfPool(pools[0], member, month, count)
    : rentFor(member, month, count);
}

function rentOfPool(pool: Pool, member: WorkMember, month: Month, count: Decimal): Decimal | null {
  const usual = count.minus(pool.ownPriced);
  if (usual.isNegative()) return rentFor(member, month, count);
  return rentFor(member, month, usual)?.plus(pool.ownCharge) ?? null;
}

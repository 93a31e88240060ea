import { Decimal } from '../../decimal.ts';
import { allowanceFor } from '../../rating/allowance.ts';
import type { Pool, Rated } from '../../rating/types.ts';
import type { Month } from '../../usage/types.ts';
import { sumOf } from './ownedPacks.ts';
import type { WorkMember } from './works.ts';

/** What a product's allowance gives a month of its work, whatever of it the estimate's own usage takes. */
export function allowanceOf(rated: Rated, member: WorkMember, month: Month): Decimal {
  const { item } = member;
  const steps = new Decimal(10).pow(item.decimals);
  const earlier = sumOf(
    poolsOf(rated, member).flatMap((pool) => (pool.month < month ? [pool.allowance] : [])),
  );
  const given = allowanceFor(item, month, rated.settings, earlier.times(steps).toNumber());
  return new Decimal(given).div(steps);
}

/** What is left of it after the usage that the estimate has of the product in the month. */
export function allowanceLeft(rated: Rated, member: WorkMember, month: Month): Decimal {
  const used = poolsOf(rated, member).flatMap((pool) => (pool.month === month ? [pool.allowance] : []));
  return Decimal.max(0, allowanceOf(rated, member, month).minus(sumOf(used)));
}

const poolsOf = (rated: Rated, { product, item }: WorkMember): Pool[] =>
  rated.pools.filter((pool) => pool.product.id === product.id && pool.item.id === item.id);

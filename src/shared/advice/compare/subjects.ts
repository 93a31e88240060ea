import { type Decimal, ZERO } from '../../decimal.ts';
import type { Pool, Rated } from '../../rating/types.ts';
import type { Month } from '../../usage/types.ts';
import { type Work, type WorkMember, worksOf } from './works.ts';

/** What an estimate has that can be compared: the usage of one product in one month. */
export interface Subject {
  readonly work: Work;
  readonly member: WorkMember;
  readonly month: Month;
  readonly pool: Pool;
  /** What is billed, whoever serves it: without what is free by rule, such as calls that were not answered. */
  readonly quantity: Decimal;
  /** Numbers rented in the month; null: the product needs none. */
  readonly numbers: Decimal | null;
}

/** Everything in an estimate that can be compared: by work, newest month first, then the larger quantity. */
export function subjectsOf(rated: Rated): Subject[] {
  return worksOf(rated.catalogue).flatMap((work) =>
    work.members
      .flatMap((member) => subjectsOfMember(rated, work, member))
      .sort((a, b) => (a.month === b.month ? b.quantity.cmp(a.quantity) : a.month < b.month ? 1 : -1)),
  );
}

function subjectsOfMember(rated: Rated, work: Work, member: WorkMember): Subject[] {
  const pools = rated.pools.filter((pool) => pool.product.id === member.product.id);
  return pools
    .filter((pool) => pool.item.id === member.item.id && pool.region === null)
    .map((pool) => ({
      work,
      member,
      month: pool.month,
      pool,
      quantity: pool.totals.quantity.minus(freeByRule(pool)),
      numbers: member.rents.length === 0 ? null : numbersIn(pools, member, pool.month),
    }))
    .filter(({ quantity }) => quantity.gt(0));
}

/** Free quantity that no allowance was used up for. */
const freeByRule = (pool: Pool): Decimal => pool.totals.free.minus(pool.allowance);

function numbersIn(pools: readonly Pool[], member: WorkMember, month: Month): Decimal {
  return rentPools(pools, member, month).reduce((sum, { totals }) => sum.plus(totals.quantity), ZERO);
}

/** The pools of a product's rents in a month. */
export function rentPools(pools: readonly Pool[], member: WorkMember, month: Month): Pool[] {
  return pools.filter(
    (pool) =>
      pool.product.id === member.product.id &&
      pool.month === month &&
      member.rents.some((rent) => rent.id === pool.item.id),
  );
}

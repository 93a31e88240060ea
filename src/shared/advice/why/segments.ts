import { type Decimal, ZERO } from '../../decimal.ts';
import { OWN_PRICE } from '../../rating/columns.ts';
import { unitsOf } from '../../rating/ticks.ts';
import type { Pool } from '../../rating/types.ts';
import type { Price } from '../../tariff/schema.ts';
import type { Rate } from '../../tariff/types.ts';

/** A stretch of a pool that one version of the rate prices, with what it billed and what that came to exactly. */
export interface PricedSegment {
  readonly rate: Rate;
  readonly price: Price;
  /** Billed units and their charge, without lines that have a price of their own. */
  readonly quantity: Decimal;
  readonly amount: Decimal;
}

/** The stretches of a pool that have a price, in order. Their amounts and those of own prices add up to its exact charge. */
export function pricedSegments(pool: Pool): PricedSegment[] {
  return pool.segments.flatMap(({ rate, start }, nth) => {
    const price = rate?.price ?? null;
    if (rate === null || price === null) return [];
    const end = pool.segments[nth + 1]?.start ?? pool.entries.length;
    const charged = pool.chargeUpTo(end).minus(pool.chargeUpTo(start));
    return [
      {
        rate,
        price,
        quantity: billedUnits(pool, start, end),
        amount: charged.minus(ownChargeIn(pool, start, end)),
      },
    ];
  });
}

function billedUnits(pool: Pool, start: number, end: number): Decimal {
  if (start === 0 && end === pool.entries.length) return pool.tierVolume;
  let sum = ZERO;
  for (let index = start; index < end; index++) {
    const ticks = pool.postpaid[index] ?? 0;
    if (ticks > 0 && pool.columns.kinds[index] !== OWN_PRICE)
      sum = sum.plus(unitsOf(ticks, pool.item.decimals));
  }
  return sum;
}

/** What lines with a price of their own add to the running charge between two places of it. */
function ownChargeIn(pool: Pool, start: number, end: number): Decimal {
  if (pool.columns.ownPrices === 0) return ZERO;
  if (start === 0 && end === pool.entries.length) return pool.ownCharge;
  let sum = ZERO;
  for (let index = start; index < end; index++) {
    if (pool.columns.kinds[index] === OWN_PRICE)
      sum = sum.plus(pool.chargeUpTo(index + 1)).minus(pool.chargeUpTo(index));
  }
  return sum;
}

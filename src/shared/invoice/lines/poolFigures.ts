import { type Decimal, ZERO } from '../../decimal.ts';
import { toFen } from '../../rating/round.ts';
import { prefixSums, unitsOf } from '../../rating/ticks.ts';
import type { Pool } from '../../rating/types.ts';
import type { PoolShape } from '../plan/poolShape.ts';

/** The core's own figures of a pool's entries: what formulas carry as their results. Cheapest when asked in order. */
export interface PoolFigures {
  /** Volume that the price is for, of the first `count` entries. */
  readonly volume: (count: number) => Decimal;
  readonly charge: (count: number) => Decimal;
  /** The first entry of an entry's settlement. */
  readonly settlementStart: (index: number) => number;
  /** Charge of the settlement up to and including an entry, to the fen. */
  readonly settled: (index: number) => Decimal;
  readonly amount: (index: number) => Decimal;
}

export function poolFigures(pool: Pool, shape: PoolShape): PoolFigures {
  const sums = prefixSums(tierTicks(pool));
  const charge = lastKept(pool.chargeUpTo);
  const settlementStart = shape.byDay ? startFinder(pool) : () => 0;
  const opening = lastKept((start: number) => (start === 0 || !shape.byDay ? ZERO : pool.chargeUpTo(start)));
  const { rounding } = pool.item.settle;
  const settled = lastKept((index: number) =>
    toFen(charge(index + 1).minus(opening(settlementStart(index))), rounding),
  );
  return {
    volume: (count) => unitsOf(sums(count), pool.item.decimals),
    charge,
    settlementStart,
    settled,
    amount: (index) => {
      if (index === settlementStart(index)) return settled(index);
      const before = settled(index - 1);
      return settled(index).minus(before);
    },
  };
}

/** Lines with a price of their own fill no tiers. */
function tierTicks(pool: Pool): Float64Array {
  if (pool.ownPriced.isZero()) return pool.postpaid;
  return pool.postpaid.map((ticks, index) => (pool.entries[index]?.ownPrice === null ? ticks : 0));
}

/** Rows ask for the last two counts again and again. */
function lastKept<T>(compute: (count: number) => T): (count: number) => T {
  let kept: { readonly count: number; readonly value: T } | null = null;
  let before: { readonly count: number; readonly value: T } | null = null;
  return (count) => {
    if (kept?.count === count) return kept.value;
    if (before?.count === count) return before.value;
    before = kept;
    kept = { count, value: compute(count) };
    return kept.value;
  };
}

function startFinder({ settlements }: Pool): (index: number) => number {
  let current = 0;
  const holds = (nth: number, index: number): boolean => {
    const settlement = settlements[nth];
    return settlement !== undefined && settlement.start <= index && index < settlement.end;
  };
  return (index) => {
    if (!holds(current, index))
      current = holds(current + 1, index)
        ? current + 1
        : settlements.findIndex((_, nth) => holds(nth, index));
    return settlements[current]?.start ?? 0;
  };
}

import type { Decimal } from '../../decimal.ts';

/** Steps `first`…`last` over which a charge never falls. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Steps `from`…`to` that each cost more than `cheaperAt`, which comes after them. */
export interface FallingZone {
  readonly from: number;
  readonly to: number;
  readonly cheaperAt: number;
}

/**
 * Where using more costs less. `stretches` follow one another; within each the charge never falls, so it can only fall from
 * one to the next, a zone always reaches its stretch's last step, and its first step is found by halving.
 */
export function fallingZones(
  stretches: readonly Stretch[],
  charge: (step: number) => Decimal,
): FallingZone[] {
  const zones: FallingZone[] = [];
  let cheaperAt: number | null = null;
  for (const stretch of stretches.toReversed()) {
    const target = cheaperAt;
    if (target !== null) {
      const from = firstAbove(stretch, charge(target), charge);
      if (from !== null) zones.unshift({ from, to: stretch.last, cheaperAt: target });
    }
    const here = charge(stretch.first);
    if (target === null || here.lte(charge(target))) cheaperAt = stretch.first;
  }
  return joined(zones);
}

/** The first step of a stretch that costs more than an amount; null: none does. */
function firstAbove(stretch: Stretch, amount: Decimal, charge: (step: number) => Decimal): number | null {
  if (charge(stretch.last).lte(amount)) return null;
  let low = stretch.first;
  let high = stretch.last;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (charge(middle).gt(amount)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A stretch that is cheaper to skip as a whole makes one zone with the part before it. */
function joined(zones: readonly FallingZone[]): FallingZone[] {
  const result: FallingZone[] = [];
  for (const zone of zones) {
    const before = result.at(-1);
    const touches =
      before !== undefined && before.to + 1 === zone.from && before.cheaperAt === zone.cheaperAt;
    if (touches) result[result.length - 1] = { ...before, to: zone.to };
    else result.push(zone);
  }
  return result;
}

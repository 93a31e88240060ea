import { Decimal } from '../../decimal.ts';
import { curveOf } from '../../rating/charge/curve.ts';
import type { Pool } from '../../rating/types.ts';
import type { Rate } from '../../tariff/types.ts';
import type { DeadZoneHint } from '../compare/deadZoneHint.ts';

/** A place of a drawing. No figure is told from it. */
export type Point = readonly [quantity: number, amount: number];

/** What a month costs by its quantity around a dead zone, a piece for each tier: it jumps between them. */
export interface ZoneCurve {
  readonly first: number;
  readonly last: number;
  readonly pieces: readonly (readonly Point[])[];
}

/** As wide again before the zone, half as wide again behind where the month is cheaper. */
export function zoneCurve(pool: Pool, { zone, cheaperAt }: DeadZoneHint): ZoneCurve | null {
  const rate = pool.segments[0]?.rate;
  if (rate?.price?.type !== 'tiers') return null;
  const from = zone.from.toNumber();
  const width = cheaperAt.toNumber() - from;
  const first = Math.max(0, from - width);
  const last = from + width * 2.5;
  const own = pool.ownCharge.toNumber();
  const pieces: Point[][] = [];
  let over = 0;
  for (const { upTo } of rate.price.tiers) {
    const start = Math.max(first, over);
    const end = Math.min(last, upTo ?? last);
    if (start < end) pieces.push(pointsOf(rate, start, end, own));
    over = upTo ?? last;
  }
  return { first, last, pieces };
}

/** Within a tier a charge is straight, except where a least or most charge bends it. */
const STRETCHES = 16;

function pointsOf(rate: Rate, start: number, end: number, own: number): Point[] {
  const stretches = rate.minimum === null && rate.maximum === null ? 1 : STRETCHES;
  // A tier's lower bound is still in the tier before it, so the piece's tier is chosen by a quantity inside.
  const curve = curveOf(rate, new Decimal((start + end) / 2), null);
  return Array.from({ length: stretches + 1 }, (_, nth) => {
    const quantity = start + ((end - start) * nth) / stretches;
    return [quantity, (curve?.at(new Decimal(quantity)).toNumber() ?? 0) + own] as const;
  });
}

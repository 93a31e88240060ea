import type { Decimal } from '../../decimal.ts';
import { curveOf } from '../../rating/charge/curve.ts';
import { toFen } from '../../rating/round.ts';
import type { Pool } from '../../rating/types.ts';
import { chargeZones } from './zones.ts';

/** A month that costs more than one with more usage would. Quantities are what is billed, after packs and allowance. */
export interface DeadZoneHint {
  readonly zone: { readonly from: Decimal; readonly to: Decimal };
  /** The larger quantity that costs least, and how much more that is. */
  readonly cheaperAt: Decimal;
  readonly moreToLeave: Decimal;
  readonly amountNow: Decimal;
  readonly amountThere: Decimal;
  readonly saving: Decimal;
}

/**
 * Whether a pool stands in a dead zone of its volume tiers; null: it doesn't, or has none.
 * 486,213 minutes at 0.104 are 50,566.15; 13,788 more are 500,001 at 0.100, 50,000.10: 566.05 less.
 */
export function deadZoneHint(pool: Pool): DeadZoneHint | null {
  const [segment] = pool.segments;
  const rate = segment?.rate;
  const settled = pool.item.settle;
  if (rate == null || pool.segments.length > 1 || settled.period !== 'month' || pool.amount === null)
    return null;
  const volume = pool.tierVolume;
  const zone = chargeZones({ rate, item: pool.item }).find(
    ({ from, to }) => volume.gte(from) && volume.lte(to),
  );
  if (zone === undefined) return null;
  const exact = curveOf(rate, zone.cheaperAt, null)?.at(zone.cheaperAt) ?? null;
  if (exact === null) return null;
  const amountThere = toFen(exact.plus(pool.ownCharge), settled.rounding);
  return {
    zone: { from: zone.from, to: zone.to },
    cheaperAt: zone.cheaperAt,
    moreToLeave: zone.cheaperAt.minus(volume),
    amountNow: pool.amount,
    amountThere,
    saving: pool.amount.minus(amountThere),
  };
}

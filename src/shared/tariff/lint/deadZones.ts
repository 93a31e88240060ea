import { Decimal } from '../../decimal.ts';
import type { Price, RateData } from '../schema.ts';
import type { Settle } from '../types.ts';
import { fallingZones, type Stretch } from './fallingZones.ts';

export type TiersPrice = Extract<Price, { type: 'tiers' }>;

/** Quantities that cost more than a larger one does. Every quantity from `from` to `to`, both included, does. */
export interface DeadZone {
  readonly from: Decimal;
  readonly to: Decimal;
  /** The larger quantity that costs least. */
  readonly cheaperAt: Decimal;
  readonly amountFrom: Decimal;
  readonly amountTo: Decimal;
  readonly amountCheaper: Decimal;
}

/** What the amount of a month depends on besides its tiers. */
export interface DeadZoneTerms {
  readonly factor: Decimal;
  readonly rounding: Settle['rounding'];
  readonly minimum?: RateData['minimum'];
  readonly maximum?: RateData['maximum'];
  /** Digits after the point that a quantity may have; left out: whole units. */
  readonly decimals?: number;
}

/**
 * The dead zones of a price, by amounts to the fen. Only volume tiers have any: their lower price applies to all units.
 *
 * 50,000 minutes at 0.110 cost 5,500.00 and 50,001 at 0.108 cost 5,400.10 (5,400.108 cut). 49,091 cost 5,400.01, 49,092
 * cost 5,400.12: the zone is 49,092–50,000.
 */
export function deadZones(price: TiersPrice, terms: DeadZoneTerms): DeadZone[] {
  if (price.mode === 'graduated') return [];
  const steps = new Decimal(10).pow(terms.decimals ?? 0);
  const amount = (step: number): Decimal => monthAmount(price, new Decimal(step).div(steps), terms);
  return fallingZones(stretchesOf(price, steps.toNumber()), amount).map(({ from, to, cheaperAt }) => ({
    from: new Decimal(from).div(steps),
    to: new Decimal(to).div(steps),
    cheaperAt: new Decimal(cheaperAt).div(steps),
    amountFrom: amount(from),
    amountTo: amount(to),
    amountCheaper: amount(cheaperAt),
  }));
}

function stretchesOf(price: TiersPrice, steps: number): Stretch[] {
  let first = 1;
  return price.tiers.map((tier) => {
    const last = tier.upTo === null ? first : tier.upTo * steps;
    const stretch = { first, last };
    first = last + 1;
    return stretch;
  });
}

/** What a month of so many units costs by volume tiers, to the fen. */
function monthAmount(price: TiersPrice, units: Decimal, terms: DeadZoneTerms): Decimal {
  const tier = price.tiers.find(({ upTo }) => upTo === null || units.lte(upTo));
  if (tier === undefined) return new Decimal(0);
  const exact = units.times(tier.price).div(price.per).plus(tier.flat).times(terms.factor);
  const raised = terms.minimum ? Decimal.max(terms.minimum, exact) : exact;
  const kept = terms.maximum ? Decimal.min(terms.maximum, raised) : raised;
  return kept.toDecimalPlaces(2, terms.rounding === 'cut' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP);
}

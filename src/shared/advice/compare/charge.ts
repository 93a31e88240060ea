import { lastDayOf } from '../../calendar.ts';
import { type Decimal, ZERO } from '../../decimal.ts';
import { curveOf } from '../../rating/charge/curve.ts';
import { rateOn } from '../../rating/charge/rateOf.ts';
import { toFen } from '../../rating/round.ts';
import type { Price } from '../../tariff/schema.ts';
import type { Item, Rate } from '../../tariff/types.ts';
import type { Month } from '../../usage/types.ts';

/** What a month of one item costs by the rate that an undated line of the month takes. */
export interface MonthCharge {
  readonly item: Item;
  readonly rate: Rate;
  /** Exact, before it is settled to the fen. */
  readonly exact: (units: Decimal) => Decimal;
  readonly amount: (units: Decimal) => Decimal;
  /** The price of each of so many units as its tariff writes it; null: several prices, or a fee, make the charge. */
  readonly unitPrice: (units: Decimal) => string | null;
}

/** Null: no rate holds on the month's last day, or it has no price. */
export function chargeOf(item: Item, month: Month): MonthCharge | null {
  const rate = rateOn(item, lastDayOf(month));
  if (rate === null || curveOf(rate, ZERO, null) === null) return null;
  const exact = (units: Decimal): Decimal => curveOf(rate, units, null)?.at(units) ?? ZERO;
  return {
    item,
    rate,
    exact,
    amount: (units) => toFen(exact(units), item.settle.rounding),
    unitPrice: (units) => {
      const unit = curveOf(rate, units, null)?.unitBetween(ZERO, units) ?? null;
      const plain = unit !== null && exact(units).eq(unit.times(units));
      return plain ? showPrice(unit, rate.price) : null;
    },
  };
}

/** A price with as many decimals as the tariff's prices beside it have, at least two: 0.1 among 0.104 and 0.096 is 0.100. */
export function showPrice(unit: Decimal, price: Price | null): string {
  const beside =
    price?.type === 'tiers' ? price.tiers.map((tier) => tier.price.div(price.per).decimalPlaces()) : [];
  return unit.toFixed(Math.max(2, unit.decimalPlaces(), ...beside.filter((places) => places <= 9)));
}

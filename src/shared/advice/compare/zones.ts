import { Decimal } from '../../decimal.ts';
import { deadZones } from '../../tariff/lint/deadZones.ts';
import type { MonthCharge } from './charge.ts';
import type { Plan } from './plan.ts';

/** Quantities at which a plan costs more than at a larger one; `from` and `to` included. */
export interface PlanZone {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly cheaperAt: Decimal;
  /** What one unit more than `to` saves, and the unit prices on both sides. */
  readonly less: Decimal;
  readonly priceBefore: string | null;
  readonly priceAfter: string | null;
}

/**
 * The dead zones of a plan that pays by volume tiers, behind what owned packs and allowance take. T1 with 20,000 in packs: the
 * zone 480,771–500,000 of what is billed becomes 500,771–520,000 of what is used.
 */
export function zonesOf({ charge, before, kind, amountAt }: Plan): PlanZone[] {
  if (charge === null || kind === 'packs') return [];
  const unit = new Decimal(10).pow(-charge.item.decimals);
  return chargeZones(charge).map(({ from, to, cheaperAt }) => {
    const end = to.plus(before);
    const here = amountAt(end);
    const above = amountAt(end.plus(unit));
    return {
      from: from.plus(before),
      to: end,
      cheaperAt: cheaperAt.plus(before),
      less: here === null || above === null ? new Decimal(0) : here.minus(above),
      priceBefore: charge.unitPrice(to),
      priceAfter: charge.unitPrice(to.plus(unit)),
    };
  });
}

export function chargeZones({ rate, item }: Pick<MonthCharge, 'rate' | 'item'>) {
  if (rate.price?.type !== 'tiers') return [];
  return deadZones(rate.price, { ...rate, rounding: item.settle.rounding, decimals: item.decimals });
}

export const isInZone = (zones: readonly PlanZone[], quantity: Decimal): boolean =>
  zones.some(({ from, to }) => quantity.gte(from) && quantity.lte(to));

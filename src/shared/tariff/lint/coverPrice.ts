import type { Decimal } from '../../decimal.ts';
import { ZERO } from '../../decimal.ts';

export interface Offer {
  readonly units: number;
  readonly price: Decimal;
}

/** Whether so many units cannot cost less than an amount, whatever offers they are made of: even the best unit price says so. */
export function cannotBeat(offers: readonly Offer[], units: number, amount: Decimal): boolean {
  return offers.every((offer) => offer.price.times(units).gte(amount.times(offer.units)));
}

/** Past so many steps the answer would take too long; no vendor's sizes come near it. */
const MOST_STEPS = 200_000;

/**
 * The least price for at least so many units, from any number of each offer; null where there is none, or the sizes are too
 * finely divided to try. Sizes share a divisor, so steps of it are enough: P1's are all multiples of 50.
 */
export function coverPrice(offers: readonly Offer[], units: number): Decimal | null {
  const step = offers.reduce((divisor, offer) => gcd(divisor, offer.units), units);
  const steps = units / step;
  if (offers.length === 0 || steps > MOST_STEPS) return null;
  const least: Decimal[] = [ZERO];
  for (let need = 1; need <= steps; need++) {
    let best: Decimal | null = null;
    for (const offer of offers) {
      const price = (least[Math.max(0, need - offer.units / step)] ?? ZERO).plus(offer.price);
      if (best === null || price.lt(best)) best = price;
    }
    least.push(best ?? ZERO);
  }
  return least[steps] ?? null;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

import type { Decimal } from '../decimal.ts';
import { customPrice } from '../rating/purchases.ts';
import type { Packs } from '../tariff/types.ts';

/** A single pack that would serve a quantity. */
export interface PackAdvice {
  /** `100000` or `custom:96000`. */
  readonly pack: string;
  readonly units: number;
  readonly amount: Decimal;
}

/**
 * The cheapest single pack that holds a quantity: least price, then more units, then a fixed one. Null: none is sold with
 * a known price.
 *
 * 9,001 minutes: custom 10,000 and fixed 10,000 both cost 1,050 → the fixed one. 95,500: custom 96,000 costs 10,080, fixed
 * 100,000 costs 10,000 → 100,000.
 */
export function cheapestPack(packs: Packs, needed: Decimal): PackAdvice | null {
  const offers = [...fixedOffers(packs), ...customOffers(packs, needed)].filter((offer) => needed.lte(offer.units));
  offers.sort((a, b) => a.amount.cmp(b.amount) || b.units - a.units || a.pack.length - b.pack.length);
  return offers[0] ?? null;
}

function fixedOffers(packs: Packs): PackAdvice[] {
  return packs.sizes.flatMap(({ units, price, trial }) =>
    price === null || trial ? [] : [{ pack: String(units), units, amount: price }],
  );
}

/**
 * Custom sizes worth looking at: the smallest that holds the quantity, and the smallest of every later price tier, where
 * the unit price drops. Between those the price only grows.
 */
function customOffers(packs: Packs, needed: Decimal): PackAdvice[] {
  const { custom } = packs;
  if (custom === undefined) return [];
  const bounds = custom.tiers.flatMap((tier) => (tier.below === null ? [] : [tier.below]));
  const sizes = [needed.div(custom.step).ceil().times(custom.step).toNumber(), ...bounds.map((bound) => upToStep(bound, custom.step))];
  return sizes.flatMap((units) => {
    const amount = units >= custom.step ? customPrice(packs, units) : null;
    return amount === null ? [] : [{ pack: `custom:${units}`, units, amount }];
  });
}

const upToStep = (units: number, step: number): number => Math.ceil(units / step) * step;

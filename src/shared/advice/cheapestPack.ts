import type { Decimal } from '../decimal.ts';
import { cheapestCustomPack } from '../tariff/customPacks.ts';
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
  const offers = [...fixedOffers(packs), ...customOffers(packs, needed)].filter((offer) =>
    needed.lte(offer.units),
  );
  offers.sort((a, b) => a.amount.cmp(b.amount) || b.units - a.units || a.pack.length - b.pack.length);
  return offers[0] ?? null;
}

function fixedOffers(packs: Packs): PackAdvice[] {
  return packs.sizes.flatMap(({ units, price, trial }) =>
    price === null || trial ? [] : [{ pack: String(units), units, amount: price }],
  );
}

function customOffers({ custom }: Packs, needed: Decimal): PackAdvice[] {
  if (custom === undefined) return [];
  const { units, price } = cheapestCustomPack(custom, needed.ceil().toNumber());
  return [{ pack: `custom:${units}`, units, amount: price }];
}

import { Decimal } from '../decimal.ts';
import type { DeadZone } from './lint/deadZones.ts';
import { fallingZones, type Stretch } from './lint/fallingZones.ts';
import type { PacksData } from './schema.ts';

export type CustomPacks = NonNullable<PacksData['custom']>;

/** The price of one custom pack: its whole size at the unit price of its size. 96,000 at 0.105: 10,080. */
export function customPackPrice(custom: CustomPacks, units: number): Decimal {
  const tier = custom.tiers.find(({ below }) => below === null || units < below);
  return new Decimal(units).times(tier?.price ?? 0);
}

/** Sizes that can be bought for more than a larger one costs: 96,000–99,000 cost 10,080–10,395, and 100,000 cost 10,000. */
export function customPackZones(custom: CustomPacks): DeadZone[] {
  const { step } = custom;
  const price = (steps: number): Decimal => customPackPrice(custom, steps * step);
  return fallingZones(stretchesOf(custom), price).map(({ from, to, cheaperAt }) => ({
    from: new Decimal(from).times(step),
    to: new Decimal(to).times(step),
    cheaperAt: new Decimal(cheaperAt).times(step),
    amountFrom: price(from),
    amountTo: price(to),
    amountCheaper: price(cheaperAt),
  }));
}

/**
 * The cheapest custom pack of at least so many units: the size itself rounded up to a step, or the start of a later tier,
 * where the unit price drops; between those the price only grows. Of two that cost the same, the larger.
 */
export function cheapestCustomPack(
  custom: CustomPacks,
  units: number,
): { readonly units: number; readonly price: Decimal } {
  const { step } = custom;
  const starts = custom.tiers.flatMap(({ below }) => (below !== null && below > units ? [below] : []));
  const sizes = [units, ...starts].map((size) => Math.max(1, Math.ceil(size / step)) * step);
  const offers = sizes.map((size) => ({ units: size, price: customPackPrice(custom, size) }));
  return offers.reduce((best, offer) =>
    offer.price.lt(best.price) || (offer.price.eq(best.price) && offer.units > best.units) ? offer : best,
  );
}

/** Tiers as steps; one that is too narrow to hold a step has none. */
function stretchesOf(custom: CustomPacks): Stretch[] {
  let first = 1;
  return custom.tiers.flatMap(({ below }) => {
    const last = below === null ? first : Math.ceil(below / custom.step) - 1;
    if (last < first) return [];
    const stretch = { first, last };
    first = last + 1;
    return [stretch];
  });
}

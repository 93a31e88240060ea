import { Decimal } from '../../decimal.ts';
import { toFen } from '../../rating/round.ts';
import { type CustomPacks, customPackPrice } from '../../tariff/customPacks.ts';
import type { Packs } from '../../tariff/types.ts';
import type { Settings } from '../../usage/types.ts';
import type { WorkMember } from './works.ts';

/** A pack that can be bought any number of times. */
export interface Offer {
  /** Pack units, as it is sold. */
  readonly size: number;
  /** Smallest steps of the item that one of it serves. */
  readonly serves: number;
  /** In fen. */
  readonly price: number;
}

/** Packs of any multiple of a step, each at the unit price of its size. */
export interface CustomOffer {
  readonly step: number;
  /** Smallest steps of the item that one step of it serves. */
  readonly serves: number;
  /** What one of so many steps costs, in fen. */
  readonly price: (steps: number) => number;
  /** Steps at which a lower unit price begins: a pack of so many may cost less than a smaller one. */
  readonly starts: readonly number[];
  /** A larger pack never has a higher unit price, and every step costs whole fen: one pack never costs more than two. */
  readonly falling: boolean;
}

/** What a product's packs offer to an item. */
export interface Offers {
  /** Larger ones first. */
  readonly fixed: readonly Offer[];
  readonly custom: CustomOffer | null;
  /** There are packs whose price nobody knows. */
  readonly priceMissing: boolean;
}

/**
 * Packs of a product that can be bought for its work: without trial packs, of which an account has one, and those without a
 * price. A price that was filled in for this estimate counts before the tariff's; custom packs are sold by the tariff alone.
 */
export function offersOf({ product, item }: WorkMember, settings: Settings): Offers | null {
  const { packs } = product;
  const served = packs?.serves.find((each) => each.item === item.id);
  if (packs === null || served === undefined) return null;
  const steps = new Decimal(10).pow(item.decimals);
  const serves = (size: number): number =>
    new Decimal(size).div(served.ratio).times(steps).floor().toNumber();
  const prices = fixedPrices(product.id, packs, settings);
  const fixed = [...prices].flatMap(([size, price]) =>
    price === null || serves(size) === 0 ? [] : [{ size, serves: serves(size), price: inFen(price) }],
  );
  return {
    fixed: fixed.sort((a, b) => b.size - a.size),
    custom: packs.custom === undefined ? null : customOffer(packs.custom, serves(packs.custom.step)),
    priceMissing: packs.anySize || [...prices.values()].includes(null),
  };
}

function fixedPrices(product: string, packs: Packs, settings: Settings): ReadonlyMap<number, Decimal | null> {
  const prices = new Map<number, Decimal | null>();
  const trials = new Set(packs.sizes.filter(({ trial }) => trial).map(({ units }) => units));
  for (const { units, price, trial } of packs.sizes) if (!trial) prices.set(units, price);
  for (const [key, price] of settings.packPrices) {
    const size = key.startsWith(`${product}.`) ? key.slice(product.length + 1) : '';
    if (!/^[1-9]\d{0,14}$/.test(size)) continue;
    const units = Number(size);
    if (!trials.has(units) && (packs.anySize || prices.has(units))) prices.set(units, price);
  }
  return prices;
}

function customOffer(custom: CustomPacks, serves: number): CustomOffer {
  const { step, tiers } = custom;
  return {
    step,
    serves,
    price: (steps) => inFen(customPackPrice(custom, steps * step)),
    starts: tiers.flatMap(({ below }) => (below === null ? [] : [Math.ceil(below / step)])),
    falling: tiers.every(
      ({ price }, nth) =>
        price.times(step).decimalPlaces() <= 2 && (nth === 0 || price.lte(tiers[nth - 1]?.price ?? price)),
    ),
  };
}

const inFen = (price: Decimal): number => toFen(price, 'cut').times(100).toNumber();

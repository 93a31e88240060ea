import { Decimal } from '../../decimal.ts';
import { grouped, groupedMoney } from '../../numbers.ts';
import { cheapestCustomPack } from '../customPacks.ts';
import type { Price } from '../schema.ts';
import type { Packs, Product, Rate } from '../types.ts';
import { cannotBeat, coverPrice, type Offer } from './coverPrice.ts';
import type { LintFinding, ProductRule } from './finding.ts';

/**
 * Packs that cost at least what their units cost without any, even where a unit is dearest: they never save anything, and
 * they expire. P3: 50 messages for 3.00, and 50 × 0.06 = 3.00.
 */
export const lintPacksNeverPay: ProductRule = (product) => {
  const { packs } = product;
  const unit = packs === null || packs.overflow === 'unserved' ? null : dearestUnit(packs, product);
  if (packs === null || unit === null) return [];
  return packs.sizes.flatMap((size): LintFinding[] => {
    const postpaid = unit.times(size.units);
    if (size.price === null || size.price.lt(postpaid)) return [];
    const params = {
      units: grouped(size.units),
      price: groupedMoney(size.price),
      postpaid: groupedMoney(postpaid),
    };
    return [{ code: 'lint-pack-never-pays', params, product: product.id, item: null, level: 'info' }];
  });
};

/** Packs that cost more than others which together hold as much. Trial packs, one for an account, don't count as others. */
export const lintPacksDearer: ProductRule = (product) => {
  const { packs } = product;
  if (packs === null) return [];
  const offers = packs.sizes.flatMap((size): Offer[] =>
    size.price === null || size.trial ? [] : [{ units: size.units, price: size.price }],
  );
  return offers.flatMap((offer): LintFinding[] => {
    const others = offers.filter((each) => each !== offer);
    const fixed = cannotBeat(others, offer.units, offer.price) ? null : coverPrice(others, offer.units);
    const least = leastOf(fixed, customPrice(packs, offer.units));
    if (least === null || least.gte(offer.price)) return [];
    const params = {
      units: grouped(offer.units),
      price: groupedMoney(offer.price),
      others: groupedMoney(least),
    };
    return [{ code: 'lint-pack-dearer', params, product: product.id, item: null, level: 'info' }];
  });
};

function customPrice(packs: Packs, units: number): Decimal | null {
  return packs.custom === undefined ? null : cheapestCustomPack(packs.custom, units).price;
}

function leastOf(a: Decimal | null, b: Decimal | null): Decimal | null {
  if (a === null || b === null) return a ?? b;
  return Decimal.min(a, b);
}

/** The most that one unit of a pack can save: the dearest unit of any item it serves. Null: some item has no unit price. */
function dearestUnit(packs: Packs, product: Product): Decimal | null {
  let dearest: Decimal | null = null;
  for (const { item: id, ratio } of packs.serves) {
    const rates = product.items.find((item) => item.id === id)?.rates ?? [];
    for (const rate of rates) {
      const unit = dearestOf(rate);
      if (unit === null) return null;
      const saved = unit.div(ratio);
      if (dearest === null || saved.gt(dearest)) dearest = saved;
    }
  }
  return dearest;
}

function dearestOf(rate: Rate): Decimal | null {
  const unit = rate.price === null || rate.minimum !== null ? null : dearestPrice(rate.price);
  return unit === null ? null : unit.times(rate.factor);
}

/** Null where a unit has no price of its own (blocks, flat fees, tables). */
function dearestPrice(price: Price): Decimal | null {
  switch (price.type) {
    case 'per-unit':
      return price.price.div(price.per);
    case 'by-region':
      return Decimal.max(...Object.values(price.prices)).div(price.per);
    case 'tiers':
      if (price.tiers.some((tier) => tier.flat.gt(0))) return null;
      return Decimal.max(...price.tiers.map((tier) => tier.price)).div(price.per);
    default:
      return null;
  }
}

import { monthOf } from '../calendar.ts';
import type { Decimal } from '../decimal.ts';
import { customPackPrice } from '../tariff/customPacks.ts';
import type { Packs, Product } from '../tariff/types.ts';
import type { Month, OwnedPack, Settings } from '../usage/types.ts';
import { toFen } from './round.ts';
import type { Purchase } from './types.ts';

/**
 * Packs bought in a billed month, which are charges of that month; older ones only serve [A17]. Gifts and packs without a
 * purchase day cost nothing.
 */
export function purchasesOf(
  products: ReadonlyMap<string, Product>,
  packs: readonly OwnedPack[],
  billed: readonly Month[],
  settings: Settings,
): Purchase[] {
  const months = new Set(billed);
  return packs.flatMap((pack) => {
    const product = products.get(pack.product);
    const rules = product?.packs;
    if (product === undefined || rules == null || pack.purchased === null || pack.kind === 'gift') return [];
    const month = monthOf(pack.purchased);
    if (rules.purchase === 'not-charged' || !months.has(month)) return [];
    const price = packPrice(pack, rules, settings);
    const amount = price === null ? null : toFen(price.times(pack.count), 'cut');
    return [{ pack, product, month, price, amount, codes: rules.codes.buying, source: rules.source }];
  });
}

/**
 * What one pack costs: the price filled in for this estimate, else the tariff's. A custom pack costs its whole quantity at
 * the unit price of its size: 96,000 × 0.105 = 10,080. Null: no price is known.
 */
export function packPrice(
  pack: Pick<OwnedPack, 'product' | 'kind' | 'units' | 'spec'>,
  rules: Packs,
  settings: Settings,
): Decimal | null {
  const filled = settings.packPrices.get(`${pack.product}.${pack.spec}`);
  if (filled !== undefined) return filled;
  if (pack.kind === 'custom')
    return rules.custom === undefined ? null : customPackPrice(rules.custom, pack.units);
  return rules.sizes.find((size) => size.units === pack.units)?.price ?? null;
}

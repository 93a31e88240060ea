import { grouped, groupedMoney } from '../../numbers.ts';
import type { Item, Product } from '../types.ts';
import type { ItemRule, LintFinding, ProductRule } from './finding.ts';

/** Versions of a rate that name no price. Where packs are all there is, no price is missing. */
export const lintMissingPrices: ItemRule = (item, product) => {
  if (onlyPacksServe(item, product)) return [];
  return item.rates
    .filter((rate) => rate.price === null)
    .map((rate) => ({
      code: 'lint-price-missing',
      params: { from: rate.from ?? '…', to: rate.to ?? '…' },
      product: product.id,
      item: item.id,
      level: 'info' as const,
    }));
};

function onlyPacksServe(item: Item, product: Product): boolean {
  return (
    product.packs?.overflow === 'unserved' && product.packs.serves.some(({ item: id }) => id === item.id)
  );
}

/** Packs whose price has to be filled in. */
export const lintMissingPackPrices: ProductRule = (product) => {
  const { packs } = product;
  if (packs === null) return [];
  const finding = (code: string, params: Record<string, string>): LintFinding => ({
    code,
    params,
    product: product.id,
    item: null,
    level: 'info',
  });
  const unpriced = packs.sizes.filter((size) => size.price === null);
  return [
    ...unpriced.map((size) => finding('lint-pack-price-missing', { units: grouped(size.units) })),
    ...(packs.anySize ? [finding('lint-pack-prices-open', {})] : []),
  ];
};

/** Rows of a table that another one holds and does not cost more than: nobody is ever given them. */
export const lintTableRows: ItemRule = (item, product) =>
  item.rates.flatMap((rate) => {
    if (rate.price?.type !== 'table') return [];
    const { rows } = rate.price;
    return rows.flatMap((row): LintFinding[] => {
      const better = rows.find(
        (other) =>
          other !== row &&
          other.capacity >= row.capacity &&
          other.qps >= row.qps &&
          other.price.lte(row.price),
      );
      if (better === undefined) return [];
      const params = {
        capacity: grouped(row.capacity),
        qps: grouped(row.qps),
        price: groupedMoney(row.price),
        otherCapacity: grouped(better.capacity),
        otherQps: grouped(better.qps),
        otherPrice: groupedMoney(better.price),
      };
      return [{ code: 'lint-row-pointless', params, product: product.id, item: item.id, level: 'warning' }];
    });
  });

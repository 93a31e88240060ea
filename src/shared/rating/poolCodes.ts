import { byNumber } from '../tariff/catalogue/codes.ts';
import type { Catalogue } from '../tariff/types.ts';
import type { Pool } from './types.ts';

/**
 * The interpretations that a pool's figures rest on: those behind its measuring, price and settlement always, those behind
 * packs, the order of lines and own prices only where such things decide something in it.
 */
export function poolCodes(
  pool: Omit<Pool, 'explain' | 'codes'>,
  rules: Catalogue['ruleCodes'],
  packsOwned: boolean,
): string[] {
  const { item, product } = pool;
  const codes = [
    ...item.codes.measure,
    ...item.codes.rates,
    ...item.codes.settle,
    ...item.codes.other,
    ...product.codes,
  ];
  if (item.allowance !== undefined) codes.push(...item.codes.allowance);
  // A pack that serves nothing because of its days rests on the same rules as one that does.
  const served = product.packs?.serves.some((each) => each.item === item.id) ?? false;
  const packsDecide = (packsOwned && served) || !pool.totals.unserved.isZero();
  if (packsDecide) codes.push(...(product.packs?.codes.serving ?? []));
  if (pool.entries.length > 1) codes.push(...rules.order);
  if (pool.columns.ownPrices > 0) codes.push(...rules.ownPrice);
  return byNumber(codes);
}

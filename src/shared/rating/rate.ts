import type { Month } from '../usage/types.ts';
import { assemble } from './assemble.ts';
import { billedMonths } from './billedMonths.ts';
import { allGroups, type Groups } from './groups.ts';
import { measureAll } from './measureAll.ts';
import { type RatedProduct, rateProduct } from './rateProduct.ts';
import type { Rated, RatingInput } from './types.ts';

/**
 * Prices an estimate: lines → measured and pooled → allowances → packs → priced → settled → totals.
 *
 * Pure: the same input gives the same result, and the order of lines and packs changes no total. Bad data never throws; it
 * is in the lines' results.
 */
export function rate(input: RatingInput): Rated {
  const { slots, groups, lastMonth, invalid } = measureAll(input.lines, input.catalogue, input.settings);
  const products = new Map<string, RatedProduct>();
  for (const [id, pools] of withPackOwners(groups, input)) {
    const rated = rateOne(id, pools, input, lastMonth);
    if (rated !== null) products.set(id, rated);
  }
  return assemble({ ...input, products, slots, billedMonths: billedMonths(allGroups(groups)), invalid });
}

/** What lines are rated by. */
export type Surroundings = Omit<RatingInput, 'lines'>;

/** Products that have usage, and those that only have packs. */
export function withPackOwners(
  groups: ReadonlyMap<string, Groups>,
  input: Surroundings,
): Map<string, Groups> {
  const all = new Map(groups);
  for (const pack of input.packs) if (!all.has(pack.product)) all.set(pack.product, new Map());
  return all;
}

export function rateOne(
  id: string,
  groups: Groups,
  input: Surroundings,
  lastMonth: Month | null,
): RatedProduct | null {
  const product = input.catalogue.products.get(id);
  if (product === undefined) return null;
  const packs = input.packs.filter((pack) => pack.product === id);
  return rateProduct(product, groups.values(), {
    packs,
    settings: input.settings,
    lastMonth,
    ruleCodes: input.catalogue.ruleCodes,
  });
}

import type { EstimateDocument } from '../../estimate/document.ts';
import { assemble } from '../../rating/assemble.ts';
import { type RatedProduct, rateProduct } from '../../rating/rateProduct.ts';
import { sameMeasuring } from '../../rating/sameMeasuring.ts';
import type { Rated } from '../../rating/types.ts';
import type { Catalogue, Item, Product } from '../../tariff/types.ts';

/** What an estimate comes to; nothing is told of single lines. */
export type Outcome = Pick<Rated, 'totals' | 'pools' | 'purchases'>;

/**
 * Whether the lines of an estimate are measured alike by another catalogue, so that `rateOtherwise` can take them as they are. A
 * product that nothing is used of may measure as it likes, unless a line of it may be among the invalid ones; so may connections
 * where no row has any.
 */
export function measuresAlike(now: Rated, other: Catalogue, hasConnections: boolean): boolean {
  const used = new Set(now.pools.map(({ product }) => product.id));
  const counts = (id: string): boolean => now.totals.invalid > 0 || used.has(id);
  const deciding = (catalogue: Catalogue): Catalogue => {
    const products = [...catalogue.products].filter(([id]) => counts(id));
    return {
      ...catalogue,
      products: new Map(products.map(([id, each]) => [id, hasConnections ? each : withoutInterval(each)])),
    };
  };
  return sameMeasuring(deciding(now.catalogue), deciding(other));
}

/** Only the beginning and end of a connection ask which minutes they touch; minutes that are given are given. */
function withoutInterval(product: Product): Product {
  const items = product.items.map(
    (item): Item =>
      item.measure.by === 'calendar-minutes'
        ? { ...item, measure: { ...item.measure, interval: 'half-open' } }
        : item,
  );
  return { ...product, items };
}

/** Whether a row of an estimate says when a connection began or ended. */
export function hasConnections({ usage }: EstimateDocument): boolean {
  return usage.some(({ cells }) => (cells.start ?? '') !== '' || (cells.end ?? '') !== '');
}

/**
 * A rated estimate by another catalogue that measures its lines alike: only products that are priced otherwise are worked again, one
 * to a step, so that a page can stay awake between them. `now` must not be edited meanwhile.
 */
export function* rateOtherwise(now: Rated, other: Catalogue): Generator<undefined, Outcome, undefined> {
  const ids = new Set([...now.pools, ...now.packs.map(({ pack }) => pack)].map(productIdOf));
  const products = new Map<string, RatedProduct>();
  for (const id of ids) {
    const before = now.catalogue.products.get(id);
    const product = other.products.get(id);
    if (before === undefined || product === undefined) continue;
    const known = partOf(now, before);
    if (isSame(before, product)) {
      products.set(id, known);
      continue;
    }
    yield;
    products.set(id, again(known, product, now, other));
  }
  const packs = now.packs.map(({ pack }) => pack);
  const { settings, billedMonths, totals } = now;
  return assemble({
    ...{ catalogue: other, settings, packs, products, billedMonths },
    slots: [],
    invalid: totals.invalid,
  });
}

const productIdOf = (of: { readonly product: Product | string }): string =>
  typeof of.product === 'string' ? of.product : of.product.id;

function partOf(now: Rated, product: Product): RatedProduct {
  return {
    product,
    pools: now.pools.filter((pool) => pool.product.id === product.id),
    packs: now.packs.filter(({ pack }) => pack.product === product.id),
  };
}

/** The last month decides refunds only, which no total knows. */
function again(known: RatedProduct, product: Product, { settings }: Rated, other: Catalogue): RatedProduct {
  const columns = known.pools.map((pool) => pool.columns);
  const packs = known.packs.map(({ pack }) => pack);
  return rateProduct(product, columns, { packs, settings, lastMonth: null, ruleCodes: other.ruleCodes });
}

/** Products of one set of tariffs differ by what their choices resolve to, and nothing else. */
const isSame = (a: Product, b: Product): boolean => JSON.stringify(a) === JSON.stringify(b);

import { firstDayOf } from '../calendar.ts';
import { type Decimal, ZERO } from '../decimal.ts';
import type { Pool, Rated } from '../rating/types.ts';
import type { Item, Product } from '../tariff/types.ts';
import type { Day } from '../usage/types.ts';
import { cheapestPack, type PackAdvice } from './cheapestPack.ts';

/** The cheapest single pack that would have served what a pool has unserved; null: nothing is, or no such pack is sold. */
export function unservedAdvice({ product: { packs }, item, totals }: Pool): PackAdvice | null {
  const ratio = packs?.serves.find((served) => served.item === item.id)?.ratio;
  if (packs === null || ratio === undefined || totals.unserved.isZero()) return null;
  return cheapestPack(packs, totals.unserved.times(ratio));
}

/** The day of a pool's first line that was not (wholly) served: a pack bought then serves it and all later ones. Null: all were. */
export function unservedFrom({ unserved, entries, month }: Pool): Day | null {
  const first = unserved.findIndex((ticks) => ticks > 0);
  return first === -1 ? null : (entries[first]?.day ?? firstDayOf(month));
}

/** Usage of a product that had no pack, over all months. */
export interface UnservedProduct {
  readonly product: Product;
  /** Of the item in billable units; several items in pack units. */
  readonly quantity: Decimal;
  readonly item: Item | null;
  /** The cheapest single pack for all of it; null: none is sold with a known price. */
  readonly advice: PackAdvice | null;
  readonly from: Day;
}

/** What had no pack, product by product, with the purchase that would have served it. */
export function unservedProducts({ pools }: Rated): UnservedProduct[] {
  const lacking = new Map<Product, Pool[]>();
  for (const pool of pools) {
    if (pool.totals.unserved.isZero()) continue;
    lacking.set(pool.product, [...(lacking.get(pool.product) ?? []), pool]);
  }
  return [...lacking].map(([product, lackingPools]) => unservedProduct(product, lackingPools));
}

function unservedProduct(product: Product, pools: readonly Pool[]): UnservedProduct {
  const { packs } = product;
  const sum = (of: (pool: Pool) => Decimal): Decimal =>
    pools.reduce((total, pool) => total.plus(of(pool)), ZERO);
  const ratioOf = ({ item }: Pool): Decimal =>
    packs?.serves.find((served) => served.item === item.id)?.ratio ?? ZERO;
  const packUnits = sum((pool) => pool.totals.unserved.times(ratioOf(pool)));
  const [first] = pools;
  const item = pools.every((pool) => pool.item === first?.item) ? (first?.item ?? null) : null;
  const days = pools.flatMap((pool) => unservedFrom(pool) ?? []).sort();
  return {
    product,
    quantity: item === null ? packUnits : sum(({ totals }) => totals.unserved),
    item,
    advice: packs === null ? null : cheapestPack(packs, packUnits),
    from: days[0] ?? '',
  };
}

import type { Item, Product } from '../tariff/types.ts';
import type { Month } from '../usage/types.ts';
import type { Columns } from './columns.ts';
import type { Entry } from './entry.ts';

/** Every entry of one product item in one month (and region where the price depends on it), in rating order. */
export interface PoolDraft {
  readonly product: Product;
  readonly item: Item;
  readonly month: Month;
  readonly region: string | null;
  readonly entries: readonly Entry[];
  readonly columns: Columns;
}

export const poolKey = (entry: Pick<Entry, 'itemId' | 'month' | 'region'>): string =>
  entry.region === null ? `${entry.itemId}|${entry.month}` : `${entry.itemId}|${entry.month}|${entry.region}`;

/** Pools of a product in a settled order: items as the tariff lists them, then month, then region. */
export function draftPools(product: Product, groups: Iterable<Columns>): PoolDraft[] {
  const place = new Map(product.items.map((item, index) => [item.id, index]));
  const drafts: PoolDraft[] = [];
  for (const columns of groups) {
    const { entries } = columns;
    const [first] = entries;
    const item = product.items.find((each) => each.id === first?.itemId);
    if (first === undefined || item === undefined) continue;
    drafts.push({ product, item, month: first.month, region: first.region, entries, columns });
  }
  return drafts.sort(
    (a, b) =>
      (place.get(a.item.id) ?? 0) - (place.get(b.item.id) ?? 0) ||
      compareText(a.month, b.month) ||
      compareText(a.region ?? '', b.region ?? ''),
  );
}

/** By code unit: no locale decides an order of results. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

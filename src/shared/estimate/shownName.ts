import type { Lang } from '../i18n/lang.ts';
import type { UsageRow } from '../usage/types.ts';
import type { PricedEstimate } from './pricedEstimate.ts';

/** The name that the grid shows for a product or item; null: the cell shows what was typed. */
export function shownName(
  estimate: PricedEstimate,
  row: UsageRow,
  column: string,
  lang: Lang,
): string | null {
  if (column !== 'product' && column !== 'item') return null;
  const line = estimate.lineOf(row);
  const product = line.product === null ? undefined : estimate.catalogue.products.get(line.product);
  if (column === 'product') return product?.name[lang] ?? null;
  return product?.items.find((item) => item.id === line.item)?.name[lang] ?? null;
}

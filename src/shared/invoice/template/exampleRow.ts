import type { Lang } from '../../i18n/lang.ts';
import type { Catalogue, Item, Product } from '../../tariff/types.ts';
import { type NameIndex, nameIndex, readItem, readProduct } from '../../usage/names.ts';
import type { UsageColumn } from '../../usage/types.ts';

/** A day that all shipped rates cover; examples are there to be typed over. */
export const EXAMPLE_DAY = '2026-10-05';
const EXAMPLE_QUANTITY = '1000';

export type Cells = Readonly<Partial<Record<UsageColumn, string>>>;

/** Names as the reader finds them again: a name that means several products, or items, gives way to the id. */
export interface ReadableNames {
  readonly product: (product: Product) => string;
  readonly item: (item: Item, product: Product) => string;
}

export function readableNames(catalogue: Catalogue, lang: Lang): ReadableNames {
  const index: NameIndex = nameIndex(catalogue);
  return {
    product: (product) => {
      const found = readProduct(product.name[lang], index);
      return found.ok && found.value === product ? product.name[lang] : product.id;
    },
    item: (item, product) => {
      const found = readItem(item.name[lang], product, index);
      return found.ok && found.value === item ? item.name[lang] : item.id;
    },
  };
}

/** A row of usage of a product that can be priced as it stands. */
export function exampleRow(product: Product, names: ReadableNames, lang: Lang): Cells {
  const item = exampleItem(product);
  if (item === undefined) return {};
  return {
    date: EXAMPLE_DAY,
    product: names.product(product),
    item: names.item(item, product),
    ...amountCells(item, lang),
    ...regionCells(item),
  };
}

/** What the product is mostly used for: no rent and no minimum, and something with a price. */
function exampleItem({ items }: Product): Item | undefined {
  const isUsage = ({ measure }: Item): boolean => measure.by !== 'number-months' && measure.by !== 'amount';
  const hasPrice = ({ rates }: Item): boolean => rates.some(({ price }) => price !== null);
  return items.find((item) => isUsage(item) && hasPrice(item)) ?? items.find(isUsage) ?? items[0];
}

function amountCells({ measure, rates, unitName }: Item, lang: Lang): Cells {
  const unit = unitName[lang];
  switch (measure.by) {
    case 'instance-months': {
      const table = rates.map(({ price }) => price).find((price) => price?.type === 'table');
      const row = table?.type === 'table' ? table.rows[0] : undefined;
      return { capacity: String(row?.capacity ?? ''), qps: String(row?.qps ?? ''), months: '1' };
    }
    case 'number-months':
      return { quantity: '1', unit };
    case 'amount':
      return { quantity: measure.min.toString(), unit };
    default:
      return { quantity: EXAMPLE_QUANTITY, unit };
  }
}

function regionCells({ rates }: Item): Cells {
  for (const { price } of rates)
    if (price?.type === 'by-region') return { region: Object.keys(price.prices)[0] ?? '' };
  return {};
}

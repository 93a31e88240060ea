import type { Item, Product } from '../tariff/types.ts';
import { fold } from './fold.ts';
import { type LineDraft, report, textOf } from './lineDraft.ts';
import { onlyItem, productOfItem, readItem } from './names.ts';

/** What rows are taken to say where they say nothing: names or ids, and a month. */
export interface LineDefaults {
  readonly product: string | null;
  readonly item: string | null;
  readonly month: string | null;
}

export const NO_DEFAULTS: LineDefaults = { product: null, item: null, month: null };

export interface Subject {
  readonly product: Product | null;
  readonly item: Item | null;
}

const UNKNOWN: Subject = { product: null, item: null };

/** The product and item that a row is about. */
export function readSubject(draft: LineDraft, defaults: LineDefaults): Subject {
  const before = draft.problems.length;
  const productText = textOf(draft, 'product');
  const itemText = textOf(draft, 'item');
  // A product cell that holds an error value is not a row that leaves its product out.
  if (draft.problems.length > before) return UNKNOWN;
  const product = productOf(draft, productText ?? defaults.product, itemText);
  if (product === null) return UNKNOWN;
  return { product, item: itemOf(draft, product, itemText, defaults.item) };
}

function productOf(draft: LineDraft, text: string | null, itemText: string | null): Product | null {
  if (text === null) {
    const product = itemText === null ? null : productOfItem(itemText, draft.lookup.names);
    if (product === null && !isBrokenProduct(draft)) report(draft, 'product', { code: 'product-missing' });
    return product;
  }
  const product = draft.lookup.product(text);
  if (product.ok) return product.value;
  report(draft, 'product', product);
  return null;
}

function isBrokenProduct(draft: LineDraft): boolean {
  return draft.problems.some((problem) => problem.column === 'product' && problem.level === 'error');
}

function itemOf(
  draft: LineDraft,
  product: Product,
  text: string | null,
  byDefault: string | null,
): Item | null {
  if (text === null) return defaultItem(draft, product, byDefault);
  const item = readItem(text, product, draft.lookup.names);
  if (item.ok) return item.value;
  report(draft, 'item', item);
  return null;
}

/** A row without an item: the default where its product has it, else the product's only one. */
function defaultItem(draft: LineDraft, product: Product, byDefault: string | null): Item | null {
  const named = byDefault === null ? undefined : draft.lookup.names.items.get(product)?.get(fold(byDefault));
  const [first] = named ?? [];
  if (first !== undefined && named?.length === 1) return first;
  if (draft.problems.some((problem) => problem.column === 'item' && problem.level === 'error')) return null;
  const item = onlyItem(product);
  if (item.ok) return item.value;
  report(draft, 'item', item);
  return null;
}

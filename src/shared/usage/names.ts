import type { Catalogue, Item, Product } from '../tariff/types.ts';
import { fold } from './fold.ts';
import { nearest } from './nearest.ts';
import { type Read, read, unread } from './read.ts';

/** Products and their items by id, name and alias in both languages. Built once for a catalogue. */
export interface NameIndex {
  readonly products: ReadonlyMap<string, readonly Product[]>;
  readonly items: ReadonlyMap<Product, ReadonlyMap<string, readonly Item[]>>;
  /** Items of all products, for rows that name no product. */
  readonly itemProducts: ReadonlyMap<string, readonly Product[]>;
}

export function nameIndex(catalogue: Catalogue): NameIndex {
  const products = new Map<string, Product[]>();
  const items = new Map<Product, ReadonlyMap<string, readonly Item[]>>();
  const itemProducts = new Map<string, Product[]>();
  for (const product of catalogue.products.values()) {
    for (const word of productWords(product)) add(products, word, product);
    const own = new Map<string, Item[]>();
    for (const item of product.items) {
      for (const word of itemWords(item)) {
        add(own, word, item);
        add(itemProducts, word, product);
      }
    }
    items.set(product, own);
  }
  return { products, items, itemProducts };
}

function add<T>(index: Map<string, T[]>, word: string, entry: T): void {
  const folded = fold(word);
  if (folded === '') return;
  const entries = index.get(folded);
  if (entries === undefined) index.set(folded, [entry]);
  else if (!entries.includes(entry)) entries.push(entry);
}

/** A vendor's name before a product's is how people tell two vendors' products apart: 腾讯语音消息. */
function productWords(product: Product): readonly string[] {
  const names = [product.name['zh-CN'], product.name.en, ...product.aliases];
  const { vendor } = product;
  const vendors = [
    vendor.name['zh-CN'],
    vendor.name['zh-CN'].replace(/云$/, ''),
    vendor.name.en,
    vendor.name.en.replace(/ Cloud$/, ''),
  ];
  return [product.id, ...names, ...vendors.flatMap((before) => names.map((name) => `${before} ${name}`))];
}

function itemWords(item: Item): readonly string[] {
  return [item.id, item.name['zh-CN'], item.name.en, ...item.aliases];
}

const MOST_CHOICES = 6;

/** `alibaba.rtc (音视频通信, RTC audio and video)`: a choice that can be copied into the cell. */
function choice(entry: {
  readonly id: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
}): string {
  return `${entry.id} (${entry.name['zh-CN']}, ${entry.name.en})`;
}

function choices(entries: readonly Parameters<typeof choice>[0][]): string {
  const listed = entries.slice(0, MOST_CHOICES).map(choice).join(', ');
  return entries.length > MOST_CHOICES ? `${listed}, …` : listed;
}

/** The product of a name. A name that fits several is a problem that lists them; an unknown one lists the nearest. */
export function readProduct(text: string, index: NameIndex): Read<Product> {
  const found = index.products.get(fold(text)) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return read(only);
  const exact = found.find((product) => product.id === text.trim().toLowerCase());
  if (exact !== undefined) return read(exact);
  if (found.length > 1) return unread('product-ambiguous', text, { choices: choices(found) });
  const near = nearest(text, index.products);
  return near.length === 0
    ? unread('product-unknown', text)
    : unread('product-unknown-near', text, { choices: choices(near) });
}

/** The item of a name within its product. */
export function readItem(text: string, product: Product, index: NameIndex): Read<Item> {
  const found = index.items.get(product)?.get(fold(text)) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return read(only);
  const exact = found.find((item) => item.id === text.trim().toLowerCase());
  if (exact !== undefined) return read(exact);
  const params = { product: product.id, choices: choices(found.length > 1 ? found : product.items) };
  return unread(found.length > 1 ? 'item-ambiguous' : 'item-unknown', text, params);
}

/** The item of a row that names none: the product's only one. */
export function onlyItem(product: Product): Read<Item> {
  const [only] = product.items;
  if (only !== undefined && product.items.length === 1) return read(only);
  return unread('item-missing', '', { product: product.id, choices: choices(product.items) });
}

/** The product of a row that names an item only, where one product alone has an item so called. */
export function productOfItem(text: string, index: NameIndex): Product | null {
  const found = index.itemProducts.get(fold(text)) ?? [];
  const [only] = found;
  return only !== undefined && found.length === 1 ? only : null;
}

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openTariffs, type TariffSource } from '../../src/shared/tariff/catalogue.ts';
import type { Catalogue, Item, Product } from '../../src/shared/tariff/types.ts';

export const TARIFFS_DIR = fileURLToPath(new URL('../../resources/tariffs/', import.meta.url));

/** The shipped files, read afresh, so that a test may change them. */
export function shippedFiles(): TariffSource[] {
  return readdirSync(TARIFFS_DIR)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => ({ file, json: JSON.parse(readFileSync(`${TARIFFS_DIR}${file}`, 'utf8')) as unknown }));
}

const opened = openTariffs(shippedFiles());

export function shipped(choices: Readonly<Record<string, string>> = {}): Catalogue {
  const result = opened.ok ? opened.tariffs.catalogue(new Map(Object.entries(choices))) : opened;
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.catalogue;
}

export function productOf(catalogue: Catalogue, id: string): Product {
  const product = catalogue.products.get(id);
  if (product === undefined) throw new Error(`no product ${id}`);
  return product;
}

export function itemOf(catalogue: Catalogue, product: string, id: string): Item {
  const item = productOf(catalogue, product).items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${product} ${id}`);
  return item;
}

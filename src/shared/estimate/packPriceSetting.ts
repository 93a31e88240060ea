import type { Catalogue, Packs } from '../tariff/types.ts';
import { narrow } from '../usage/fold.ts';
import { lookupOf } from '../usage/lookup.ts';
import { readPackSpec } from '../usage/packSpec.ts';
import { settingKey } from '../usage/settingKeys.ts';
import type { EstimateDocument } from './document.ts';
import type { SettingWrites } from './settingEdit.ts';

/**
 * The writes that give a pack its price in an estimate, or take it away (null). A row that prices the same pack in other words
 * (`price.RTC.50万`) keeps its key and gets the new value; further ones go, so that none can contradict it.
 */
export function packPriceWrites(
  document: EstimateDocument,
  catalogue: Catalogue,
  product: string,
  spec: string,
  price: string | null,
): SettingWrites {
  const packs = catalogue.products.get(product)?.packs ?? null;
  const found = packs === null ? [] : keysOf(document, catalogue, product, spec, packs);
  const [first = `price.${product}.${spec}`, ...others] = found;
  return [[first, price], ...others.map((key) => [key, null] as const)];
}

/** Keys of settings that price one pack, each of a different wording. */
function keysOf(
  document: EstimateDocument,
  catalogue: Catalogue,
  product: string,
  spec: string,
  packs: Packs,
): string[] {
  const lookup = lookupOf(catalogue);
  const wanted = { unit: packs.unit, kind: catalogue.units.get(packs.unit)?.kind ?? ('count' as const) };
  const keys = new Map<string, string>();
  for (const { cells } of document.settings) {
    const text = narrow(cells.key ?? '');
    const key = settingKey(text, lookup);
    if (key?.kind !== 'packPrice' || key.product !== product) continue;
    const pack = readPackSpec(key.pack, packs, lookup.units, wanted);
    const meaning = JSON.stringify(key);
    if (pack.ok && pack.value.spec === spec && !keys.has(meaning)) keys.set(meaning, text);
  }
  return [...keys.values()];
}

import type { Catalogue, Product } from '../tariff/types.ts';
import { boundedCache } from './boundedCache.ts';
import { type NameIndex, nameIndex, readProduct } from './names.ts';
import type { Read } from './read.ts';
import { type UnitIndex, unitIndex } from './unit.ts';

/** What reading needs of a catalogue, indexed by words. */
export interface Lookup {
  readonly catalogue: Catalogue;
  readonly names: NameIndex;
  readonly units: UnitIndex;
  readonly product: (text: string) => Read<Product>;
}

const LOOKUPS = new WeakMap<Catalogue, Lookup>();

/** The index of a catalogue, built when it is first asked for. A catalogue never changes, so neither does its index. */
export function lookupOf(catalogue: Catalogue): Lookup {
  const known = LOOKUPS.get(catalogue);
  if (known !== undefined) return known;
  const names = nameIndex(catalogue);
  const product = boundedCache((text) => readProduct(text, names));
  const lookup: Lookup = { catalogue, names, units: unitIndex(catalogue.units), product };
  LOOKUPS.set(catalogue, lookup);
  return lookup;
}

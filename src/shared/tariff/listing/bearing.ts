import type { Catalogue, Product } from '../types.ts';

/** Interpretations that can decide what a product costs: its own, those of its packs, and the general ones. */
export function codesOn(product: Product, catalogue: Catalogue): ReadonlySet<string> {
  const { order, ownPrice } = catalogue.ruleCodes;
  const items = product.items.flatMap(({ codes, allowance }) => [
    ...codes.measure,
    ...(allowance === undefined ? [] : codes.allowance),
    ...codes.rates,
    ...codes.settle,
    ...codes.other,
  ]);
  const packs = product.packs === null ? [] : [...product.packs.codes.serving, ...product.packs.codes.buying];
  return new Set([...product.codes, ...items, ...packs, ...order, ...ownPrice]);
}

export interface Bearing {
  /** The most particular first: those that few products share, then by number. */
  readonly switchable: readonly string[];
  /** Shown, and not to be switched. */
  readonly settled: readonly string[];
}

/** The interpretations that bear on a product, in the order in which they are shown. */
export function bearingOn(product: Product, catalogue: Catalogue): Bearing {
  const sharing = sharingOf(catalogue);
  const codes = [...codesOn(product, catalogue)].sort(
    (a, b) => (sharing.get(a) ?? 0) - (sharing.get(b) ?? 0) || numberOf(a) - numberOf(b),
  );
  const isSwitchable = (code: string): boolean => catalogue.interpretations.get(code)?.switchable === true;
  return {
    switchable: codes.filter(isSwitchable),
    settled: codes.filter((code) => !isSwitchable(code)),
  };
}

/** The products that an interpretation bears on, in the catalogue's order. */
export function productsUnder(code: string, catalogue: Catalogue): Product[] {
  return [...catalogue.products.values()].filter((product) => codesOn(product, catalogue).has(code));
}

const KNOWN = new WeakMap<Catalogue, ReadonlyMap<string, number>>();

/** How many products each interpretation bears on. A catalogue never changes, so neither does this. */
function sharingOf(catalogue: Catalogue): ReadonlyMap<string, number> {
  const known = KNOWN.get(catalogue);
  if (known !== undefined) return known;
  const sharing = new Map<string, number>();
  for (const product of catalogue.products.values())
    for (const code of codesOn(product, catalogue)) sharing.set(code, (sharing.get(code) ?? 0) + 1);
  KNOWN.set(catalogue, sharing);
  return sharing;
}

const numberOf = (code: string): number => Number(code.slice(1));

import type { Catalogue, Product } from '../tariff/types.ts';

/**
 * Whether two catalogues measure every line alike, so that they differ in prices, packs and settlement at most. Then lines
 * need not be measured again when a rate or an interpretation changes.
 */
export function sameMeasuring(a: Catalogue, b: Catalogue): boolean {
  return measuring(a) === measuring(b);
}

function measuring({ products, units }: Catalogue): string {
  return JSON.stringify([
    [...products.values()].map(measuringOf),
    [...units].map(([id, { kind, factor }]) => [id, kind, factor]),
  ]);
}

/** Everything that `measureAll` reads of a product. */
function measuringOf({ id, items, interfaces }: Product) {
  const measures = items.map((item) => {
    const byRegion = item.rates.some((rate) => rate.price?.type === 'by-region');
    return [item.id, item.unit, item.decimals, item.measure, item.free, item.notes, byRegion];
  });
  return [id, interfaces, measures];
}

import { Decimal } from '../../decimal.ts';
import type { Catalogue, Item, Product } from '../types.ts';
import { packGroups } from './packGroups.ts';
import { isServedByPacksOnly, rateEntries } from './rateEntries.ts';
import type { Around, GroupKind, ListedEntry, ListedGroup, Listing } from './types.ts';

/** Everything that a product costs by a catalogue, with the source and the days of each figure. */
export function productListing(product: Product, units: Catalogue['units'], around: Around): Listing {
  const usage = product.items.flatMap((item) => rateEntries(product, item, around.months));
  const packUnit = product.packs?.unit ?? '';
  const unit = units.get(packUnit)?.name ?? { en: packUnit, 'zh-CN': packUnit };
  const all: ListedGroup[] = [
    { kind: usageKind(product), years: null, entries: usage },
    { kind: 'allowances', years: null, entries: product.items.flatMap(allowanceEntry) },
    ...packGroups(product, unit, around),
  ];
  const groups = all.filter(({ entries }) => entries.length > 0);
  return { groups, empty: emptyIn(groups) };
}

/** Prices in force that nobody has said, however many rows they would have. */
function emptyIn(groups: readonly ListedGroup[]): number {
  const rows = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.rows));
  return rows.filter(({ figure, inForce }) => inForce && figure.kind === 'empty').length;
}

function usageKind(product: Product): GroupKind {
  if (product.packs === null) return 'usage';
  const isByPacks = product.items.some((item) => isServedByPacksOnly(product, item));
  return isByPacks ? 'usage-by-packs' : 'usage-after-packs';
}

function allowanceEntry(item: Item): ListedEntry[] {
  const { allowance } = item;
  if (allowance === undefined) return [];
  const { quantity, firstMonths, scope, source } = allowance;
  const key = `allowance:${item.id}`;
  const row = {
    key,
    label: { kind: 'item' as const, name: item.name },
    figure: { kind: 'number' as const, value: new Decimal(quantity) },
    per: {
      kind: 'free' as const,
      unit: item.unitName,
      firstMonths: firstMonths?.months ?? null,
      together: scope === 'together',
    },
    from: null,
    to: null,
    inForce: true,
    source,
    pack: null,
  };
  return [{ key, heading: null, inForce: true, rows: [row] }];
}

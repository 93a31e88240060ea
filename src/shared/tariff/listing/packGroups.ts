import type { Decimal } from '../../decimal.ts';
import { customPackPrice } from '../customPacks.ts';
import type { Name } from '../schema.ts';
import type { Packs, Product } from '../types.ts';
import type { Around, Figure, ListedEntry, ListedGroup, ListedRow, PackKind, PriceOrigin } from './types.ts';

/** What a product's packs cost, by size; and how many of their units one billable unit takes. */
export function packGroups(product: Product, unit: Name, around: Around): ListedGroup[] {
  const { packs } = product;
  if (packs === null) return [];
  const years = packs.validity.years;
  const sizes = sizeRows(packs, unit, around).map(alone);
  const custom = customRows(packs, unit).map(alone);
  const ratios = ratioRows(product, packs, unit).map(alone);
  const groups: ListedGroup[] = [
    { kind: 'packs', years, entries: sizes },
    { kind: 'custom-packs', years, entries: custom },
    { kind: 'ratios', years: null, entries: ratios },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

const alone = (row: ListedRow): ListedEntry => ({
  key: row.key,
  heading: null,
  inForce: row.inForce,
  rows: [row],
});

/**
 * Sizes that the tariff lists and those that the estimate has or prices, the largest first. Where packs of any size exist and none
 * is known yet, one row says so.
 */
function sizeRows(packs: Packs, unit: Name, around: Around): ListedRow[] {
  const listed: PackKind[] = packs.sizes.map(({ units }) => ({ spec: String(units), kind: 'fixed', units }));
  const known = new Map([...listed, ...around.packs].map((pack) => [pack.spec, pack]));
  const rows = [...known.values()]
    .filter((pack) => pack.kind !== 'gift' && (pack.kind === 'fixed' || around.filled.has(pack.spec)))
    .sort((a, b) => b.units - a.units || (a.spec < b.spec ? -1 : 1))
    .map((pack) => packRow(pack, packs, unit, around));
  if (rows.length > 0 || !packs.anySize) return rows;
  return [
    {
      ...plain('pack:any', packs),
      label: { kind: 'any-size' },
      figure: { kind: 'empty' },
      per: { kind: 'pack' },
    },
  ];
}

function packRow(pack: PackKind, packs: Packs, unit: Name, around: Around): ListedRow {
  const { spec, kind: size, units } = pack;
  const ownPrice = size === 'fixed' ? (around.own.get(units) ?? null) : null;
  const inTariff = tariffPrice(pack, packs);
  const price = around.filled.get(spec) ?? inTariff;
  const origin = originOf(around.filled.has(spec), ownPrice, inTariff);
  const trial = packs.sizes.some((each) => each.units === units && each.trial);
  return {
    ...plain(`pack:${spec}`, packs),
    label: { kind: 'pack', size, units, unit, trial: size === 'fixed' && trial },
    figure: price === null ? { kind: 'empty' } : { kind: 'money', amount: price },
    per: { kind: 'pack' },
    pack: { spec, size, units, origin, ownPrice, isOpen: origin !== 'tariff' },
  };
}

function tariffPrice({ kind, units }: PackKind, packs: Packs): Decimal | null {
  if (kind === 'custom') return packs.custom === undefined ? null : customPackPrice(packs.custom, units);
  return packs.sizes.find((size) => size.units === units)?.price ?? null;
}

function originOf(isFilled: boolean, own: Decimal | null, inTariff: Decimal | null): PriceOrigin {
  if (isFilled) return 'estimate';
  if (own !== null) return 'own';
  return inTariff === null ? 'nobody' : 'tariff';
}

function customRows(packs: Packs, unit: Name): ListedRow[] {
  const { custom } = packs;
  if (custom === undefined) return [];
  return custom.tiers.map(({ below, price }, nth) => {
    // A tier begins at the first whole step from where the one before it ends: below 10,000 in steps of 1,000, then 10,000.
    const before = custom.tiers[nth - 1]?.below ?? custom.step;
    const from = Math.ceil(before / custom.step) * custom.step;
    return {
      ...plain(`custom:${from}`, packs),
      label: { kind: 'custom-tier', from, below, step: custom.step, unit },
      figure: { kind: 'money', amount: price },
      per: { kind: 'units', units: 1, unit },
    };
  });
}

/** Only where it tells something: one item at one pack unit each needs no words. */
function ratioRows(product: Product, packs: Packs, unit: Name): ListedRow[] {
  if (packs.serves.length === 1 && packs.serves.every(({ ratio }) => ratio.eq(1))) return [];
  return packs.serves.flatMap(({ item: id, ratio }) => {
    const item = product.items.find((each) => each.id === id);
    if (item === undefined) return [];
    const figure: Figure = { kind: 'number', value: ratio };
    return [
      {
        ...plain(`ratio:${id}`, packs),
        label: { kind: 'item' as const, name: item.name },
        figure,
        per: { kind: 'units' as const, units: 1, unit },
      },
    ];
  });
}

/** What every row of packs shares: they have no versions, and one source. */
const plain = (key: string, { source }: Packs) =>
  ({ key, source, from: null, to: null, inForce: true, pack: null }) as const;

import { Decimal } from '../../decimal.ts';
import type { Price } from '../schema.ts';
import type { Item, Product, Rate } from '../types.ts';
import { newestFirst, versionsInForce } from './inForce.ts';
import type { Around, Figure, ListedEntry, ListedRow, Per, RowLabel } from './types.ts';

/** A row without what all rows of its version share. */
type BareRow = Pick<ListedRow, 'key' | 'label' | 'figure' | 'per'>;
type Heading = NonNullable<ListedEntry['heading']>;

/** Every version of an item's price, the newest first. */
export function rateEntries(product: Product, item: Item, months: Around['months']): ListedEntry[] {
  const holding = versionsInForce(item.rates, months);
  return newestFirst(item.rates).map((rate) => entryOf(product, item, rate, holding.has(rate)));
}

function entryOf(product: Product, item: Item, rate: Rate, inForce: boolean): ListedEntry {
  const key = `${item.id}@${rate.from ?? ''}`;
  const bare = [...priceRows(product, item, rate.price), ...boundRows(rate)];
  const { from, to, source } = rate;
  const rows = bare.map((row) => ({
    ...row,
    key: `${key}/${row.key}`,
    ...{ from, to, source, inForce, pack: null },
  }));
  const heading = rows.length === 1 ? null : { name: item.name, mode: modeOf(rate.price) };
  return { key, heading, inForce, rows };
}

function modeOf(price: Price | null): Heading['mode'] {
  switch (price?.type) {
    case 'tiers':
      return price.mode;
    case 'by-region':
    case 'table':
    case 'shortfall':
      return price.type;
    default:
      return 'several';
  }
}

function priceRows(product: Product, item: Item, price: Price | null): BareRow[] {
  const label: RowLabel = { kind: 'item', name: item.name };
  if (price === null) {
    const kind = isServedByPacksOnly(product, item) ? 'packs-only' : 'empty';
    return [{ key: 'price', label, figure: { kind }, per: perUnits(item, 1) }];
  }
  switch (price.type) {
    case 'per-unit':
      return [{ key: 'price', label, figure: money(price.price), per: perUnits(item, price.per) }];
    case 'per-block': {
      const per: Per = { kind: 'started-block', units: price.block, unit: item.unitName };
      return [{ key: 'price', label, figure: money(price.price), per }];
    }
    case 'by-region':
      return Object.entries(price.prices).map(([region, amount]) => ({
        key: region,
        label: { kind: 'region', region },
        figure: money(amount),
        per: perUnits(item, price.per),
      }));
    case 'tiers':
      return tierRows(item, price);
    case 'table':
      return price.rows.map(({ capacity, qps, oncePerUser, price: amount }) => ({
        key: `${capacity}x${qps}`,
        label: { kind: 'instance', capacity, qps, oncePerUser },
        figure: money(amount),
        per: { kind: 'month' },
      }));
    case 'shortfall':
      return shortfallRows(product, item, price);
  }
}

function tierRows(item: Item, price: Extract<Price, { readonly type: 'tiers' }>): BareRow[] {
  return price.tiers.flatMap(({ upTo, price: amount, flat }, nth): BareRow[] => {
    const above = price.tiers[nth - 1]?.upTo ?? 0;
    const tier: BareRow = {
      key: `above-${above}`,
      label: { kind: 'tier', above, upTo },
      figure: money(amount),
      per: perUnits(item, price.per),
    };
    if (flat.isZero()) return [tier];
    const label: RowLabel = { kind: 'tier-entry', above };
    return [tier, { key: `entry-${above}`, label, figure: money(flat), per: { kind: 'once' } }];
  });
}

/** What a promised minimum may be, and what it costs: what the named usage leaves of it. */
function shortfallRows(
  product: Product,
  item: Item,
  price: Extract<Price, { readonly type: 'shortfall' }>,
): BareRow[] {
  const of = price.of.map(
    (id) => product.items.find((each) => each.id === id)?.name ?? { en: id, 'zh-CN': id },
  );
  const rest: BareRow = {
    key: 'price',
    label: { kind: 'item', name: item.name },
    figure: { kind: 'shortfall', of },
    per: { kind: 'number-month' },
  };
  if (item.measure.by !== 'amount') return [rest];
  const { min, max } = item.measure;
  return [
    rest,
    { key: 'least', label: { kind: 'least-promised' }, figure: money(min), per: { kind: 'number-month' } },
    { key: 'most', label: { kind: 'most-promised' }, figure: money(max), per: { kind: 'number-month' } },
  ];
}

/** What multiplies a price and what bounds a month's amount. */
function boundRows({ factor, minimum, maximum }: Rate): BareRow[] {
  const rows: BareRow[] = [];
  if (!factor.eq(1)) {
    const figure: Figure = { kind: 'number', value: factor };
    rows.push({ key: 'factor', label: { kind: 'factor' }, figure, per: { kind: 'times-price' } });
  }
  if (minimum !== null)
    rows.push({ key: 'minimum', label: { kind: 'minimum' }, figure: money(minimum), per: { kind: 'month' } });
  if (maximum !== null)
    rows.push({ key: 'maximum', label: { kind: 'maximum' }, figure: money(maximum), per: { kind: 'month' } });
  return rows;
}

/** Whether an item has no postpaid price because packs are all that serves it. */
export function isServedByPacksOnly({ packs }: Product, item: Item): boolean {
  return packs?.overflow === 'unserved' && packs.serves.some((each) => each.item === item.id);
}

const money = (amount: Decimal): Figure => ({ kind: 'money', amount: new Decimal(amount) });

function perUnits(item: Item, units: number): Per {
  if (item.measure.by === 'number-months') return { kind: 'number-month' };
  if (item.measure.by === 'instance-months') return { kind: 'month' };
  return { kind: 'units', units, unit: item.unitName };
}

import type { Decimal } from '../../decimal.ts';
import type { Pool, Purchase, Rated, RateSegment } from '../../rating/types.ts';
import type { Price, Tier } from '../../tariff/schema.ts';
import type { Item, Product, Rate } from '../../tariff/types.ts';
import { type Scale, scaleOf } from '../formula/scale.ts';

/** How a rate turns volume into a charge, as far as formulas differ by it. */
export type RateKind = 'linear' | 'volume' | 'graduated' | 'blocks' | 'table' | 'shortfall' | 'none';

/** A version of a rate (and region, where the price depends on it) on `Rates`. */
export interface RateTable {
  readonly product: Product;
  readonly item: Item;
  readonly region: string | null;
  /** Null: no version covers the days. */
  readonly rate: Rate | null;
  readonly kind: RateKind;
  readonly tiers: readonly Tier[];
  /** Of a rate without tiers; null: none is known. */
  readonly price: Decimal | null;
  /** Units that a price is for. */
  readonly per: number;
  readonly scale: Scale;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A stretch of a pool that one version of the rate prices; it has a row of its own among the pools of `Rates`. */
export interface SegmentPlan {
  readonly table: RateTable;
  readonly row: number;
  /** Its first entry in the pool, and the one behind its last. */
  readonly start: number;
  readonly end: number;
}

export interface RatesPlan {
  readonly tables: readonly RateTable[];
  /** Parallel to the pools. */
  readonly segments: readonly (readonly SegmentPlan[])[];
  /** Parallel to the purchases. */
  readonly purchaseRows: readonly number[];
  readonly purchaseHeader: number;
  readonly poolHeader: number;
}

const HEADER_ROWS = 1;
/** An empty row, and the header of the next section. */
const BETWEEN = 2;

/** Where everything stands on `Rates`: tariff rows, then pack prices, then the pools that use them. */
export function planRates(rated: Rated): RatesPlan {
  const collector = collectTables(HEADER_ROWS + 1);
  const stretches = rated.pools.map((pool) =>
    ratedSegments(pool).map(({ rate, start }, nth, all) => ({
      table: collector.tableOf(pool, rate),
      start,
      end: all[nth + 1]?.start ?? pool.entries.length,
    })),
  );
  const purchaseHeader = collector.nextRow() + BETWEEN - 1;
  const purchaseRows = rated.purchases.map((_: Purchase, index) => purchaseHeader + 1 + index);
  const poolHeader =
    rated.purchases.length === 0 ? purchaseHeader : purchaseHeader + rated.purchases.length + BETWEEN;
  let row = poolHeader;
  const segments = stretches.map((pool) =>
    pool.map((stretch) => {
      row++;
      return { ...stretch, row };
    }),
  );
  return { tables: collector.tables, segments, purchaseRows, purchaseHeader, poolHeader };
}

/** A promised minimum has one rule for the month, whatever the version. */
function ratedSegments(pool: Pool): readonly RateSegment[] {
  const shortfall = pool.item.rates.find((rate) => rate.price?.type === 'shortfall');
  if (shortfall !== undefined) return [{ rate: shortfall, start: 0 }];
  return pool.segments.length === 0 ? [{ rate: null, start: 0 }] : pool.segments;
}

function collectTables(firstRow: number) {
  const tables: RateTable[] = [];
  const known = new Map<Item, Map<string, RateTable>>();
  let row = firstRow;
  const tableOf = (pool: Pool, rate: Rate | null): RateTable => {
    const region = rate?.price?.type === 'by-region' ? pool.region : null;
    const ofItem = known.get(pool.item) ?? new Map<string, RateTable>();
    known.set(pool.item, ofItem);
    const key = `${rate === null ? -1 : pool.item.rates.indexOf(rate)}|${region ?? ''}`;
    const found = ofItem.get(key);
    if (found !== undefined) return found;
    const table = rateTable(pool, rate, region, row);
    row = table.lastRow + 1;
    tables.push(table);
    ofItem.set(key, table);
    return table;
  };
  return { tables, tableOf, nextRow: () => row };
}

function rateTable(
  { product, item }: Pool,
  rate: Rate | null,
  region: string | null,
  firstRow: number,
): RateTable {
  const facts = factsOf(rate?.price ?? null, region);
  const factor = rate?.factor;
  const plain = [...facts.tiers.map((tier) => tier.price), ...(facts.price === null ? [] : [facts.price])];
  const prices = factor === undefined ? plain : plain.map((price) => price.times(factor));
  const scale = scaleOf(prices, facts.kind === 'blocks' ? 1 : facts.per, item.decimals);
  return { product, item, region, rate, ...facts, scale, firstRow, lastRow: firstRow + facts.rows - 1 };
}

type Facts = Pick<RateTable, 'kind' | 'tiers' | 'price' | 'per'> & { readonly rows: number };

const NO_PRICE: Facts = { kind: 'none', tiers: [], price: null, per: 1, rows: 1 };

function factsOf(price: Price | null, region: string | null): Facts {
  if (price === null) return NO_PRICE;
  switch (price.type) {
    case 'per-unit':
      return { kind: 'linear', tiers: [], price: price.price, per: price.per, rows: 1 };
    case 'by-region': {
      const own = region !== null && Object.hasOwn(price.prices, region) ? price.prices[region] : undefined;
      return {
        kind: own === undefined ? 'none' : 'linear',
        tiers: [],
        price: own ?? null,
        per: price.per,
        rows: 1,
      };
    }
    case 'per-block':
      return { kind: 'blocks', tiers: [], price: price.price, per: price.block, rows: 1 };
    case 'tiers': {
      const { mode, tiers, per } = price;
      return { kind: mode, tiers, price: null, per, rows: tiers.length };
    }
    case 'table':
      return { kind: 'table', tiers: [], price: null, per: 1, rows: price.rows.length };
    case 'shortfall':
      return { ...NO_PRICE, kind: 'shortfall' };
  }
}

import { Decimal, ZERO } from '../decimal.ts';
import { USUAL } from '../rating/columns.ts';
import { type Demand, drawPacks } from '../rating/packs/drawPacks.ts';
import { type OpenPack, openPack, type PackScale, packOrder, packScale } from '../rating/packs/openPack.ts';
import { unitsOf } from '../rating/ticks.ts';
import type { Pool, Rated } from '../rating/types.ts';
import type { Item, Product } from '../tariff/types.ts';
import type { Day } from '../usage/types.ts';

/** What a pack served of one line, in billable units. */
export interface ServedLine {
  readonly lineId: string;
  readonly item: Item;
  /** Null: undated. */
  readonly day: Day | null;
  readonly units: Decimal;
}

/** What a pack served of one item: billable units, the pack units of each, and what that took of the pack. */
export interface ServedItem {
  readonly item: Item;
  readonly units: Decimal;
  readonly ratio: Decimal;
  readonly packUnits: Decimal;
}

export interface PackServing {
  /** In the order in which they were served. */
  readonly lines: readonly ServedLine[];
  readonly items: readonly ServedItem[];
  /** The pack that was used just before this one, and what it gave, in pack units; null: none was. */
  readonly before: { readonly packId: string; readonly used: Decimal; readonly expiresFirst: boolean } | null;
}

/**
 * What one pack served. The core draws packs in their order and what earlier packs serve does not depend on later ones, so what a
 * pack served is what all packs up to it serve less what those before it do.
 */
export function packServing(rated: Rated, packId: string): PackServing | null {
  const own = rated.packs.find(({ pack }) => pack.id === packId);
  const product = own === undefined ? undefined : rated.catalogue.products.get(own.pack.product);
  const rules = product?.packs ?? null;
  if (product === undefined || rules === null) return null;
  const scale = packScale(rules, product.items);
  const packs = rated.packs.filter(({ pack }) => pack.product === product.id).map(({ pack }) => pack);
  const open = (): OpenPack[] => packs.map((pack) => openPack(pack, rules, scale)).sort(packOrder);
  const at = open().findIndex(({ pack }) => pack.id === packId);
  const pools = rated.pools.filter((pool) => pool.product.id === product.id);
  const demands = pools.map(demandOf);
  const upTo = drawPacks(demands, open().slice(0, at + 1), scale);
  const before = drawPacks(demands, open().slice(0, at), scale);
  const lines = pools.flatMap((pool, nth) => linesOf(pool, upTo[nth], before[nth]));
  return {
    lines: lines.sort(byDay),
    items: itemsOf(product, lines, scale),
    before: packBefore(rated, open(), at),
  };
}

/** What wanted a pack: everything that is neither free nor brings a price of its own. */
function demandOf(pool: Pool): Demand {
  const { columns, fromPacks, postpaid, unserved } = pool;
  const wanted = new Float64Array(columns.entries.length);
  for (let index = 0; index < wanted.length; index++) {
    if (columns.kinds[index] === USUAL)
      wanted[index] = (fromPacks[index] ?? 0) + (postpaid[index] ?? 0) + (unserved[index] ?? 0);
  }
  return { itemId: pool.item.id, month: pool.month, columns, wanted };
}

/** A line of several days is told once, from its first day on. */
function linesOf(pool: Pool, upTo: Float64Array | undefined, before: Float64Array | undefined): ServedLine[] {
  const lines = new Map<string, ServedLine>();
  pool.entries.forEach(({ line, day }, index) => {
    const ticks = (upTo?.[index] ?? 0) - (before?.[index] ?? 0);
    if (ticks === 0) return;
    const units = unitsOf(ticks, pool.item.decimals);
    const known = lines.get(line.id);
    lines.set(
      line.id,
      known === undefined
        ? { lineId: line.id, item: pool.item, day, units }
        : { ...known, units: known.units.plus(units) },
    );
  });
  return [...lines.values()];
}

const UNDATED = '9999-99-99';
const byDay = (a: ServedLine, b: ServedLine): number => {
  const [first, second] = [a.day ?? UNDATED, b.day ?? UNDATED];
  return first < second ? -1 : first > second ? 1 : 0;
};

function itemsOf({ packs, items }: Product, lines: readonly ServedLine[], scale: PackScale): ServedItem[] {
  return items.flatMap((item) => {
    const ratio = packs?.serves.find((served) => served.item === item.id)?.ratio;
    const units = lines
      .filter((line) => line.item.id === item.id)
      .reduce((sum, line) => sum.plus(line.units), ZERO);
    if (ratio === undefined || units.isZero()) return [];
    const ticks = units.times(new Decimal(10).pow(item.decimals)).times(scale.takes.get(item.id) ?? 0);
    return [{ item, units, ratio, packUnits: ticks.div(scale.perUnit) }];
  });
}

function packBefore(rated: Rated, order: readonly OpenPack[], at: number): PackServing['before'] {
  const used = new Map(rated.packs.map((use) => [use.pack.id, use.used]));
  const own = order[at];
  const earlier = order.slice(0, at).findLast(({ pack }) => used.get(pack.id)?.isZero() === false);
  if (earlier === undefined || own === undefined) return null;
  return {
    packId: earlier.pack.id,
    used: used.get(earlier.pack.id) ?? ZERO,
    expiresFirst: earlier.expires !== own.expires,
  };
}

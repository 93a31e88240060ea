import type { Problem } from '../problem.ts';
import type { Catalogue } from '../tariff/types.ts';
import type { Month, OwnedPack, Settings } from '../usage/types.ts';
import type { Slot } from './entry.ts';
import { type PoolOf, partsOf, resultsOf } from './lineResults.ts';
import { poolKey } from './poolDraft.ts';
import { purchasesOf } from './purchases.ts';
import type { RatedProduct } from './rateProduct.ts';
import { netRow, totalsOf } from './totals.ts';
import type { PackUse, Pool, Purchase, Rated } from './types.ts';

/** Everything that an estimate was rated into, before it is put together. */
export interface Parts {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly packs: readonly OwnedPack[];
  readonly products: ReadonlyMap<string, RatedProduct>;
  readonly billedMonths: readonly Month[];
  /** In the estimate's order. */
  readonly slots: readonly Slot[];
  /** Finds a slot by its line's id; absent: an index is made when the first one is asked for. */
  readonly slotOf?: (lineId: string) => Slot | undefined;
  readonly invalid: number;
}

/** Puts the rated products together: pools in the catalogue's order, purchases, totals, and results by line on demand. */
export function assemble(parts: Parts): Rated {
  const { catalogue, settings, slots } = parts;
  const products = [...catalogue.products.keys()].flatMap((id) => parts.products.get(id) ?? []);
  const pools = products.flatMap((product) => product.pools);
  const purchases = purchasesOf(catalogue.products, parts.packs, parts.billedMonths, settings);
  const nets = {
    pools: pools.map((row) => netRow(row, settings)),
    purchases: purchases.map((row) => netRow(row, settings)),
  };
  const poolOf = poolFinder(products);
  const slotOf = parts.slotOf ?? slotFinder(slots);
  return {
    catalogue,
    settings,
    pools,
    packs: packUses(parts.packs, products),
    purchases,
    nets,
    totals: totalsOf([...nets.pools, ...nets.purchases], settings, counts(pools, purchases, parts.invalid)),
    billedMonths: parts.billedMonths,
    lines: function* () {
      for (const slot of slots) yield* resultsOf(slot, poolOf);
    },
    linesOf: (lineId) => {
      const slot = slotOf(lineId);
      return slot === undefined ? [] : resultsOf(slot, poolOf);
    },
    partsOf: (lineId) => {
      const slot = slotOf(lineId);
      return slot === undefined ? [] : partsOf(slot, poolOf);
    },
    problemsOf: (lineId) => {
      const slot = slotOf(lineId);
      return slot === undefined ? [] : [...slot.line.problems, ...slot.problems];
    },
    invalidIds: () => slots.flatMap((slot) => (slot.entries.length === 0 ? [slot.line.id] : [])),
    problems: () => slots.flatMap((slot): readonly Problem[] => [...slot.line.problems, ...slot.problems]),
  };
}

function slotFinder(slots: readonly Slot[]): (lineId: string) => Slot | undefined {
  let byId: ReadonlyMap<string, Slot> | null = null;
  return (lineId) => {
    byId ??= new Map(slots.map((slot) => [slot.line.id, slot]));
    return byId.get(lineId);
  };
}

/** Pools by key within each product; nearly every entry asks for the same pool as the one before it. */
function poolFinder(products: readonly RatedProduct[]): PoolOf {
  const byProduct = new Map(
    products.map(({ product, pools }) => [product.id, new Map(pools.map((pool) => [keyOf(pool), pool]))]),
  );
  return (entry) =>
    entry.line.product === null ? undefined : byProduct.get(entry.line.product)?.get(poolKey(entry));
}

const keyOf = (pool: Pool): string =>
  poolKey({ itemId: pool.item.id, month: pool.month, region: pool.region });

function counts(pools: readonly Pool[], purchases: readonly Purchase[], invalid: number) {
  const sum = (count: (pool: Pool) => number): number =>
    pools.reduce((total, pool) => total + count(pool), 0);
  return {
    lines: sum((pool) => pool.lineCounts.lines) + invalid,
    unpriced:
      sum((pool) => pool.lineCounts.unpriced) +
      purchases.filter((purchase) => purchase.amount === null).length,
    unserved: sum((pool) => pool.lineCounts.unserved),
    invalid,
  };
}

/** Packs in the order of their rows, whatever product used them. */
function packUses(packs: readonly OwnedPack[], products: readonly RatedProduct[]): PackUse[] {
  const uses = new Map(products.flatMap((product) => product.packs.map((use) => [use.pack, use] as const)));
  return packs.flatMap((pack) => uses.get(pack) ?? []);
}

import type { Catalogue, Product } from '../tariff/types.ts';
import type { Month, OwnedPack, Settings } from '../usage/types.ts';
import { allowanceFor, spendAllowance } from './allowance.ts';
import { repeatsOfOnce } from './charge/tableCharge.ts';
import { type Columns, USUAL } from './columns.ts';
import { compareEntries, type Entry } from './entry.ts';
import { drawPacks } from './packs/drawPacks.ts';
import { openPack, type PackScale, packScale } from './packs/openPack.ts';
import { type PackState, packUse, trialRepeats } from './packs/packUse.ts';
import { draftPools, type PoolDraft } from './poolDraft.ts';
import { pricePool } from './pricePool.ts';
import { type Quantities, split } from './split.ts';
import { areZeros, zeroTicks } from './ticks.ts';
import type { PackUse, Pool } from './types.ts';

export interface RatedProduct {
  readonly product: Product;
  readonly pools: readonly Pool[];
  readonly packs: readonly PackUse[];
}

export interface RateContext {
  /** The packs of this product, in the order of their rows. */
  readonly packs: readonly OwnedPack[];
  readonly settings: Settings;
  /** The last month of the whole estimate, on whose last day refunds are asked about. */
  readonly lastMonth: Month | null;
  readonly ruleCodes: Catalogue['ruleCodes'];
}

/**
 * One product's pools, from measured entries to amounts. Products don't touch each other, so this is also what a session
 * works again after an edit.
 */
export function rateProduct(product: Product, groups: Iterable<Columns>, context: RateContext): RatedProduct {
  const { packs, settings } = context;
  const drafts = draftPools(product, groups);
  const allowed = allowances(drafts, settings);
  const drawn = draw(product, drafts, allowed, packs);
  const quantities = drafts.map((draft, nth) => split(draft, allowed[nth], drawn.served[nth]));
  const pools = price(drafts, quantities, context);
  const repeatedTrials = trialRepeats(product, packs);
  const uses = drawn.states.map((state) =>
    packUse(state, product, context.lastMonth, repeatedTrials.has(state.open.pack)),
  );
  return { product, pools, packs: uses };
}

/** What allowances give each pool, months oldest first, because one may be shared by several months. */
function allowances(drafts: readonly PoolDraft[], settings: Settings): Float64Array[] {
  const usedBefore = new Map<string, number>();
  return drafts.map((draft) => {
    if (draft.item.allowance === undefined) return zeroTicks(draft.entries.length);
    const before = usedBefore.get(draft.item.id) ?? 0;
    const { given, used } = spendAllowance(
      draft.columns,
      allowanceFor(draft.item, draft.month, settings, before),
    );
    usedBefore.set(draft.item.id, before + used);
    return given;
  });
}

function draw(
  product: Product,
  drafts: readonly PoolDraft[],
  allowed: readonly Float64Array[],
  packs: readonly OwnedPack[],
) {
  const rules = product.packs;
  if (rules === null || packs.length === 0) return { served: drafts.map(() => undefined), states: [] };
  const scale: PackScale = packScale(rules, product.items);
  const states: PackState[] = packs.map((pack) => ({ open: openPack(pack, rules, scale), scale }));
  const demands = drafts.map((draft, nth) => ({
    itemId: draft.item.id,
    month: draft.month,
    columns: draft.columns,
    wanted: wantedFromPacks(draft, allowed[nth]),
  }));
  return {
    served: drawPacks(
      demands,
      states.map(({ open }) => open),
      scale,
    ),
    states,
  };
}

/** What is left for packs: not free, and without a price of its own. */
function wantedFromPacks(draft: PoolDraft, allowed: Float64Array | undefined): Float64Array {
  const { ticks, kinds, ownPrices, freeEntries } = draft.columns;
  if (ownPrices === 0 && freeEntries === 0 && areZeros(allowed)) return ticks;
  const wanted = new Float64Array(ticks.length);
  for (let index = 0; index < ticks.length; index++) {
    if (kinds[index] === USUAL) wanted[index] = (ticks[index] ?? 0) - (allowed?.[index] ?? 0);
  }
  return wanted;
}

/** Minimums come after the usage that counts against them. */
function price(
  drafts: readonly PoolDraft[],
  quantities: readonly Quantities[],
  context: RateContext,
): Pool[] {
  const pools: (Pool | undefined)[] = drafts.map(() => undefined);
  const repeats = repeatsByItem(drafts);
  const late = (draft: PoolDraft): boolean =>
    draft.item.rates.some((rate) => rate.price?.type === 'shortfall');
  for (const pass of [false, true]) {
    drafts.forEach((draft, nth) => {
      const amounts = quantities[nth];
      if (late(draft) !== pass || amounts === undefined) return;
      pools[nth] = pricePool(draft, amounts, {
        sameMonth: pools.filter((pool) => pool !== undefined).filter((pool) => pool.month === draft.month),
        packsOwned: context.packs.length > 0,
        ruleCodes: context.ruleCodes,
        repeats: repeats.get(draft.item.id) ?? new Set(),
      });
    });
  }
  return pools.filter((pool) => pool !== undefined);
}

function repeatsByItem(drafts: readonly PoolDraft[]): ReadonlyMap<string, ReadonlySet<Entry>> {
  const repeats = new Map<string, ReadonlySet<Entry>>();
  for (const { item } of drafts) {
    if (repeats.has(item.id) || !item.rates.some((rate) => rate.price?.type === 'table')) continue;
    const entries = drafts.filter((draft) => draft.item.id === item.id).flatMap((draft) => draft.entries);
    repeats.set(
      item.id,
      repeatsOfOnce(
        item,
        entries.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : compareEntries(a, b))),
      ),
    );
  }
  return repeats;
}

import { type Decimal, ZERO } from '../decimal.ts';
import { grouped } from '../numbers.ts';
import type { Message } from '../problem.ts';
import type { Catalogue } from '../tariff/types.ts';
import { type Charge, NO_FLAGS } from './charge/charge.ts';
import { ownCharges } from './charge/ownCharges.ts';
import { quantityCharge } from './charge/quantityCharge.ts';
import { shortfallCharge } from './charge/shortfallCharge.ts';
import { tableCharge } from './charge/tableCharge.ts';
import type { Entry } from './entry.ts';
import { explainPool } from './explain.ts';
import { poolCodes } from './poolCodes.ts';
import type { PoolDraft } from './poolDraft.ts';
import { settle, spreadOver } from './settle.ts';
import type { Quantities } from './split.ts';
import { sumTicks, unitsOf } from './ticks.ts';
import type { Pool, Split } from './types.ts';

/** What a pool's price depends on besides the pool. */
export interface PriceContext {
  /** Pools of the product in the same month that are priced already. */
  readonly sameMonth: readonly Pool[];
  readonly packsOwned: boolean;
  readonly ruleCodes: Catalogue['ruleCodes'];
  /** Instances of a row that can be bought once, beyond the first. */
  readonly repeats: ReadonlySet<Entry>;
}

/** A pool with its amounts: charged exactly, then settled to the fen, then spread over its entries. */
export function pricePool(draft: PoolDraft, quantities: Quantities, context: PriceContext): Pool {
  const { item } = draft;
  const inUnits = (ticks: Float64Array): Decimal => unitsOf(sumTicks(ticks), item.decimals);
  const tierVolume = inUnits(quantities.tierTicks);
  const charge = chargeOf(draft, quantities, tierVolume, context);
  const settlements = settle(draft.columns, charge, item.settle);
  const spread = spreadOver(settlements, charge, item.settle);
  const priced = hasPrice(draft, quantities, charge);
  const totals = totalsOf(quantities, inUnits);
  const amount = priced ? settlements.reduce((sum, { amount }) => sum.plus(amount), ZERO) : null;
  const pool: Omit<Pool, 'explain' | 'codes'> = {
    ...draft,
    ...quantities,
    totals,
    lineCounts: countLines(draft, quantities, charge),
    allowance: inUnits(quantities.allowance),
    ownPriced: totals.postpaid.minus(tierVolume),
    ownCharge: ownCharges(draft.columns, item.decimals)?.(draft.entries.length) ?? ZERO,
    tierVolume,
    segments: charge.segments,
    settlements,
    exact: priced ? charge.upTo(draft.entries.length) : null,
    amount,
    entryAmount: (index) => (charge.unpriced(index) ? null : spread(index)),
    entryUnitPrice: (index) => ((quantities.postpaid[index] ?? 0) > 0 ? charge.unitPrice(index) : null),
    unpriced: charge.unpriced,
    entryFlags: (index) => entryFlags(draft, quantities, charge, context, index),
    chargeUpTo: charge.upTo,
  };
  const codes = poolCodes(pool, context.ruleCodes, context.packsOwned);
  return { ...pool, codes, explain: explainPool(pool, context.sameMonth) };
}

function chargeOf(draft: PoolDraft, quantities: Quantities, total: Decimal, context: PriceContext): Charge {
  const { item, columns, region } = draft;
  const price = item.rates.find((rate) => rate.price !== null)?.price ?? null;
  if (price?.type === 'table') return tableCharge(item, columns, context.repeats);
  if (price?.type === 'shortfall') {
    return shortfallCharge(item, columns, quantities.tierTicks, usageOf(price.of, context.sameMonth));
  }
  return quantityCharge(item, columns, region, quantities.tierTicks, total);
}

/** What items were billed in a month; null where one of them has usage without a price. */
function usageOf(items: readonly string[], pools: readonly Pool[]): Decimal | null {
  let sum = ZERO;
  for (const pool of pools) {
    if (!items.includes(pool.item.id)) continue;
    if (pool.lineCounts.unpriced > 0) return null;
    sum = sum.plus(pool.amount ?? ZERO);
  }
  return sum;
}

/** Whether anything in the pool has a price: a missing one is never zero. */
function hasPrice(draft: PoolDraft, quantities: Quantities, charge: Charge): boolean {
  if (!charge.mayLackPrice) return true;
  let missing = false;
  for (let index = 0; index < draft.entries.length; index++) {
    if (charge.unpriced(index)) missing = true;
    else if ((quantities.postpaid[index] ?? 0) > 0) return true;
  }
  return !missing;
}

/** Lines in the pool, and those without price or partly not served. A connection over several days is one line. */
function countLines(draft: PoolDraft, quantities: Quantities, charge: Charge): Pool['lineCounts'] {
  const { entries, item } = draft;
  const lines =
    item.measure.by === 'calendar-minutes'
      ? new Set(entries.map((entry) => entry.line)).size
      : entries.length;
  const linesWhere = (holds: (index: number) => boolean): number =>
    new Set(entries.filter((_, index) => holds(index)).map((entry) => entry.line)).size;
  const prepaidOnly = draft.product.packs?.overflow === 'unserved';
  return {
    lines,
    unpriced: charge.mayLackPrice ? linesWhere(charge.unpriced) : 0,
    unserved: prepaidOnly ? linesWhere((index) => (quantities.unserved[index] ?? 0) > 0) : 0,
  };
}

function totalsOf(quantities: Quantities, inUnits: (ticks: Float64Array) => Decimal): Split {
  const free = inUnits(quantities.free);
  const fromPacks = inUnits(quantities.fromPacks);
  const postpaid = inUnits(quantities.postpaid);
  const unserved = inUnits(quantities.unserved);
  return {
    quantity: free.plus(fromPacks).plus(postpaid).plus(unserved),
    free,
    fromPacks,
    postpaid,
    unserved,
  };
}

function entryFlags(
  draft: PoolDraft,
  quantities: Quantities,
  charge: Charge,
  context: PriceContext,
  index: number,
): readonly Message[] {
  const entry = draft.entries[index];
  if (entry === undefined) return NO_FLAGS;
  const unserved = quantities.unserved[index] ?? 0;
  const unpacked = draft.product.packs?.firstPackNeeded === true && !context.packsOwned && entry.ticks > 0;
  const priceFlags = charge.flags(index);
  if (unserved === 0 && !unpacked && priceFlags.length === 0) return entry.flags;
  const flags = [...entry.flags, ...priceFlags];
  if (unserved > 0)
    flags.push({ code: 'unserved', params: { quantity: grouped(unitsOf(unserved, draft.item.decimals)) } });
  if (unpacked) flags.push({ code: 'no-pack-ever' });
  return flags;
}

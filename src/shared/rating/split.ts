import { FREE_BY_RULE, OWN_PRICE } from './columns.ts';
import type { PoolDraft } from './poolDraft.ts';
import { areZeros, zeroTicks } from './ticks.ts';

/** A pool's entries split into what is free, from packs, billed and not served; parallel to its entries, in ticks. */
export interface Quantities {
  readonly free: Float64Array;
  readonly fromPacks: Float64Array;
  readonly postpaid: Float64Array;
  readonly unserved: Float64Array;
  /** Postpaid ticks that choose and fill tiers: those of lines without a price of their own. */
  readonly tierTicks: Float64Array;
  /** Part of `free` that the allowance gave. */
  readonly allowance: Float64Array;
}

/** The four parts of each entry. They add up to its quantity. The arrays are for reading: some are shared. */
export function split(
  draft: PoolDraft,
  allowance: Float64Array | undefined,
  served: Float64Array | undefined,
): Quantities {
  const { ticks, ownPrices, freeEntries } = draft.columns;
  const { length } = ticks;
  const zeros = zeroTicks(length);
  const given = allowance ?? zeros;
  const fromPacks = served ?? zeros;
  const prepaidOnly = draft.product.packs?.overflow === 'unserved' && servedByPacks(draft);
  const usual = ownPrices === 0 && freeEntries === 0;
  if (usual && !prepaidOnly && areZeros(given) && served === undefined) {
    // Everything is billed, as in most pools: the quantities themselves are what is postpaid.
    return { free: zeros, fromPacks, postpaid: ticks, unserved: zeros, tierTicks: ticks, allowance: given };
  }
  const postpaid = new Float64Array(length);
  const quantities: Quantities = {
    free: usual ? given : new Float64Array(length),
    fromPacks,
    postpaid,
    unserved: prepaidOnly ? new Float64Array(length) : zeros,
    // Without own prices, what is postpaid is what fills tiers: the same numbers, kept once.
    tierTicks: ownPrices === 0 ? postpaid : new Float64Array(length),
    allowance: given,
  };
  deal(draft, quantities, { prepaidOnly, usual });
  return quantities;
}

/** Deals each entry out to the arrays that are not shared. */
function deal(
  { columns: { ticks, kinds } }: PoolDraft,
  { free, fromPacks, postpaid, unserved, tierTicks, allowance }: Quantities,
  { prepaidOnly, usual }: { readonly prepaidOnly: boolean; readonly usual: boolean },
): void {
  const rests = prepaidOnly ? unserved : postpaid;
  for (let index = 0; index < ticks.length; index++) {
    const tick = ticks[index] ?? 0;
    if (kinds[index] === FREE_BY_RULE) free[index] = tick;
    else if (kinds[index] === OWN_PRICE) postpaid[index] = tick;
    else {
      const given = allowance[index] ?? 0;
      const rest = tick - given - (fromPacks[index] ?? 0);
      if (!usual) free[index] = given;
      rests[index] = rest;
      if (!prepaidOnly) tierTicks[index] = rest;
    }
  }
}

const servedByPacks = (draft: PoolDraft): boolean =>
  draft.product.packs?.serves.some(({ item }) => item === draft.item.id) ?? false;

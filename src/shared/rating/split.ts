import { FREE_BY_RULE, OWN_PRICE } from './columns.ts';
import type { PoolDraft } from './poolDraft.ts';
import { zeroTicks } from './ticks.ts';

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

/** The four parts of each entry. They add up to its quantity. */
export function split(
  draft: PoolDraft,
  allowance: Float64Array | undefined,
  served: Float64Array | undefined,
): Quantities {
  const length = draft.entries.length;
  const prepaidOnly = draft.product.packs?.overflow === 'unserved' && servedByPacks(draft);
  const postpaid = new Float64Array(length);
  const quantities: Quantities = {
    free: new Float64Array(length),
    fromPacks: served ?? zeroTicks(length),
    postpaid,
    unserved: prepaidOnly ? new Float64Array(length) : zeroTicks(length),
    // Without own prices, what is postpaid is what fills tiers: the same numbers, kept once.
    tierTicks: draft.columns.ownPrices === 0 ? postpaid : new Float64Array(length),
    allowance: allowance ?? zeroTicks(length),
  };
  const { ticks, kinds } = draft.columns;
  const { free, fromPacks, unserved, tierTicks } = quantities;
  const rests = prepaidOnly ? unserved : postpaid;
  for (let index = 0; index < length; index++) {
    const tick = ticks[index] ?? 0;
    if (kinds[index] === FREE_BY_RULE) free[index] = tick;
    else if (kinds[index] === OWN_PRICE) postpaid[index] = tick;
    else {
      const given = quantities.allowance[index] ?? 0;
      const rest = tick - given - (fromPacks[index] ?? 0);
      free[index] = given;
      rests[index] = rest;
      if (!prepaidOnly) tierTicks[index] = rest;
    }
  }
  return quantities;
}

const servedByPacks = (draft: PoolDraft): boolean =>
  draft.product.packs?.serves.some(({ item }) => item === draft.item.id) ?? false;

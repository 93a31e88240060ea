import { Decimal, ZERO } from '../../decimal.ts';
import { tierIndex } from '../../rating/charge/curve.ts';
import type { Pool } from '../../rating/types.ts';
import type { Tier } from '../../tariff/schema.ts';
import { paramOf } from './figures.ts';
import { pricedSegments } from './segments.ts';
import type { WhyTier, WhyTiers } from './types.ts';

/** The tiers of a pool's price and where its month stands; null: it has no tiers, or nothing in them. Several versions: the last. */
export function tiersOf(pool: Pool): WhyTiers | null {
  const segment = pricedSegments(pool).at(-1);
  if (segment?.price.type !== 'tiers' || segment.price.tiers.length < 2 || pool.tierVolume.isZero())
    return null;
  const { price, rate } = segment;
  const volume = pool.tierVolume;
  const reached = tierIndex(price.tiers, volume);
  const step = pool.explain.findLast((each) => each.code === 'explain-next-tier');
  const next = price.tiers[reached + 1];
  return {
    mode: price.mode,
    tiers: price.tiers.map((tier, nth) => tierAt(price.tiers, tier, nth, reached, price.mode, volume)),
    per: price.per,
    times: rate.factor,
    within: within(price.tiers, reached, volume),
    next:
      step === undefined || next === undefined
        ? null
        : {
            more: paramOf(step, 'more'),
            price: { price: next.price, per: price.per, times: rate.factor },
          },
  };
}

function tierAt(
  tiers: readonly Tier[],
  { price, upTo }: Tier,
  nth: number,
  reached: number,
  mode: WhyTiers['mode'],
  volume: Decimal,
): WhyTier {
  const over = tiers[nth - 1]?.upTo ?? 0;
  const state = nth < reached ? 'passed' : nth === reached ? 'reached' : 'ahead';
  return { price, over, upTo, state, filled: filledOf(state, mode, over, upTo, volume) };
}

/** 144 million by graduated tiers: 100 million fill the first, 44 million are in the second. */
function filledOf(
  state: WhyTier['state'],
  mode: WhyTiers['mode'],
  over: number,
  upTo: number | null,
  volume: Decimal,
): Decimal {
  if (mode === 'volume') return state === 'reached' ? volume : ZERO;
  if (state === 'ahead') return ZERO;
  return (state === 'passed' && upTo !== null ? new Decimal(upTo) : volume).minus(over);
}

/** 486,213 in 100,001–500,000 is 0.966 of the way. */
function within(tiers: readonly Tier[], reached: number, volume: Decimal): number {
  const over = tiers[reached - 1]?.upTo ?? 0;
  const upTo = tiers[reached]?.upTo ?? null;
  return upTo === null
    ? 0.5
    : volume
        .minus(over)
        .div(upTo - over)
        .toNumber();
}

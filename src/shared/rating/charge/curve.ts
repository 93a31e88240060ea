import { Decimal, ZERO } from '../../decimal.ts';
import type { Price, RateData, Tier } from '../../tariff/schema.ts';

/**
 * What a month's quantity costs by one rate, as a function of the quantity worked so far. Differences of it price lines
 * and days; its value at the month's total prices the month.
 */
export interface Curve {
  /** Exact charge of the first `volume` units. */
  readonly at: (volume: Decimal) => Decimal;
  /** The price of one unit between two volumes, factor included; null where no single one holds. */
  readonly unitBetween: (from: Decimal, to: Decimal) => Decimal | null;
}

/** The curve of a price for a month whose tiers are chosen by `total`; null where the price has none (table, shortfall). */
export function curveOf(
  rate: Pick<RateData, 'price' | 'factor' | 'minimum' | 'maximum'>,
  total: Decimal,
  region: string | null,
): Curve | null {
  const price = rate.price;
  if (price === null) return null;
  const plain = plainCurve(price, rate.factor, total, region);
  return plain === null ? null : clamped(plain, rate.minimum, rate.maximum);
}

function plainCurve(price: Price, factor: Decimal, total: Decimal, region: string | null): Curve | null {
  switch (price.type) {
    case 'per-unit':
      return flat(price.price.times(factor), price.per);
    case 'by-region': {
      const unit = region === null || !Object.hasOwn(price.prices, region) ? undefined : price.prices[region];
      return unit === undefined ? null : flat(unit.times(factor), price.per);
    }
    case 'per-block':
      return blocks(price.price.times(factor), price.block);
    case 'tiers':
      return price.mode === 'volume'
        ? volume(price.tiers, price.per, factor, total)
        : graduated(price.tiers, price.per, factor);
    case 'table':
    case 'shortfall':
      return null;
  }
}

/** 1.8 per million is 0.0000018 a unit. Where that does not come out even, the quantity is multiplied before it is divided. */
function flat(price: Decimal, per: number): Curve {
  const unit = price.div(per);
  const even = unit.times(per).eq(price);
  return {
    at: even ? (volume) => volume.times(unit) : (volume) => volume.times(price).div(per),
    unitBetween: () => unit,
  };
}

/** Each started block costs its price: 45 units in blocks of 20 at 5 are 3 × 5 = 15. */
function blocks(price: Decimal, block: number): Curve {
  return {
    at: (volume) => volume.div(block).ceil().times(price),
    unitBetween: () => null,
  };
}

/** The tier of a volume: bounds are inclusive, 50,000 is still the first tier of T1 and 50,000.5 the second. */
export function tierIndex(tiers: readonly Tier[], volume: Decimal): number {
  const index = tiers.findIndex((tier) => tier.upTo === null || volume.lte(tier.upTo));
  return index === -1 ? tiers.length - 1 : index;
}

/**
 * One tier prices everything: T1 at 50,001 minutes is 50,001 × 0.108 = 5,400.108. Less of the same month is priced at the
 * same tier, so that lines add up to the month: its first 50,000 are 5,400.
 */
function volume(tiers: readonly Tier[], per: number, factor: Decimal, total: Decimal): Curve {
  const reached = tierIndex(tiers, total);
  const tier = tiers[reached];
  const base = flat((tier?.price ?? ZERO).times(factor), per);
  const fee = (tier?.flat ?? ZERO).times(factor);
  return {
    ...base,
    at: fee.isZero() ? base.at : (volume) => base.at(volume).plus(fee),
  };
}

/**
 * Each tier prices its own part: 288,000,000 messages are 100 × 1.8 + 188 × 1.4 = 443.2 (per million).
 * A tier's flat fee is charged when the volume enters it; the first tier's always.
 */
function graduated(tiers: readonly Tier[], per: number, factor: Decimal): Curve {
  const steps = tierSteps(tiers, per, factor);
  const stepAt = (volume: Decimal): TierStep => steps[tierIndex(tiers, volume)] ?? EMPTY_STEP;
  return {
    at: (volume) => {
      const step = stepAt(volume);
      return step.before.plus(step.curve.at(volume.minus(step.lower)));
    },
    unitBetween: (from, to) => {
      const step = stepAt(to);
      return from.gte(step.lower) ? step.curve.unitBetween(from, to) : null;
    },
  };
}

interface TierStep {
  readonly lower: Decimal;
  /** What the tiers before come to, with the flat fees up to and including this tier's. */
  readonly before: Decimal;
  readonly curve: Curve;
}

const EMPTY_STEP: TierStep = { lower: ZERO, before: ZERO, curve: flat(ZERO, 1) };

function tierSteps(tiers: readonly Tier[], per: number, factor: Decimal): TierStep[] {
  const steps: TierStep[] = [];
  let lower = ZERO;
  let before = ZERO;
  for (const tier of tiers) {
    const curve = flat(tier.price.times(factor), per);
    before = before.plus(tier.flat.times(factor));
    steps.push({ lower, before, curve });
    const upper = new Decimal(tier.upTo ?? 0);
    before = before.plus(curve.at(upper.minus(lower)));
    lower = upper;
  }
  return steps;
}

/** At least the minimum, at most the maximum, for whatever was used. */
function clamped(curve: Curve, minimum: Decimal | null, maximum: Decimal | null): Curve {
  if (minimum === null && maximum === null) return curve;
  const clamp = (amount: Decimal): Decimal => {
    const raised = minimum === null ? amount : Decimal.max(minimum, amount);
    return maximum === null ? raised : Decimal.min(maximum, raised);
  };
  return { ...curve, at: (volume) => clamp(curve.at(volume)), unitBetween: () => null };
}

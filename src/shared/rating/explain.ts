import { Decimal, ZERO } from '../decimal.ts';
import { grouped, groupedMoney } from '../numbers.ts';
import type { RateData, Tier } from '../tariff/schema.ts';
import { tierIndex } from './charge/curve.ts';
import type { ExplainStep, Pool, RateSegment } from './types.ts';

type Unexplained = Omit<Pool, 'explain' | 'codes'>;

/**
 * The arithmetic of a pool, step by step, from the figures that priced it: nothing is computed a second time to be told.
 * Words, and the name of the unit, are added where it is shown.
 */
export function explainPool(pool: Unexplained, sameMonth: readonly Pool[]): ExplainStep[] {
  return [
    ...explainQuantity(pool),
    ...explainPacks(pool),
    ...explainPrice(pool, sameMonth),
    ...explainSettlement(pool),
  ];
}

function step(
  name: ExplainStep['step'],
  code: string,
  params: ExplainStep['params'],
  codes: readonly string[] = [],
): ExplainStep {
  return { step: name, code, params: params ?? {}, codes };
}

function explainQuantity(pool: Unexplained): ExplainStep[] {
  const { item, totals, allowance } = pool;
  const steps = [
    step(
      'measure',
      'explain-used',
      { lines: pool.lineCounts.lines, quantity: grouped(totals.quantity) },
      item.codes.measure,
    ),
  ];
  const byRule = totals.free.minus(allowance);
  if (!byRule.isZero()) steps.push(step('free', 'explain-free', { quantity: grouped(byRule) }));
  if (!allowance.isZero()) {
    const given = { quantity: grouped(allowance), allowance: grouped(item.allowance?.quantity ?? 0) };
    steps.push(step('allowance', 'explain-allowance', given, item.codes.allowance));
  }
  return steps;
}

function explainPacks({ product, totals }: Unexplained): ExplainStep[] {
  const steps: ExplainStep[] = [];
  const codes = product.packs?.codes.serving ?? [];
  if (!totals.fromPacks.isZero())
    steps.push(step('packs', 'explain-from-packs', { quantity: grouped(totals.fromPacks) }, codes));
  if (!totals.unserved.isZero())
    steps.push(step('packs', 'explain-unserved', { quantity: grouped(totals.unserved) }, codes));
  return steps;
}

function explainPrice(pool: Unexplained, sameMonth: readonly Pool[]): ExplainStep[] {
  if (pool.totals.postpaid.isZero()) return [];
  const steps = [step('price', 'explain-billed', { quantity: grouped(pool.totals.postpaid) })];
  if (!pool.ownPriced.isZero()) {
    const own = { quantity: grouped(pool.ownPriced), amount: grouped(pool.ownCharge) };
    steps.push(step('price', 'explain-own-price', own));
  }
  // Lines with a price of their own leave the tariff's price to the others, if there are any.
  if (!pool.tierVolume.isZero()) {
    pool.segments.forEach((segment, nth) => {
      const end = pool.segments[nth + 1]?.start ?? pool.entries.length;
      steps.push(...explainSegment(pool, segment, end, sameMonth));
    });
  }
  if (pool.exact === null) steps.push(step('price', 'explain-no-price', {}, pool.item.codes.rates));
  return steps;
}

function explainSegment(
  pool: Unexplained,
  { rate }: RateSegment,
  end: number,
  sameMonth: readonly Pool[],
): ExplainStep[] {
  const price = rate?.price ?? null;
  if (rate === null || price === null) return [];
  const codes = pool.item.codes.rates;
  const volume = pool.tierVolume;
  switch (price.type) {
    case 'tiers':
      return price.mode === 'volume'
        ? explainVolume(pool, rate, price.tiers, price.per)
        : explainGraduated(pool, rate, price.tiers, price.per);
    case 'per-unit':
      return [
        step('price', 'explain-rate', { price: unitPriceText(price.price, price.per, rate.factor) }, codes),
        ...exactOf(pool, end),
      ];
    case 'by-region': {
      const unit = pool.region === null ? undefined : price.prices[pool.region];
      if (unit === undefined) return [];
      const params = { region: pool.region ?? '', price: unitPriceText(unit, price.per, rate.factor) };
      return [step('price', 'explain-rate-region', params, codes), ...exactOf(pool, end)];
    }
    case 'per-block':
      return [
        step(
          'price',
          'explain-rate-block',
          { price: price.price.toString(), block: grouped(price.block) },
          codes,
        ),
        ...exactOf(pool, end),
      ];
    case 'table':
      return [
        step('price', 'explain-table', { months: grouped(pool.totals.postpaid) }, codes),
        ...exactOf(pool, end),
      ];
    case 'shortfall': {
      const used = sameMonth
        .filter((other) => price.of.includes(other.item.id))
        .reduce((sum, other) => sum.plus(other.amount ?? ZERO), ZERO);
      return [
        step(
          'price',
          'explain-shortfall',
          { minimums: groupedMoney(volume), used: groupedMoney(used) },
          codes,
        ),
        ...exactOf(pool, end),
      ];
    }
  }
}

function unitPriceText(price: Decimal, per: number, factor: Decimal): string {
  const base = factor.eq(1) ? price.toString() : `${factor.toString()} × ${price.toString()}`;
  return per === 1 ? base : `${base} / ${grouped(per)}`;
}

const exactOf = (pool: Unexplained, end: number): ExplainStep[] =>
  pool.exact === null ? [] : [step('price', 'explain-exact', { amount: grouped(pool.chargeUpTo(end)) })];

function explainVolume(
  pool: Unexplained,
  rate: RateData,
  tiers: readonly Tier[],
  per: number,
): ExplainStep[] {
  const volume = pool.tierVolume;
  const reached = tierIndex(tiers, volume);
  const tier = tiers[reached];
  if (tier === undefined) return [];
  const codes = pool.item.codes.rates;
  const steps = [
    step(
      'price',
      'explain-tier',
      { ...bounds(tiers, reached), price: unitPriceText(tier.price, per, rate.factor) },
      codes,
    ),
  ];
  if (pool.segments.length > 1)
    return [...steps, ...exactOf(pool, pool.entries.length), ...nextTier(tiers, reached, volume)];
  const amount = grouped(pool.chargeUpTo(pool.entries.length).minus(pool.ownCharge));
  const price = unitPriceText(tier.price, per, rate.factor);
  steps.push(step('price', 'explain-product', { quantity: grouped(volume), price, amount }));
  return [...steps, ...nextTier(tiers, reached, volume)];
}

/** Each part with its own price: 100,000,000 × 1.8 / 1,000,000 = 180, then 188,000,000 × 1.4 / 1,000,000 = 263.2. */
function explainGraduated(
  pool: Unexplained,
  rate: RateData,
  tiers: readonly Tier[],
  per: number,
): ExplainStep[] {
  const volume = pool.tierVolume;
  const reached = tierIndex(tiers, volume);
  const steps = tiers.slice(0, reached + 1).map((tier, nth) => {
    const lower = nth === 0 ? ZERO : new Decimal(tiers[nth - 1]?.upTo ?? 0);
    const part = (nth < reached ? new Decimal(tier.upTo ?? 0) : volume).minus(lower);
    const amount = part.times(tier.price).times(rate.factor).div(per);
    const params = {
      quantity: grouped(part),
      price: unitPriceText(tier.price, per, rate.factor),
      amount: grouped(amount),
    };
    return step('price', 'explain-tier-part', { ...bounds(tiers, nth), ...params }, pool.item.codes.rates);
  });
  return [...steps, ...nextTier(tiers, reached, volume)];
}

function bounds(tiers: readonly Tier[], nth: number): { readonly from: string; readonly to: string } {
  const upTo = tiers[nth]?.upTo;
  return {
    from: grouped(nth === 0 ? 0 : (tiers[nth - 1]?.upTo ?? 0)),
    to: upTo == null ? '∞' : grouped(upTo),
  };
}

function nextTier(tiers: readonly Tier[], reached: number, volume: Decimal): ExplainStep[] {
  const upTo = tiers[reached]?.upTo;
  const next = tiers[reached + 1];
  if (upTo == null || next === undefined) return [];
  const more = volume.neg().plus(upTo).plus(1).ceil();
  return [step('price', 'explain-next-tier', { more: grouped(more), price: next.price.toString() })];
}

function explainSettlement(pool: Unexplained): ExplainStep[] {
  if (pool.amount === null || pool.exact === null) return [];
  const params = {
    exact: grouped(pool.exact),
    amount: groupedMoney(pool.amount),
    dropped: grouped(pool.exact.minus(pool.amount)),
  };
  const daily = pool.item.settle.period === 'day';
  if (daily)
    return [
      step('settle', 'explain-daily', { ...params, days: pool.settlements.length }, pool.item.codes.settle),
    ];
  if (pool.exact.eq(pool.amount)) return [step('settle', 'explain-amount', params)];
  return [step('settle', 'explain-rounded', params, pool.item.codes.settle)];
}

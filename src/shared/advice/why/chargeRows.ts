import type { Decimal } from '../../decimal.ts';
import { grouped } from '../../numbers.ts';
import type { Message } from '../../problem.ts';
import { tierIndex } from '../../rating/charge/curve.ts';
import type { ExplainStep, Pool } from '../../rating/types.ts';
import type { Tier } from '../../tariff/schema.ts';
import type { Rate } from '../../tariff/types.ts';
import { money, NO_FIGURE, paramOf, row, ungrouped } from './figures.ts';
import type { PricedSegment } from './segments.ts';
import type { UnitPrice, WhyFigure, WhyRow } from './types.ts';

const priceFigure = (price: UnitPrice): WhyFigure => ({ kind: 'price', price });

const unitPrice = (price: Decimal, per: number, { factor }: Rate): UnitPrice => ({
  price,
  per,
  times: factor,
});

/** Which price a segment has: its tier, its day, its country. */
export function priceRow(step: ExplainStep, pool: Pool, segment: PricedSegment, several: boolean): WhyRow {
  const { price, rate } = segment;
  const { codes } = step;
  const label = several ? versionLabel(rate) : null;
  if (price.type === 'tiers' && price.mode === 'volume') return tierRow(pool.tierVolume, price, rate, codes);
  if (price.type === 'tiers') return row(label ?? { code: 'why-rate' }, NO_FIGURE, { codes });
  const unit = unitPriceOf(segment, pool.region);
  const figure = unit === null ? NO_FIGURE : priceFigure(unit);
  if (price.type === 'by-region')
    return row({ code: 'why-rate-region', params: { region: pool.region ?? '' } }, figure, { codes });
  if (price.type === 'per-block') {
    const block = { code: 'why-rate-block', params: { block: grouped(price.block) } };
    return row(label ?? block, money(price.price.times(rate.factor)), { codes });
  }
  return row(label ?? { code: 'why-rate' }, figure, { codes });
}

/** The one price of a unit that a segment has; null: tiers, a table, a minimum. */
function unitPriceOf({ price, rate }: PricedSegment, region: string | null): UnitPrice | null {
  if (price.type === 'per-unit') return unitPrice(price.price, price.per, rate);
  if (price.type !== 'by-region' || region === null || !Object.hasOwn(price.prices, region)) return null;
  const found = price.prices[region];
  return found === undefined ? null : unitPrice(found, price.per, rate);
}

function versionLabel({ from, to }: Rate): Message {
  if (from !== null) return { code: 'why-rate-from', params: { day: from } };
  return to === null ? { code: 'why-rate' } : { code: 'why-rate-to', params: { day: to } };
}

function tierRow(
  volume: Decimal,
  { tiers, per }: { readonly tiers: readonly Tier[]; readonly per: number },
  rate: Rate,
  codes: readonly string[],
): WhyRow {
  const reached = tierIndex(tiers, volume);
  const tier = tiers[reached];
  if (tier === undefined) return row({ code: 'why-rate' }, NO_FIGURE, { codes });
  const from = tiers[reached - 1]?.upTo ?? 0;
  const figure = priceFigure(unitPrice(tier.price, per, rate));
  return row({ code: tierLabel(from, tier.upTo) }, figure, { codes, span: { from, to: tier.upTo } });
}

function tierLabel(from: number, to: number | null): string {
  if (to === null) return from === 0 ? 'why-rate' : 'why-tier-over';
  return from === 0 ? 'why-tier-to' : 'why-tier';
}

/** A graduated part, the nth from 0: 44,000,000 × 1.4 / 1,000,000 = 61.60, as the core told it. */
export function partRow(step: ExplainStep, nth: number, { price, rate }: PricedSegment): WhyRow {
  const label = {
    code: nth === 0 ? 'why-first-part' : 'why-next-part',
    params: { quantity: paramOf(step, 'quantity') },
  };
  const figure = money(ungrouped(paramOf(step, 'amount')));
  // The interpretations of tiers stand beside the first part only.
  const codes = nth === 0 ? step.codes : [];
  const tier = price.type === 'tiers' ? price.tiers[nth] : undefined;
  if (price.type !== 'tiers' || tier === undefined) return row(label, figure, { codes });
  return row(label, figure, { codes, labelPrice: unitPrice(tier.price, price.per, rate) });
}

/** What a segment came to: quantity × price, or, where more than that decides, the quantity and the terms before it. */
export function chargeRows(segment: PricedSegment, region: string | null, volume: Decimal): WhyRow[] {
  const { price, quantity, amount } = segment;
  const figure = money(amount);
  const params = { quantity: grouped(quantity) };
  if (price.type === 'table') return [row({ code: 'why-table' }, figure)];
  if (price.type === 'shortfall') return [row({ code: 'why-missing' }, figure)];
  const terms = termRows(segment, volume);
  if (price.type === 'per-block') return [...terms, row({ code: 'why-blocks', params }, figure)];
  const unit = unitPriceOf(segment, region) ?? tierPriceOf(segment, volume);
  if (terms.length > 0 || unit === null) return [...terms, row({ code: 'why-charge', params }, figure)];
  return [row({ code: 'why-product', params }, figure, { labelPrice: unit })];
}

function tierPriceOf({ price, rate }: PricedSegment, volume: Decimal): UnitPrice | null {
  if (price.type !== 'tiers' || price.mode === 'graduated') return null;
  const tier = price.tiers[tierIndex(price.tiers, volume)];
  return tier === undefined ? null : unitPrice(tier.price, price.per, rate);
}

/** Charges that are no price of a unit: the tier's flat fee, the least and the most of a month. */
function termRows({ price, rate }: PricedSegment, volume: Decimal): WhyRow[] {
  const rows: WhyRow[] = [];
  const tier =
    price.type === 'tiers' && price.mode === 'volume'
      ? price.tiers[tierIndex(price.tiers, volume)]
      : undefined;
  if (tier !== undefined && !tier.flat.isZero())
    rows.push(row({ code: 'why-flat' }, money(tier.flat.times(rate.factor))));
  if (rate.minimum !== null) rows.push(row({ code: 'why-least' }, money(rate.minimum)));
  if (rate.maximum !== null) rows.push(row({ code: 'why-most' }, money(rate.maximum)));
  return rows;
}

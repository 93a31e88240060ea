import { ZERO } from '../../decimal.ts';
import type { Message } from '../../problem.ts';
import type { ExplainStep, Pool } from '../../rating/types.ts';
import type { Catalogue } from '../../tariff/types.ts';
import { chargeRows, partRow, priceRow } from './chargeRows.ts';
import { exactMoney, money, NO_FIGURE, paramOf, quantity, row, signedMoney, ungrouped } from './figures.ts';
import { type PricedSegment, pricedSegments } from './segments.ts';
import type { WhyRow } from './types.ts';

type RuleCodes = Catalogue['ruleCodes'];

/**
 * The steps of a pool as rows that add up: quantities to what is billed, charges to the exact amount, and the cut to the month's.
 * 506,213 − 20,000 = 486,213; 486,213 × 0.104 = 50,566.152; − 0.002 = 50,566.15.
 */
export function stepRows(pool: Pool, rules: RuleCodes): WhyRow[] {
  const segments = pricedSegments(pool);
  let next = 0;
  let current: PricedSegment | undefined;
  const charges: WhyRow[] = [];
  const quantities: WhyRow[] = [];
  for (const step of pool.explain) {
    if (step.step === 'settle') continue;
    if (step.step !== 'price' || step.code === 'explain-billed') {
      quantities.push(...quantityRows(step, pool, rules));
      continue;
    }
    if (beginsSegment(step)) current = segments[next++];
    charges.push(...priceRows(step, pool, rules, current, segments.length));
  }
  return [
    ...quantities,
    ...charges,
    ...termsRow(pool, charges),
    ...withoutPriceRows(pool),
    ...settleRows(pool),
  ];
}

/** The first step of each version of the rate; of graduated tiers, the first part. */
function beginsSegment(step: ExplainStep): boolean {
  if (step.code === 'explain-tier-part') return paramOf(step, 'from') === '0';
  return SEGMENT_STARTS.has(step.code);
}

const SEGMENT_STARTS: ReadonlySet<string> = new Set([
  'explain-tier',
  'explain-rate',
  'explain-rate-region',
  'explain-rate-block',
  'explain-table',
  'explain-shortfall',
]);

function quantityRows(step: ExplainStep, pool: Pool, rules: RuleCodes): WhyRow[] {
  const figure = paramOf(step, 'quantity');
  const inOrder = pool.entries.length > 1 ? rules.order : [];
  switch (step.code) {
    case 'explain-used':
      return [row(usedLabel(pool), quantity(figure), { codes: step.codes })];
    case 'explain-free':
      return [row({ code: 'why-free' }, quantity(`−${figure}`), { codes: step.codes })];
    case 'explain-allowance': {
      const label = { code: 'why-allowance', params: { allowance: paramOf(step, 'allowance') } };
      return [row(label, quantity(`−${figure}`), { codes: [...step.codes, ...inOrder] })];
    }
    case 'explain-from-packs':
      return [
        row({ code: 'why-from-packs' }, quantity(`−${figure}`), { codes: [...step.codes, ...inOrder] }),
      ];
    case 'explain-unserved':
      return [row({ code: 'why-unserved' }, quantity(`−${figure}`))];
    case 'explain-billed':
      // Where nothing was taken off, what was used is what is billed.
      return pool.totals.postpaid.eq(pool.totals.quantity)
        ? []
        : [row({ code: 'why-left' }, quantity(figure))];
    default:
      return [];
  }
}

function usedLabel({ item, lineCounts }: Pool): Message {
  const { lines } = lineCounts;
  switch (item.measure.by) {
    case 'number-months':
      return { code: lines === 1 ? 'why-rented-one' : 'why-rented', params: { lines } };
    case 'amount':
      return { code: lines === 1 ? 'why-promised-one' : 'why-promised', params: { lines } };
    default:
      return { code: lines === 1 ? 'why-used-one' : 'why-used', params: { lines } };
  }
}

function priceRows(
  step: ExplainStep,
  pool: Pool,
  rules: RuleCodes,
  segment: PricedSegment | undefined,
  segmentCount: number,
): WhyRow[] {
  if (step.code === 'explain-own-price') {
    const label = { code: 'why-own-price', params: { quantity: paramOf(step, 'quantity') } };
    return [row(label, money(pool.ownCharge), { codes: rules.ownPrice })];
  }
  if (step.code === 'explain-no-price')
    return [row({ code: 'why-no-price' }, NO_FIGURE, { codes: step.codes })];
  if (segment === undefined) return [];
  const several = segmentCount > 1;
  switch (step.code) {
    case 'explain-product':
      return chargeRows(segment, pool.region, pool.tierVolume);
    case 'explain-exact': {
      const rows = chargeRows(segment, pool.region, pool.tierVolume);
      const codes = isSaidByCharge(segment, several) ? pool.item.codes.rates : [];
      return rows.map((each, nth) => (nth === rows.length - 1 ? { ...each, codes } : each));
    }
    case 'explain-tier-part':
      // One version's parts can't be told apart from another's: each shows what it came to as a whole.
      if (!several) return [partRow(step, partsOf(pool).indexOf(step), segment)];
      return beginsSegment(step)
        ? [priceRow(step, pool, segment, several), ...chargeRows(segment, pool.region, pool.tierVolume)]
        : [];
    case 'explain-shortfall':
      return [
        row(
          { code: 'why-counted' },
          { kind: 'money', text: `−${paramOf(step, 'used')}` },
          { codes: step.codes },
        ),
      ];
    case 'explain-next-tier':
    case 'explain-table':
      return [];
    default:
      return isSaidByCharge(segment, several) ? [] : [priceRow(step, pool, segment, several)];
  }
}

/** 3 × 35.00 says the price by itself, where there is only one. A table's and a minimum's charge say what they are. */
function isSaidByCharge({ price }: PricedSegment, several: boolean): boolean {
  return price.type === 'table' || (price.type === 'per-unit' && !several);
}

/** Lines of the month that have no price, where others have one: they are not in its sum. */
function withoutPriceRows({ lineCounts: { unpriced }, amount }: Pool): WhyRow[] {
  if (unpriced === 0 || amount === null) return [];
  const code = unpriced === 1 ? 'why-without-price-one' : 'why-without-price';
  return [row({ code, params: { lines: unpriced } }, NO_FIGURE)];
}

const partsOf = ({ explain }: Pool): readonly ExplainStep[] =>
  explain.filter(({ code }) => code === 'explain-tier-part');

/** Flat fees, least and most charges that graduated parts don't show, so that the rows still add up. */
function termsRow({ exact }: Pool, charges: readonly WhyRow[]): WhyRow[] {
  const parts = charges.filter(({ label }) => PARTS.has(label.code));
  if (exact === null || parts.length === 0) return [];
  const sum = charges.reduce((total, { label, figure }) => {
    const counts = PARTS.has(label.code) || label.code === 'why-own-price';
    return counts && figure.kind === 'money' ? total.plus(ungrouped(figure.text)) : total;
  }, ZERO);
  const rest = exact.minus(sum);
  return rest.isZero() ? [] : [row({ code: 'why-terms' }, { kind: 'money', text: signedMoney(rest) })];
}

const PARTS: ReadonlySet<string> = new Set(['why-first-part', 'why-next-part']);

function settleRows(pool: Pool): WhyRow[] {
  const step = pool.explain.find((each) => each.step === 'settle');
  if (step === undefined || pool.amount === null || pool.exact === null) return [];
  const daily = step.code === 'explain-daily';
  const changed = pool.amount.minus(pool.exact);
  const rows = changed.isZero()
    ? []
    : [
        row(
          { code: cutLabel(pool, daily) },
          { kind: 'money', text: signedMoney(changed) },
          { codes: daily ? [] : step.codes },
        ),
      ];
  const total = daily ? dailyLabel(pool) : { code: 'why-month' };
  const codes = daily ? step.codes : [];
  return [...rows, row(total, { kind: 'money', text: exactMoney(pool.amount) }, { kind: 'total', codes })];
}

function cutLabel({ item }: Pool, daily: boolean): string {
  if (item.settle.rounding === 'half-up') return daily ? 'why-rounded-daily' : 'why-rounded';
  return daily ? 'why-cut-daily' : 'why-cut';
}

function dailyLabel({ settlements }: Pool): Message {
  if (settlements.length === 1)
    return { code: settlements[0]?.day === null ? 'why-settled-undated' : 'why-settled-day' };
  return { code: 'why-settled-days', params: { days: settlements.length } };
}

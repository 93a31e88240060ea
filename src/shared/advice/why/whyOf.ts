import { ZERO } from '../../decimal.ts';
import { type LineView, lineView } from '../../estimate/lineView.ts';
import { grouped } from '../../numbers.ts';
import type { Message } from '../../problem.ts';
import type { LinePart, LineResult, Pool, Rated } from '../../rating/types.ts';
import { byNumber } from '../../tariff/catalogue/codes.ts';
import { deadZoneHint } from '../compare/deadZoneHint.ts';
import { unservedAdvice, unservedFrom } from '../unservedAdvice.ts';

import { exactMoney, row } from './figures.ts';
import { notesOf, reasonsOf } from './reasons.ts';
import { interpretationsOf, sourcesOf } from './sources.ts';
import { stepRows } from './steps.ts';
import { tiersOf } from './tiers.ts';
import type { UnitPrice, Why, WhyPool, WhyRow } from './types.ts';

/**
 * Why a line costs what it costs, from the figures that priced it. `number`: the line's number as the grid shows it.
 * Null: the row is not in the estimate (it is empty).
 */
export function whyOf(rated: Rated, lineId: string, number: number): Why | null {
  const view = lineView(rated, lineId);
  if (view === null) return null;
  const results = rated.linesOf(lineId);
  const { parts } = view;
  const line = results[0]?.line;
  const product = rated.catalogue.products.get(line?.product ?? '') ?? null;
  return {
    status: view.status,
    product,
    item: product?.items.find(({ id }) => id === line?.item) ?? null,
    amount: view.amount,
    ...captionOf(view, results, number),
    reasons: reasonsOf(view),
    ...adviceOf(parts),
    notes: notesOf(view),
    pools: parts.map((part) => poolOf(part, rated, number)),
    sources: sourcesOf(parts),
    interpretations: interpretationsOf(byNumber(parts.flatMap(({ pool }) => pool.codes)), rated.catalogue),
  };
}

/** Line 2: 166,413 min × 0.104. Where no single price holds, the quantity alone. */
function captionOf(
  view: LineView,
  results: readonly LineResult[],
  line: number,
): { readonly caption: Message; readonly captionPrice: UnitPrice | null } {
  const [result] = results;
  if (view.amount === null || result === undefined)
    return { caption: { code: 'why-line-out', params: { line } }, captionPrice: null };
  if (view.parts.length > 1)
    return {
      caption: { code: 'why-line-parts', params: { line, count: view.parts.length } },
      captionPrice: null,
    };
  const { price } = view;
  if (price.kind === 'unit') {
    const params = { line, quantity: grouped(result.split.postpaid) };
    // The price of a unit has its factor in it already.
    const captionPrice = { price: price.price, per: price.per, times: ZERO.plus(1) };
    return { caption: { code: 'why-line-price', params }, captionPrice };
  }
  const params = { line, quantity: grouped(result.split.quantity) };
  return { caption: { code: 'why-line-quantity', params }, captionPrice: null };
}

function adviceOf(parts: readonly LinePart[]): Pick<Why, 'advice' | 'unservedFrom'> {
  for (const { pool } of parts) {
    const advice = unservedAdvice(pool);
    if (advice !== null) return { advice, unservedFrom: unservedFrom(pool) };
  }
  return { advice: null, unservedFrom: null };
}

function poolOf(part: LinePart, rated: Rated, number: number): WhyPool {
  const { pool } = part;
  return {
    pool,
    rows: [...stepRows(pool, rated.catalogue.ruleCodes), ...shareRows(part, number)],
    tiers: tiersOf(pool),
    deadZone: deadZoneHint(pool),
  };
}

/** What of the month's amount is the line's, where others share it. */
function shareRows({ pool, indexes }: LinePart, line: number): WhyRow[] {
  if (pool.amount === null || pool.lineCounts.lines < 2) return [];
  const amount = lineAmount(pool, indexes);
  if (amount === null) return [];
  const label = { code: 'why-share', params: { line } };
  return [row(label, { kind: 'money', text: exactMoney(amount) }, { kind: 'share' })];
}

function lineAmount(pool: Pool, indexes: readonly number[]) {
  let sum = ZERO;
  for (const index of indexes) {
    const amount = pool.entryAmount(index);
    if (amount === null) return null;
    sum = sum.plus(amount);
  }
  return sum;
}

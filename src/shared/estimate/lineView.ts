import { type Decimal, ZERO } from '../decimal.ts';
import type { Problem } from '../problem.ts';
import type { Flag, LinePart, LineResult, Pool, Rated } from '../rating/types.ts';

/** What the price column says of a line. `tiered` and `various`: no single price; `none`: nothing was billed, or there is none. */
export type LinePrice =
  /** Of so many units (`per`), factor included. */
  | { readonly kind: 'unit'; readonly price: Decimal; readonly per: number }
  | { readonly kind: 'tiered' | 'various' | 'none' };

export type LineStatus = LineResult['status'];

/** A row of usage as the grid shows it beside what was typed. Null figures show as a dash, never as zero. */
export interface LineView {
  readonly status: LineStatus;
  /** Billable units. */
  readonly billable: Decimal | null;
  readonly fromPacks: Decimal | null;
  readonly unserved: Decimal;
  readonly price: LinePrice;
  /** Yuan, to the fen. Null: no price, so it is not in the total. */
  readonly amount: Decimal | null;
  /** What is wrong or to be known, with the column that it is about. */
  readonly problems: readonly Problem[];
  readonly flags: readonly Flag[];
  readonly parts: readonly LinePart[];
}

/** The worst first: what a row of several months is said to be. */
const GRAVITY: readonly LineStatus[] = ['invalid', 'unpriced', 'unserved', 'priced', 'free'];

/** Whether a status asks for a person's attention. */
export const isFlagged = (status: LineStatus): boolean =>
  status === 'invalid' || status === 'unpriced' || status === 'unserved';

/** A row's results as one; null: the row is not in the estimate (an empty row). */
export function lineView(rated: Rated, lineId: string): LineView | null {
  const results = rated.linesOf(lineId);
  const [first] = results;
  if (first === undefined) return null;
  const parts = rated.partsOf(lineId);
  const status = GRAVITY.find((each) => results.some((result) => result.status === each)) ?? first.status;
  const isInvalid = status === 'invalid';
  return {
    status,
    billable: isInvalid ? null : sum(results, ({ split }) => split.quantity),
    fromPacks: isInvalid ? null : sum(results, ({ split }) => split.fromPacks),
    unserved: sum(results, ({ split }) => split.unserved),
    price: priceOf(results, parts),
    amount: amountOf(results),
    problems: rated.problemsOf(lineId),
    flags: results.length === 1 ? first.flags : results.flatMap((result) => result.flags),
    parts,
  };
}

function sum(results: readonly LineResult[], figure: (result: LineResult) => Decimal): Decimal {
  return results.reduce((total, result) => total.plus(figure(result)), ZERO);
}

function amountOf(results: readonly LineResult[]): Decimal | null {
  let total = ZERO;
  for (const { amount } of results) {
    if (amount === null) return null;
    total = total.plus(amount);
  }
  return total;
}

/** 0.000001 a minute is told as 1.00 for 1,000,000, as its tariff says it. */
function priceOf(results: readonly LineResult[], parts: readonly LinePart[]): LinePrice {
  const billed = results.filter(({ split }) => !split.postpaid.isZero());
  const [first] = billed;
  const [part] = parts;
  if (first === undefined || part === undefined || first.amount === null) return { kind: 'none' };
  if (part.pool.segments.some(({ rate }) => rate?.price?.type === 'shortfall')) return { kind: 'none' };
  if (billed.some(({ unitPrice }) => unitPrice === null || !unitPrice.eq(first.unitPrice ?? 0)))
    return { kind: isTiered(part.pool) ? 'tiered' : 'various' };
  if (first.unitPrice === null) return { kind: 'none' };
  const per = perOf(part.pool);
  return { kind: 'unit', price: first.unitPrice.times(per), per };
}

const isTiered = (pool: Pool): boolean =>
  pool.segments.some(({ rate }) => rate?.price?.type === 'tiers' && rate.price.mode === 'graduated');

function perOf(pool: Pool): number {
  const price = pool.segments[0]?.rate?.price;
  return price !== null && price !== undefined && 'per' in price ? price.per : 1;
}

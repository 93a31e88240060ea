import { type Decimal, ZERO } from '../decimal.ts';
import type { Message, Problem } from '../problem.ts';
import type { Month, UsageLine } from '../usage/types.ts';
import { findEntry } from './columns.ts';
import type { Entry, Slot } from './entry.ts';
import { lineStatus } from './lineStatus.ts';
import { unitsOf } from './ticks.ts';
import type { Flag, LinePart, LineResult, Pool, Split } from './types.ts';

const NOTHING: Split = { quantity: ZERO, free: ZERO, fromPacks: ZERO, postpaid: ZERO, unserved: ZERO };

/** Finds the pool of an entry. */
export type PoolOf = (entry: Entry) => Pool | undefined;

/** The results of one row: one, or one for each month that it touches. */
export function resultsOf(slot: Slot, poolOf: PoolOf): LineResult[] {
  const { line, entries } = slot;
  const [first] = entries;
  if (first === undefined) return [invalidResult(line, slot.problems)];
  if (entries.length === 1) return monthResult(line, first.month, entries, poolOf(first));
  const months = [...new Set(entries.map((entry) => entry.month))];
  return months.flatMap((month) => {
    const ofMonth = entries.filter((entry) => entry.month === month);
    return monthResult(line, month, ofMonth, ofMonth[0] === undefined ? undefined : poolOf(ofMonth[0]));
  });
}

/** Where a row's entries stand, month by month. */
export function partsOf({ entries }: Slot, poolOf: PoolOf): LinePart[] {
  const parts = new Map<Pool, number[]>();
  for (const entry of entries) {
    const pool = poolOf(entry);
    if (pool === undefined) continue;
    const indexes = parts.get(pool) ?? [];
    indexes.push(findEntry(pool.columns, entry));
    parts.set(pool, indexes);
  }
  return [...parts].map(([pool, indexes]) => ({ pool, indexes }));
}

function invalidResult(line: UsageLine, problems: readonly Problem[]): LineResult {
  const flags = [...line.problems, ...problems].map(asFlag);
  const { month, date } = line;
  return { status: 'invalid', line, month, date, split: NOTHING, flags, unitPrice: null, amount: null };
}

const asFlag = ({ code, params }: Message): Flag => ({ code, params: params ?? {} });

/** A row's entries of one month, which all stand in one pool, as one line. */
function monthResult(
  line: UsageLine,
  month: Month,
  entries: readonly Entry[],
  pool: Pool | undefined,
): LineResult[] {
  if (pool === undefined) return [];
  const indexes = entries.map((entry) => findEntry(pool.columns, entry));
  const amount = amountOf(pool, indexes);
  const date = line.date ?? entries[0]?.day ?? null;
  const split = splitOf(pool, indexes);
  const flags = flagsOf(line, pool, indexes);
  const status = lineStatus(pool, indexes, amount);
  // Written out: spreading common facts into each result takes longer than all its arithmetic.
  if (amount === null || status === 'unpriced') {
    return [{ line, month, date, split, flags, status: 'unpriced', unitPrice: null, amount: null }];
  }
  if (status !== 'priced') return [{ line, month, date, split, flags, status, unitPrice: null, amount }];
  return [{ line, month, date, split, flags, status, unitPrice: commonUnitPrice(pool, indexes), amount }];
}

/** Null where any part has no price. */
function amountOf(pool: Pool, indexes: readonly number[]): Decimal | null {
  let sum: Decimal | null = null;
  for (const index of indexes) {
    const amount = pool.entryAmount(index);
    if (amount === null) return null;
    sum = sum === null ? amount : sum.plus(amount);
  }
  return sum ?? ZERO;
}

function splitOf(pool: Pool, indexes: readonly number[]): Split {
  const free = sumOf(pool, pool.free, indexes);
  const fromPacks = sumOf(pool, pool.fromPacks, indexes);
  const postpaid = sumOf(pool, pool.postpaid, indexes);
  const unserved = sumOf(pool, pool.unserved, indexes);
  return {
    quantity: [free, fromPacks, postpaid, unserved].reduce(plus, ZERO),
    free,
    fromPacks,
    postpaid,
    unserved,
  };
}

/** Most lines have three parts of four that are nothing. */
const plus = (a: Decimal, b: Decimal): Decimal => (b === ZERO ? a : a === ZERO ? b : a.plus(b));

function sumOf(pool: Pool, part: Float64Array, indexes: readonly number[]): Decimal {
  let sum = ZERO;
  for (const index of indexes) {
    const ticks = part[index] ?? 0;
    if (ticks !== 0) sum = plus(sum, unitsOf(ticks, pool.item.decimals));
  }
  return sum;
}

/** One price where all of the line's parts have the same one. */
function commonUnitPrice(pool: Pool, indexes: readonly number[]): Decimal | null {
  let common: Decimal | null = null;
  for (const index of indexes) {
    if ((pool.postpaid[index] ?? 0) === 0) continue;
    const price = pool.entryUnitPrice(index);
    if (price === null || (common !== null && !common.eq(price))) return null;
    common = price;
  }
  return common;
}

const NO_FLAGS: readonly Flag[] = [];

/** What reading and pricing have to say of a line; a line of several days says each thing once. */
function flagsOf(line: UsageLine, pool: Pool, indexes: readonly number[]): readonly Flag[] {
  const said =
    indexes.length === 1
      ? pool.entryFlags(indexes[0] ?? 0)
      : unique(indexes.flatMap((index) => pool.entryFlags(index)));
  return line.problems.length + said.length === 0 ? NO_FLAGS : [...line.problems, ...said].map(asFlag);
}

function unique(flags: readonly Message[]): readonly Message[] {
  return [...new Map(flags.map((flag) => [flag.code + JSON.stringify(flag.params ?? {}), flag])).values()];
}

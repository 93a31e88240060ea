import { type Decimal, ZERO } from '../decimal.ts';
import type { Message, Problem } from '../problem.ts';
import type { Month, UsageLine } from '../usage/types.ts';
import { findEntry } from './columns.ts';
import type { Entry, Slot } from './entry.ts';
import { unitsOf } from './ticks.ts';
import type { Flag, LineResult, Pool, Split } from './types.ts';

const NOTHING: Split = { quantity: ZERO, free: ZERO, fromPacks: ZERO, postpaid: ZERO, unserved: ZERO };

/** Finds the pool of an entry. */
export type PoolOf = (entry: Entry) => Pool | undefined;

/** The results of one row: one, or one for each month that it touches. */
export function resultsOf(slot: Slot, poolOf: PoolOf): LineResult[] {
  const { line, entries } = slot;
  if (entries.length === 0) return [invalidResult(line, slot.problems)];
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return [monthResult(line, only.month, entries, poolOf)];
  const months = [...new Set(entries.map((entry) => entry.month))];
  return months.map((month) =>
    monthResult(
      line,
      month,
      entries.filter((entry) => entry.month === month),
      poolOf,
    ),
  );
}

function invalidResult(line: UsageLine, problems: readonly Problem[]): LineResult {
  const flags = [...line.problems, ...problems].map(asFlag);
  return {
    status: 'invalid',
    line,
    month: line.month,
    date: line.date,
    split: NOTHING,
    flags,
    unitPrice: null,
    amount: null,
  };
}

const asFlag = ({ code, params }: Message): Flag => ({ code, params: params ?? {} });

/** An entry's place in its pool. */
interface Place {
  readonly pool: Pool;
  readonly index: number;
}

/** A row's entries of one month, which stand in one pool, as one line. */
function monthResult(line: UsageLine, month: Month, entries: readonly Entry[], poolOf: PoolOf): LineResult {
  const places: Place[] = [];
  for (const entry of entries) {
    const pool = poolOf(entry);
    if (pool !== undefined) places.push({ pool, index: findEntry(pool.columns, entry) });
  }
  const split = addUp(places);
  const facts = {
    line,
    month,
    date: line.date ?? entries[0]?.day ?? null,
    split,
    flags: flagsOf(line, places),
  };
  const amount = amountOf(places);
  if (amount === null) return { ...facts, status: 'unpriced', unitPrice: null, amount };
  if (!split.unserved.isZero()) return { ...facts, status: 'unserved', unitPrice: null, amount };
  if (isFree(entries, split) && amount.isZero()) return { ...facts, status: 'free', unitPrice: null, amount };
  return { ...facts, status: 'priced', unitPrice: commonUnitPrice(places), amount };
}

/** Null where any part has no price. */
function amountOf(places: readonly Place[]): Decimal | null {
  let sum: Decimal | null = null;
  for (const { pool, index } of places) {
    const amount = pool.entryAmount(index);
    if (amount === null) return null;
    sum = sum === null ? amount : sum.plus(amount);
  }
  return sum ?? ZERO;
}

function addUp(places: readonly Place[]): Split {
  const free = sumOf(places, (pool) => pool.free);
  const fromPacks = sumOf(places, (pool) => pool.fromPacks);
  const postpaid = sumOf(places, (pool) => pool.postpaid);
  const unserved = sumOf(places, (pool) => pool.unserved);
  const parts = [free, fromPacks, postpaid, unserved].filter((part) => !part.isZero());
  const [first = ZERO, ...others] = parts;
  return {
    quantity: others.reduce((sum, part) => sum.plus(part), first),
    free,
    fromPacks,
    postpaid,
    unserved,
  };
}

function sumOf(places: readonly Place[], part: (pool: Pool) => Float64Array): Decimal {
  let sum = ZERO;
  for (const { pool, index } of places) {
    const ticks = part(pool)[index] ?? 0;
    if (ticks === 0) continue;
    const units = unitsOf(ticks, pool.item.decimals);
    sum = sum.isZero() ? units : sum.plus(units);
  }
  return sum;
}

function isFree(entries: readonly Entry[], split: Split): boolean {
  if (entries.every((entry) => entry.freeByRule)) return true;
  return !split.quantity.isZero() && split.free.eq(split.quantity);
}

/** One price where all of the line's parts have the same one. */
function commonUnitPrice(places: readonly Place[]): Decimal | null {
  let common: Decimal | null = null;
  for (const { pool, index } of places) {
    if ((pool.postpaid[index] ?? 0) === 0) continue;
    const price = pool.entryUnitPrice(index);
    if (price === null || (common !== null && !common.eq(price))) return null;
    common = price;
  }
  return common;
}

const NO_FLAGS: readonly Flag[] = [];

/** What reading and pricing have to say of a line; a line of several days says each thing once. */
function flagsOf(line: UsageLine, places: readonly Place[]): readonly Flag[] {
  const flags: Flag[] = line.problems.map(asFlag);
  const seen = new Set<string>();
  for (const { pool, index } of places) {
    for (const flag of pool.entryFlags(index)) {
      const key = flag.code + JSON.stringify(flag.params ?? {});
      if (!seen.has(key)) flags.push(asFlag(flag));
      seen.add(key);
    }
  }
  return flags.length === 0 ? NO_FLAGS : flags;
}

import type { Day } from '../usage/types.ts';
import type { Entry } from './entry.ts';

/** How an entry takes part in pricing. */
export const USUAL = 0;
export const FREE_BY_RULE = 1;
export const OWN_PRICE = 2;

/** Stands for "undated" among days of the month: after every one of them. */
export const UNDATED = 32;

/**
 * A pool's entries in rating order, and what the arithmetic needs of them as columns beside. A pool of 100,000 lines is worked
 * through in columns many times faster than in objects, which is what lets an edit be priced between two key strokes.
 */
export interface Columns {
  readonly entries: readonly Entry[];
  readonly ticks: Float64Array;
  /** USUAL, FREE_BY_RULE or OWN_PRICE. */
  readonly kinds: Uint8Array;
  /** Day of the month, or UNDATED; ascending. */
  readonly days: Uint8Array;
  /** Place of the entry's line in the estimate; ascending within a day. */
  readonly positions: Float64Array;
  /** How many entries bring a price of their own. */
  readonly ownPrices: number;
}

export const kindOf = (entry: Entry): number =>
  entry.freeByRule ? FREE_BY_RULE : entry.ownPrice === null ? USUAL : OWN_PRICE;

export const dayNumber = (day: Day | null): number => (day === null ? UNDATED : Number(day.slice(8, 10)));

/** Columns of entries that stand in rating order already. */
export function columnsOf(entries: readonly Entry[]): Columns {
  const length = entries.length;
  const columns = {
    entries,
    ticks: new Float64Array(length),
    kinds: new Uint8Array(length),
    days: new Uint8Array(length),
    positions: new Float64Array(length),
  };
  let ownPrices = 0;
  entries.forEach((entry, index) => {
    columns.ticks[index] = entry.ticks;
    columns.kinds[index] = kindOf(entry);
    columns.days[index] = dayNumber(entry.day);
    columns.positions[index] = entry.slot.position;
    if (entry.ownPrice !== null) ownPrices++;
  });
  return { ...columns, ownPrices };
}

/** Where an entry stands, or would stand, in rating order. */
export function findEntry(columns: Columns, entry: Entry): number {
  const day = dayNumber(entry.day);
  const { position } = entry.slot;
  let low = 0;
  let high = columns.entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const otherDay = columns.days[middle] ?? UNDATED;
    const before = otherDay < day || (otherDay === day && (columns.positions[middle] ?? 0) < position);
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same columns with one entry more. */
export function insertEntry(columns: Columns, entry: Entry): Columns {
  const at = findEntry(columns, entry);
  return {
    entries: columns.entries.toSpliced(at, 0, entry),
    ticks: inserted(columns.ticks, at, entry.ticks),
    kinds: inserted(columns.kinds, at, kindOf(entry)),
    days: inserted(columns.days, at, dayNumber(entry.day)),
    positions: inserted(columns.positions, at, entry.slot.position),
    ownPrices: columns.ownPrices + (entry.ownPrice === null ? 0 : 1),
  };
}

/** The same columns without an entry of theirs. */
export function removeEntry(columns: Columns, entry: Entry): Columns {
  const at = findEntry(columns, entry);
  return {
    entries: columns.entries.toSpliced(at, 1),
    ticks: removed(columns.ticks, at),
    kinds: removed(columns.kinds, at),
    days: removed(columns.days, at),
    positions: removed(columns.positions, at),
    ownPrices: columns.ownPrices - (entry.ownPrice === null ? 0 : 1),
  };
}

type Numbers = Float64Array | Uint8Array;

function resized<T extends Numbers>(numbers: T, length: number): T {
  return (numbers instanceof Float64Array ? new Float64Array(length) : new Uint8Array(length)) as T;
}

function inserted<T extends Numbers>(numbers: T, at: number, value: number): T {
  const copy = resized(numbers, numbers.length + 1);
  copy.set(numbers.subarray(0, at));
  copy[at] = value;
  copy.set(numbers.subarray(at), at + 1);
  return copy;
}

function removed<T extends Numbers>(numbers: T, at: number): T {
  const copy = resized(numbers, numbers.length - 1);
  copy.set(numbers.subarray(0, at));
  copy.set(numbers.subarray(at + 1), at);
  return copy;
}

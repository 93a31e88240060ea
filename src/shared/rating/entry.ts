import type { Decimal } from '../decimal.ts';
import type { Message, Problem } from '../problem.ts';
import type { Day, Month, UsageLine } from '../usage/types.ts';

/** A line's place in the estimate's own order. A session renumbers places when rows are inserted or deleted. */
export interface LinePlace {
  position: number;
}

/** The part of a line that falls on one day of one month. Most lines have one. */
export interface Entry {
  readonly line: UsageLine;
  readonly at: LinePlace;
  readonly itemId: string;
  readonly month: Month;
  /** Null: undated. */
  readonly day: Day | null;
  /** Only where the item's price depends on it. */
  readonly region: string | null;
  /** Billable units in ticks. */
  readonly ticks: number;
  readonly freeByRule: boolean;
  readonly ownPrice: Decimal | null;
  readonly flags: readonly Message[];
}

/** A line after measuring: its entries, or why it has none. */
export interface MeasuredLine {
  readonly line: UsageLine;
  readonly at: LinePlace;
  readonly entries: readonly Entry[];
  /** Not empty: the line is invalid. */
  readonly problems: readonly Problem[];
}

/** Rating order within a pool: by date, undated after the month's last day, then by row. [A15] */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.day !== b.day) {
    if (a.day === null) return 1;
    if (b.day === null) return -1;
    return a.day < b.day ? -1 : 1;
  }
  return a.at.position - b.at.position;
}

/** Where an entry stands, or would stand, in a list in rating order. */
export function findEntry(entries: readonly Entry[], entry: Entry): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = entries[middle];
    if (other !== undefined && compareEntries(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

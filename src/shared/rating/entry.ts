import type { Decimal } from '../decimal.ts';
import type { Message, Problem } from '../problem.ts';
import type { Day, Month, UsageLine } from '../usage/types.ts';

/** A line of the estimate with its place and, once measured, its entries. A session changes it in place. */
export interface Slot {
  line: UsageLine;
  /** The line's place in the estimate's own order. */
  readonly position: number;
  /** None: the line is invalid, as `problems` or the line's own say. */
  entries: readonly Entry[];
  problems: readonly Problem[];
}

/** The part of a line that falls on one day of one month. Most lines have one. */
export interface Entry {
  readonly line: UsageLine;
  readonly slot: Slot;
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

/** What measuring a line gives: its entries, or why it has none. */
export interface Measured {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Rating order: by date, undated after the month's last day, then by row. [A15] */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.day !== b.day) {
    if (a.day === null) return 1;
    if (b.day === null) return -1;
    return a.day < b.day ? -1 : 1;
  }
  return a.slot.position - b.slot.position;
}

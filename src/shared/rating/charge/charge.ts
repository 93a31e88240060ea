import type { Decimal } from '../../decimal.ts';
import type { Message } from '../../problem.ts';
import type { RateSegment } from '../types.ts';

/** The exact charges of a pool's entries, in rating order, as a running sum: what lines and days are cut from. */
export interface Charge {
  /** Exact charge of the first `count` entries; entries without a price add nothing. */
  readonly upTo: (count: number) => Decimal;
  /** Whether any entry may be unpriced; false saves asking each of 100,000. */
  readonly mayLackPrice: boolean;
  /** The entry needs a price that the tariff does not give. */
  readonly unpriced: (index: number) => boolean;
  readonly unitPrice: (index: number) => Decimal | null;
  /** What a reader should know of an entry's price. */
  readonly flags: (index: number) => readonly Message[];
  readonly segments: readonly RateSegment[];
}

export const NO_FLAGS: readonly Message[] = [];

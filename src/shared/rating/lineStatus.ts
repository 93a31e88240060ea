import type { Decimal } from '../decimal.ts';
import type { Pool } from './types.ts';

export type LineStatus = 'priced' | 'free' | 'unserved' | 'unpriced';

/**
 * What became of a line, by its entries in the pool. `amount`: what they come to; null: something in it has no price.
 * Free is what a rule or the allowance took wholly; wholly from packs is priced at nothing.
 */
export function lineStatus(pool: Pool, entries: readonly number[], amount: Decimal | null): LineStatus {
  if (amount === null) return 'unpriced';
  let [quantity, free, unserved] = [0, 0, 0];
  let freeByRule = true;
  for (const index of entries) {
    const taken = pool.free[index] ?? 0;
    const missing = pool.unserved[index] ?? 0;
    quantity += taken + missing + (pool.fromPacks[index] ?? 0) + (pool.postpaid[index] ?? 0);
    free += taken;
    unserved += missing;
    freeByRule &&= pool.entries[index]?.freeByRule === true;
  }
  if (unserved > 0) return 'unserved';
  const isFree = freeByRule || (quantity > 0 && free === quantity);
  return isFree && amount.isZero() ? 'free' : 'priced';
}

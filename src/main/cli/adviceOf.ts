import { cheapestPack, type PackAdvice } from '../../shared/advice/cheapestPack.ts';
import type { Pool } from '../../shared/rating/types.ts';

/** The cheapest single pack that would have served what a pool has unserved; null: nothing is, or no such pack is sold. */
export function adviceOf({ product: { packs }, item, totals }: Pool): PackAdvice | null {
  const ratio = packs?.serves.find((served) => served.item === item.id)?.ratio;
  if (packs === null || ratio === undefined || totals.unserved.isZero()) return null;
  return cheapestPack(packs, totals.unserved.times(ratio));
}

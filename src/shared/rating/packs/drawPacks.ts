import { lastDayOf } from '../../calendar.ts';
import type { Day, Month } from '../../usage/types.ts';
import { compareEntries, type Entry } from '../entry.ts';
import { type OpenPack, type PackScale, packOrder } from './openPack.ts';

/** A pool's entries with what is left of each after free quantities. */
export interface Demand {
  readonly itemId: string;
  readonly month: Month;
  readonly entries: readonly Entry[];
  /** Ticks that want a pack, parallel to `entries`. */
  readonly wanted: Float64Array;
}

/**
 * Draws packs down over all pools that they serve, months oldest first, within a month by date, then by row.
 * Returns the ticks served for each pool, parallel to its entries, and leaves in each open pack what is left of it.
 *
 * A pack gives whole units only: 1 pack minute left serves no 1080P minute, which takes 3.75; the rest stays for others. [A22]
 */
export function drawPacks(
  demands: readonly Demand[],
  packs: readonly OpenPack[],
  scale: PackScale,
): Float64Array[] {
  const served = demands.map((demand) => new Float64Array(demand.entries.length));
  const order = [...packs].sort(packOrder);
  for (const month of [...new Set(demands.map((demand) => demand.month))].sort()) {
    const nths = demands.flatMap((demand, nth) => (demand.month === month ? [nth] : []));
    drawMonth(month, nths, {
      demands,
      served,
      scale,
      order: order.filter((pack) => pack.left > 0 && serves(pack, month)),
    });
  }
  return served;
}

interface Drawing {
  readonly demands: readonly Demand[];
  readonly served: readonly Float64Array[];
  readonly scale: PackScale;
  /** Packs in the order of use; exhausted ones leave. */
  order: OpenPack[];
}

const serves = (pack: OpenPack, month: Month): boolean =>
  (pack.firstDay === null || pack.firstDay <= lastDayOf(month)) &&
  (pack.lastDay === null || pack.lastDay >= `${month}-01`);

function drawMonth(month: Month, nths: readonly number[], drawing: Drawing): void {
  const last = lastDayOf(month);
  const [only] = nths;
  if (nths.length === 1 && only !== undefined) {
    const length = drawing.demands[only]?.entries.length ?? 0;
    for (let index = 0; index < length && drawing.order.length > 0; index++)
      drawEntry(only, index, last, drawing);
    return;
  }
  for (const [nth, index] of interleaved(nths, drawing.demands)) {
    if (drawing.order.length === 0) return;
    drawEntry(nth, index, last, drawing);
  }
}

/** Entries of several pools in one rating order, so that no item is served before another's earlier day. */
function interleaved(nths: readonly number[], demands: readonly Demand[]): (readonly [number, number])[] {
  const all = nths.flatMap((nth) =>
    (demands[nth]?.entries ?? []).map((entry, index) => ({ nth, index, entry })),
  );
  all.sort((a, b) => compareEntries(a.entry, b.entry));
  return all.map(({ nth, index }) => [nth, index] as const);
}

function drawEntry(nth: number, index: number, lastDay: Day, drawing: Drawing): void {
  const demand = drawing.demands[nth];
  const served = drawing.served[nth];
  const entry = demand?.entries[index];
  let wanted = demand?.wanted[index] ?? 0;
  if (demand === undefined || served === undefined || entry === undefined || wanted === 0) return;
  const takes = drawing.scale.takes.get(demand.itemId);
  if (takes === undefined) return;
  // Undated usage comes after the month's last day, where only packs that reach that day are left.
  const day = entry.day ?? lastDay;
  let exhausted = false;
  for (const pack of drawing.order) {
    if (wanted === 0) break;
    if ((pack.firstDay !== null && day < pack.firstDay) || (pack.lastDay !== null && day > pack.lastDay))
      continue;
    const share = Math.min(wanted, Math.floor(pack.left / takes));
    if (share === 0) continue;
    wanted -= share;
    served[index] = (served[index] ?? 0) + share;
    pack.left -= share * takes;
    pack.usedByMonth.set(demand.month, (pack.usedByMonth.get(demand.month) ?? 0) + share * takes);
    exhausted ||= pack.left === 0;
  }
  if (exhausted) drawing.order = drawing.order.filter((pack) => pack.left > 0);
}

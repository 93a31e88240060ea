import { lastDayOf } from '../../calendar.ts';
import type { Day, Month } from '../../usage/types.ts';
import { type Columns, UNDATED } from '../columns.ts';
import { type OpenPack, type PackScale, packOrder } from './openPack.ts';

/** A pool's entries with what is left of each after free quantities. */
export interface Demand {
  readonly itemId: string;
  readonly month: Month;
  readonly columns: Columns;
  /** Ticks that want a pack, parallel to the entries. */
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
  const draws = demands.map((demand) => ({
    ...demand,
    served: new Float64Array(demand.wanted.length),
    takes: scale.takes.get(demand.itemId) ?? null,
  }));
  const order = [...packs].sort(packOrder);
  for (const month of [...new Set(demands.map((demand) => demand.month))].sort()) {
    drawMonth(
      month,
      draws.filter((draw) => draw.month === month && draw.takes !== null),
      order,
    );
  }
  return draws.map((draw) => draw.served);
}

interface Draw extends Demand {
  readonly served: Float64Array;
  /** Pack ticks that one tick of the item takes; null: packs don't serve it. */
  readonly takes: number | null;
}

/** Day by day, for the packs that serve are the same all day long. */
function drawMonth(month: Month, draws: readonly Draw[], order: readonly OpenPack[]): void {
  const next = draws.map(() => 0);
  for (let number = 1; number <= UNDATED; number++) {
    // Undated usage comes after the month's last day, where only packs that reach that day are left.
    const day = number === UNDATED ? lastDayOf(month) : `${month}-${String(number).padStart(2, '0')}`;
    const runs = draws.map((draw, nth) => {
      const start = next[nth] ?? 0;
      let end = start;
      while (end < draw.wanted.length && draw.columns.days[end] === number) end++;
      next[nth] = end;
      return { draw, start, end };
    });
    const used = runs.filter((run) => run.end > run.start);
    if (used.length > 0)
      drawDay(
        used,
        order.filter((pack) => serves(pack, day)),
      );
  }
}

const serves = (pack: OpenPack, day: Day): boolean =>
  pack.left > 0 &&
  (pack.firstDay === null || pack.firstDay <= day) &&
  (pack.lastDay === null || day <= pack.lastDay);

interface Run {
  readonly draw: Draw;
  readonly start: number;
  readonly end: number;
}

/** The entries of a day by row, whichever pool they stand in. */
function drawDay(runs: readonly Run[], packs: readonly OpenPack[]): void {
  const open = [...packs];
  const next = runs.map((run) => run.start);
  while (open.length > 0) {
    const nth = firstByRow(runs, next);
    const run = runs[nth];
    if (run === undefined) return;
    const index = next[nth] ?? 0;
    next[nth] = index + 1;
    drawEntry(run.draw, index, open);
  }
}

/** Which run has the next row; -1: all are through. */
function firstByRow(runs: readonly Run[], next: readonly number[]): number {
  let first = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < runs.length; nth++) {
    const run = runs[nth];
    const index = next[nth] ?? 0;
    if (run === undefined || index >= run.end) continue;
    const position = run.draw.columns.positions[index] ?? 0;
    if (position < least) {
      least = position;
      first = nth;
    }
  }
  return first;
}

/** One entry from the packs in their order; what is used up leaves the order. */
function drawEntry({ wanted, served, takes, month }: Draw, index: number, open: OpenPack[]): void {
  let left = wanted[index] ?? 0;
  if (left === 0 || takes === null) return;
  let exhausted = false;
  for (const pack of open) {
    if (left === 0) break;
    const share = Math.min(left, Math.floor(pack.left / takes));
    if (share === 0) continue;
    left -= share;
    served[index] = (served[index] ?? 0) + share;
    pack.left -= share * takes;
    pack.usedByMonth.set(month, (pack.usedByMonth.get(month) ?? 0) + share * takes);
    exhausted ||= pack.left === 0;
  }
  if (exhausted) open.splice(0, open.length, ...open.filter((pack) => pack.left > 0));
}

import { line } from 'd3-shape';
import type { PlanCurve } from '../../../../shared/advice/compare/comparison.ts';
import type { PlotArea } from './plotArea.ts';

type Point = readonly [x: number, y: number];

/** A jump that is wide enough to be seen: the last point before it and the first one after. */
export interface Jump {
  readonly closed: Point;
  readonly open: Point;
}

export interface Stroke {
  readonly path: string;
  readonly jumps: readonly Jump[];
  /** Where its label stands. */
  readonly end: Point | null;
}

/** Smaller jumps than so many pixels are drawn as the corner that they look like. */
const VISIBLE = 3;

const draw = line<Point>(
  ([x]) => Math.round(x * 10) / 10,
  ([, y]) => Math.round(y * 10) / 10,
);

/** A curve as one path, broken where it jumps. Steps of packs are no jumps: a line of stairs is read as one. */
export function strokeOf({ lines, kind }: PlanCurve, { x, y }: PlotArea): Stroke {
  const runs: Point[][] = [];
  const jumps: Jump[] = [];
  for (const { from, to, start, end, open } of lines) {
    const first: Point = [x(from.toNumber()), y(start.toNumber())];
    const last: Point = [x(to.toNumber()), y(end.toNumber())];
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined) runs.push([first, last]);
    else if (open && kind !== 'packs' && Math.abs(before[1] - first[1]) > VISIBLE) {
      jumps.push({ closed: before, open: first });
      runs.push([first, last]);
    } else {
      if (before[0] !== first[0] || before[1] !== first[1]) run.push(first);
      run.push(last);
    }
  }
  return {
    path: runs.map((run) => draw(run) ?? '').join(''),
    jumps,
    end: runs.at(-1)?.at(-1) ?? null,
  };
}

/** Moves labels apart so that none covers another, in their order from above, within a top and a bottom. */
export function spreadLabels(
  wanted: readonly number[],
  height: number,
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, nth) => nth).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let lowest = top;
  for (const nth of order) {
    placed[nth] = Math.max(placed[nth] ?? 0, lowest);
    lowest = (placed[nth] ?? 0) + height;
  }
  let highest = bottom;
  for (const nth of order.toReversed()) {
    placed[nth] = Math.min(placed[nth] ?? 0, highest - height);
    highest = placed[nth] ?? 0;
  }
  return placed;
}

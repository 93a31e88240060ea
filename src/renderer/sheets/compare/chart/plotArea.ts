import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { PlanCurve } from '../../../../shared/advice/compare/comparison.ts';
import type { Range } from '../../../../shared/advice/compare/range.ts';

/** Pixels between which something is drawn. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where quantities and amounts stand. Decimals become numbers here and only here, to be drawn by. */
export interface PlotArea {
  readonly box: Box;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Room for about so many pixels between grid lines. */
const ROW = 44;

export function plotArea(curves: readonly PlanCurve[], range: Range, box: Box): PlotArea {
  const amounts = curves.flatMap(({ lines }) =>
    lines.flatMap(({ start, end }) => [start.toNumber(), end.toNumber()]),
  );
  const least = amounts.length === 0 ? 0 : Math.min(...amounts);
  const most = amounts.length === 0 ? 1 : Math.max(...amounts);
  const rows = Math.max(2, Math.round((box.bottom - box.top) / ROW));
  return {
    box,
    x: scaleLinear().domain([range.from.toNumber(), range.to.toNumber()]).range([box.left, box.right]),
    y: scaleLinear()
      .domain([least, most === least ? least + 1 : most])
      .nice(rows)
      .range([box.bottom, box.top]),
  };
}

export const rowsOf = ({ box }: PlotArea): number => Math.max(2, Math.round((box.bottom - box.top) / ROW));

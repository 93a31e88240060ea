import { formula } from '../cells.ts';
import { LINE } from '../plan/columns.ts';
import type { HelperCells, Place, Running } from './running.ts';

const at = (column: string, row: number): string => `${column}${row}`;

/** Each line by itself: months × price. Sums may be negative (downgrades), and beyond a million four decimals are left. */
export function tableCells(
  { pool, plan, figures, helpers }: Running,
  { index, row, previous }: Place,
): HelperCells {
  const own = `${at(LINE.billed, row)}*${at(LINE.price, row)}`;
  const sum = previous === null ? own : `${at(helpers.chargeFen, previous)}+${own}`;
  const start = plan.shape.byDay ? figures.settlementStart(index) : 0;
  const here = at(helpers.chargeFen, row);
  const since = start === 0 ? here : `(${here}-${at(helpers.chargeFen, plan.lines.rowOf(start - 1))})`;
  const clean = `ROUND(${since},IF(ABS(${here})<1000000,8,4))`;
  const settled = pool.item.settle.rounding === 'cut' ? `ROUNDDOWN(${clean},2)` : `ROUND(${clean},2)`;
  return {
    chargeFen: formula(`ROUND(${sum},8)`, figures.charge(index + 1), 'money'),
    settled: formula(settled, figures.settled(index), 'money'),
  };
}

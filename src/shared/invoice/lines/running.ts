import type { Pool } from '../../rating/types.ts';
import type { SheetReference } from '../address.ts';
import type { CurveFormulas } from '../formula/curve.ts';
import type { HelperColumns } from '../plan/columns.ts';
import type { PoolPlan } from '../plan/invoicePlan.ts';
import type { SegmentPlan } from '../plan/ratesPlan.ts';
import type { SheetCell } from '../sheetModel.ts';
import type { PoolFigures } from './poolFigures.ts';

/** The hidden cells of a row, in the order of their columns. */
export type HelperCells = Readonly<HelperDraft>;
export type HelperDraft = Partial<Record<keyof HelperColumns, SheetCell>>;

/** A pool whose entries are written one after the other. */
export interface Running {
  readonly pool: Pool;
  readonly plan: PoolPlan;
  readonly figures: PoolFigures;
  readonly helpers: HelperColumns;
  readonly rates: SheetReference;
}

/** One entry: its place in the pool, its row, and the row of the entry before it. */
export interface Place {
  readonly index: number;
  readonly row: number;
  readonly previous: number | null;
  readonly segment: SegmentPlan;
  readonly curve: CurveFormulas;
}

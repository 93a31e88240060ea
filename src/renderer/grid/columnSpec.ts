import type { ColDef } from 'ag-grid-community';
import type { Decimal } from '../../shared/decimal.ts';
import type { CellWrite } from '../../shared/estimate/setCells.ts';
import type { GridRow } from './gridRow.ts';
import type { SortValue } from './order/rowSort.ts';
import type { Option } from './picker/options.ts';

/** Marks of single cells; grid.css says how each looks. */
export const CELL_MARKS = [
  ...(['is-invalid', 'is-warn', 'is-quiet', 'is-strong', 'row-danger', 'row-warn'] as const),
  ...(['status-invalid', 'status-unpriced', 'status-unserved'] as const),
] as const;
export type CellMark = (typeof CELL_MARKS)[number];

/** How a column of a sheet is shown and typed into. Figures and words come from the estimate as it stands. */
export interface ColumnSpec {
  readonly id: string;
  /** Its name in the app's language. */
  readonly name: string;
  readonly width: number;
  readonly align?: 'right';
  readonly hidden?: boolean;
  /** Filled in by the core; null: it is typed. */
  readonly typed: TypedColumn | null;
  /** What the cell shows. */
  readonly show: (row: GridRow) => string;
  /** Whether it shows anything, where that is known for less than what it shows. */
  readonly isFilled?: (row: GridRow) => boolean;
  /** What the cell is sorted by. */
  readonly order: (row: GridRow) => SortValue;
  /** The number that the cell stands for, for sums over a selection. */
  readonly figure?: (row: GridRow) => Decimal | null;
  /** It shows days and months, `2026-10-05` and `2026-10`. */
  readonly isDate?: true;
  /** What its cells may be chosen from: so a shown value is also found by its names in other words. */
  readonly options?: () => readonly Option[];
  /** What the cell looks like besides its column. */
  readonly marks?: (row: GridRow) => readonly CellMark[];
  /** Two lines for the pointer and for focus: what is wrong, and what to do. */
  readonly tooltip?: (row: GridRow) => string | null;
  /** Only what the grid itself needs to know besides. */
  readonly grid?: ColDef<GridRow>;
}

export interface TypedColumn {
  /** What a person typed, as it is edited and copied. */
  readonly text: (row: GridRow) => string;
  /** What typing a text into the cell writes. */
  readonly write: (place: number, text: string) => readonly CellWrite[];
}

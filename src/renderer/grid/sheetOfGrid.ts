import type { GridApi } from 'ag-grid-community';
import type { ColumnSpec } from './columnSpec.ts';
import type { GridRow, GridTable } from './gridRow.ts';
import type { RangeSelection } from './rangeSelection.ts';

/** A grid with what stands in it: what copying, pasting and filling work on. */
export interface SheetOfGrid {
  readonly api: GridApi<GridRow>;
  readonly table: GridTable;
  readonly selection: RangeSelection;
  /** By column; in another language they are others. */
  readonly specs: () => ReadonlyMap<string, ColumnSpec>;
}

/** Columns as they are displayed; null: the row numbers. */
export const displayedSpecs = ({ api, specs }: SheetOfGrid): readonly (ColumnSpec | null)[] =>
  api.getAllDisplayedColumns().map((column) => specs().get(column.getColId()) ?? null);

import type { ColumnFilter } from '../grid/filter/columnFilter.ts';

/** One column that a sheet is sorted by. */
export interface SortedBy {
  readonly column: string;
  readonly isDescending: boolean;
}

/** How a sheet's rows are looked at. It changes neither the estimate nor its order, and is no edit. */
export interface SheetView {
  /** The first counts first; none: the estimate's own order. */
  readonly sort: readonly SortedBy[];
  /** By column. */
  readonly filters: ReadonlyMap<string, ColumnFilter>;
  /** Counts up whenever the rows are to be sorted and filtered again. */
  readonly nth: number;
  /** Rows that the filters leave; null: there is no filter. */
  readonly shown: number | null;
}

export const PLAIN_VIEW: SheetView = { sort: [], filters: new Map(), nth: 0, shown: null };
export const PLAIN_VIEWS = { usage: PLAIN_VIEW, packs: PLAIN_VIEW } as const;

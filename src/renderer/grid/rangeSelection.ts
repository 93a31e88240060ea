import type { Column, GridApi } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';
import { type CellAt, extended, type Range, type Rect, rangeOf, rectOf } from './rangeGeometry.ts';

/** The selected block of a grid. The active cell is the block's anchor and has the grid's own focus. */
export interface RangeSelection {
  readonly range: () => Range | null;
  readonly rect: () => Rect | null;
  /** Makes one cell the whole selection. */
  readonly select: (cell: CellAt) => void;
  /** Moves the block's free corner to a cell; the active cell stays. */
  readonly extendTo: (cell: CellAt) => void;
  readonly extendBy: (rows: number, columns: number) => void;
  readonly selectRect: (rect: Rect) => void;
}

const NUMBER = 'number';

/** Cells by where they are displayed. The column of row numbers is no part of any block. */
export function createRangeSelection(
  api: GridApi<GridRow>,
  onChange: (range: Range) => void,
): RangeSelection {
  let range: Range | null = null;
  const change = (next: Range): void => {
    range = next;
    paint(api, rectOf(next));
    onChange(next);
  };
  const limit = () => ({ rows: api.getDisplayedRowCount(), columns: api.getAllDisplayedColumns().length });
  const inside = (next: Range): Range => ({
    ...next,
    focus: { ...next.focus, column: Math.max(1, next.focus.column) },
  });
  return {
    range: () => range,
    rect: () => (range === null ? null : rectOf(range)),
    select: (cell) => change(rangeOf(cell)),
    extendTo: (cell) => change(inside({ anchor: range?.anchor ?? cell, focus: cell })),
    extendBy: (rows, columns) => {
      if (range === null) return;
      const next = inside(extended(range, rows, columns, limit()));
      api.ensureIndexVisible(next.focus.row);
      const column = api.getAllDisplayedColumns()[next.focus.column];
      if (column !== undefined) api.ensureColumnVisible(column);
      change(next);
    },
    selectRect: ({ top, bottom, left, right }) =>
      change({ anchor: { row: top, column: left }, focus: { row: bottom, column: right } }),
  };
}

/** Paints the block: the cells that are on the screen, their row numbers, and the headers of their columns. */
function paint(api: GridApi<GridRow>, rect: Rect): void {
  api.refreshCells({ force: true, suppressFlash: true });
  const columns = api.getAllDisplayedColumns();
  const selected = new Set(columns.slice(rect.left, rect.right + 1).map((column) => column.getColId()));
  markHeaders(selected);
}

/** Headers are few; the grid has no way to refresh only their classes. */
function markHeaders(selected: ReadonlySet<string>): void {
  for (const header of document.querySelectorAll<HTMLElement>('.ag-header-cell')) {
    header.classList.toggle('header-selected', selected.has(header.getAttribute('col-id') ?? ''));
  }
}

/** Where a column stands among those that are shown; -1: it is hidden. */
export const columnIndex = (api: GridApi<GridRow>, column: Column | string): number =>
  api.getAllDisplayedColumns().findIndex((each) => each === column || each.getColId() === column);

export const isNumberColumn = (column: Column | string | null | undefined): boolean =>
  (typeof column === 'string' ? column : column?.getColId()) === NUMBER;

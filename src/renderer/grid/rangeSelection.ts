import type { Column, GridApi } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';
import { type CellAt, extended, type Range, type Rect, rangeOf, rectOf } from './rangeGeometry.ts';
import type { Repaint } from './repaint.ts';

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
  repaint: Repaint,
  onChange: (range: Range) => void,
): RangeSelection {
  let range: Range | null = null;
  let rect: Rect | null = null;
  const change = (next: Range): void => {
    const before = rect;
    range = next;
    rect = rectOf(next);
    repaint.blocks(before, rect);
    markHeaders(api, rect);
    onChange(next);
  };
  const limit = () => ({ rows: api.getDisplayedRowCount(), columns: api.getAllDisplayedColumns().length });
  const inside = (next: Range): Range => ({
    ...next,
    focus: { ...next.focus, column: Math.max(1, next.focus.column) },
  });
  return {
    range: () => range,
    rect: () => rect,
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

/** Headers are few; the grid has no way to refresh only their classes. */
function markHeaders(api: GridApi<GridRow>, rect: Rect): void {
  const columns = api.getAllDisplayedColumns().slice(rect.left, rect.right + 1);
  const selected = new Set(columns.map((column) => column.getColId()));
  for (const header of document.querySelectorAll<HTMLElement>('.ag-header-cell')) {
    header.classList.toggle('header-selected', selected.has(header.getAttribute('col-id') ?? ''));
  }
}

/** Where a column stands among those that are shown; -1: it is hidden. */
export const columnIndex = (api: GridApi<GridRow>, column: Column | string): number =>
  api.getAllDisplayedColumns().findIndex((each) => each === column || each.getColId() === column);

export const isNumberColumn = (column: Column | string | null | undefined): boolean =>
  (typeof column === 'string' ? column : column?.getColId()) === NUMBER;

import type { Column, GridApi } from 'ag-grid-community';
import { stretched, turned } from './extendRange.ts';
import { followColumns } from './followColumns.ts';
import type { GridRow } from './gridRow.ts';
import {
  type CellAt,
  inside,
  type Range,
  type Rect,
  rangeInside,
  rangeOf,
  rangeOfRect,
  rangeTo,
  rectOf,
} from './rangeGeometry.ts';
import type { Repaint } from './repaint.ts';

/** The selected block of a grid, and the active cell in it, which has the grid's own focus. */
export interface RangeSelection {
  readonly range: () => Range | null;
  readonly rect: () => Rect | null;
  readonly active: () => CellAt | null;
  /** Makes one cell the whole selection. */
  readonly select: (cell: CellAt) => void;
  /** Moves the active cell inside the block, which stays. */
  readonly activate: (cell: CellAt) => void;
  /** The block from the active cell to another one. */
  readonly extendTo: (cell: CellAt) => void;
  /** Moves the block's free corner; `to` is told the range with that corner as its focus. */
  readonly stretch: (to: (range: Range) => CellAt) => void;
  /** Selects a block; its first cell is the active one, or the nearest to `active`. */
  readonly selectRect: (rect: Rect, active?: CellAt) => void;
  /** Rows or columns are others now: the block stays where it is, on its own columns. */
  readonly refresh: () => void;
}

const NUMBER = 'number';

/** Cells by where they are displayed. The column of row numbers is no part of any block. */
export function createRangeSelection(
  api: GridApi<GridRow>,
  repaint: Repaint,
  /** `isMoved`: a person selected something; otherwise only the sheet has changed. */
  onChange: (range: Range, isMoved: boolean) => void,
): RangeSelection {
  let range: Range | null = null;
  let columns: readonly string[] = [];
  const rect = (): Rect | null => (range === null ? null : rectOf(range));
  const size = () => ({ rows: api.getDisplayedRowCount(), columns: api.getAllDisplayedColumns().length });
  const change = (next: Range, isMoved = true): void => {
    const before = rect();
    range = next;
    columns = columnIds(api);
    repaint.blocks(before, rectOf(next));
    onChange(next, isMoved);
  };
  return {
    range: () => range,
    rect,
    active: () => range?.active ?? null,
    select: (cell) => change(rangeOf(cell)),
    activate: (cell) => {
      if (range !== null) change({ ...range, active: cell });
    },
    extendTo: (cell) => change(rangeTo(range?.active ?? cell, inside(cell, size()))),
    stretch: (to) => {
      if (range === null) return;
      const from = turned(range);
      change(stretched(from, inside(to(from), size())));
    },
    selectRect: (block, active) =>
      change(rangeOfRect(block, active ?? { row: block.top, column: block.left })),
    refresh: () => {
      if (range === null || size().rows === 0) return;
      change(rangeInside(followColumns(range, columns, columnIds(api)), size()), false);
    },
  };
}

const columnIds = (api: GridApi<GridRow>): readonly string[] =>
  api.getAllDisplayedColumns().map((column) => column.getColId());

/** Where a column stands among those that are shown; -1: it is hidden. */
export const columnIndex = (api: GridApi<GridRow>, column: Column | string): number =>
  api.getAllDisplayedColumns().findIndex((each) => each === column || each.getColId() === column);

export const isNumberColumn = (column: Column | string | null | undefined): boolean =>
  (typeof column === 'string' ? column : column?.getColId()) === NUMBER;

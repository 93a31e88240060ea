/** A cell as it is displayed: its row from the top and its column from the left, among those that are shown. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * A selected block between two corners, of which `anchor` stays and `focus` moves. `active` is the cell that typing goes to: the
 * anchor at first, later anywhere inside.
 */
export interface Range {
  readonly anchor: CellAt;
  readonly focus: CellAt;
  readonly active: CellAt;
}

/** The block's first and last rows and columns, all included. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rows and columns that are displayed, row numbers among them. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Before it stand the row numbers, which are no part of any block. */
export const FIRST_COLUMN = 1;

export const rangeOf = (cell: CellAt): Range => ({ anchor: cell, focus: cell, active: cell });

/** The block from the active cell to another one. */
export const rangeTo = (active: CellAt, focus: CellAt): Range => ({ anchor: active, focus, active });

export function rectOf({ anchor, focus }: Pick<Range, 'anchor' | 'focus'>): Rect {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

/** A whole block as a range. The active cell stays where it is, or comes to the block's nearest cell. */
export function rangeOfRect({ top, bottom, left, right }: Rect, active: CellAt): Range {
  return {
    anchor: { row: top, column: left },
    focus: { row: bottom, column: right },
    active: { row: between(active.row, top, bottom), column: between(active.column, left, right) },
  };
}

export function holds({ top, bottom, left, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export const isSame = (a: CellAt, b: CellAt): boolean => a.row === b.row && a.column === b.column;

/** Cells in a block. */
export const sizeOf = ({ top, bottom, left, right }: Rect): number => (bottom - top + 1) * (right - left + 1);

/** The cell of the sheet that is nearest. */
export const inside = ({ row, column }: CellAt, { rows, columns }: Size): CellAt => ({
  row: between(row, 0, rows - 1),
  column: between(column, FIRST_COLUMN, columns - 1),
});

/** The same range in a sheet that has fewer rows or columns now. */
export const rangeInside = ({ anchor, focus, active }: Range, size: Size): Range => ({
  anchor: inside(anchor, size),
  focus: inside(focus, size),
  active: inside(active, size),
});

/** A value, or the nearest of those from `least` to `most`; `least` where there are none. */
export const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** A cell as it is displayed: its row from the top and its column from the left, among those that are shown. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A selected block: `anchor` is the active cell, `focus` the corner that moves. */
export interface Range {
  readonly anchor: CellAt;
  readonly focus: CellAt;
}

/** The block's first and last rows and columns, all included. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const rangeOf = (cell: CellAt): Range => ({ anchor: cell, focus: cell });

export function rectOf({ anchor, focus }: Range): Rect {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function holds({ top, bottom, left, right }: Rect, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Cells in a block. */
export const sizeOf = ({ top, bottom, left, right }: Rect): number => (bottom - top + 1) * (right - left + 1);

/** The range with its moving corner a step further, inside the sheet. */
export function extended(
  range: Range,
  rows: number,
  columns: number,
  limit: { rows: number; columns: number },
): Range {
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most - 1, value));
  return {
    anchor: range.anchor,
    focus: {
      row: clamp(range.focus.row + rows, limit.rows),
      column: clamp(range.focus.column + columns, limit.columns),
    },
  };
}

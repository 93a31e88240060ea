import { between, type CellAt, FIRST_COLUMN, inside } from '../rangeGeometry.ts';

/** Part of the grid that a column stands in: the outer ones stay while the middle is scrolled. */
export type Side = 'left' | 'middle' | 'right';

export interface ColumnPlace {
  readonly side: Side;
  /** From the left edge of its part, in pixels. */
  readonly left: number;
  readonly width: number;
}

/** Where the grid shows what, in pixels of the window. */
export interface GridLayout {
  /** The edges between which cells are seen, row numbers and all. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Widths of the parts that stay; that on the left has the row numbers. */
  readonly leftPart: number;
  readonly rightPart: number;
  readonly scrollTop: number;
  readonly scrollLeft: number;
  /** How far it can be scrolled to the right. */
  readonly mostLeft: number;
  readonly rowHeight: number;
  readonly rows: number;
  /** Every displayed column, row numbers first. */
  readonly columns: readonly ColumnPlace[];
}

/** The displayed cell that is nearest to a point of the window; row numbers are none. */
export function cellAt(layout: GridLayout, x: number, y: number): CellAt {
  const { top, bottom, left, right, leftPart, rightPart, scrollTop, scrollLeft, rowHeight } = layout;
  const row = Math.floor((between(y, top, bottom - 1) - top + scrollTop) / rowHeight);
  const at = between(x, left, right - 1);
  const [side, offset]: [Side, number] =
    at < left + leftPart
      ? ['left', at - left]
      : at >= right - rightPart
        ? ['right', at - right + rightPart]
        : ['middle', at - left - leftPart + scrollLeft];
  const column = columnAt(layout.columns, side, offset);
  return inside({ row, column }, { rows: layout.rows, columns: layout.columns.length });
}

/** The last column of a part that begins before a place of it; behind its last one there may be nothing. */
function columnAt(columns: readonly ColumnPlace[], side: Side, offset: number): number {
  const found = columns.findLastIndex((column) => column.side === side && column.left <= offset);
  // A part without columns has no width, except the middle where all are pinned: then the nearest on its left.
  return found === -1 ? columns.findLastIndex((column) => column.side === 'left') : found;
}

/** The first cell that is seen whole. */
export function firstSeen({ columns, rows, scrollTop, scrollLeft, rowHeight }: GridLayout): CellAt {
  const column = columns.findIndex(
    ({ side, left }, at) => at >= FIRST_COLUMN && (side !== 'middle' || left >= scrollLeft),
  );
  return inside({ row: Math.ceil(scrollTop / rowHeight), column }, { rows, columns: columns.length });
}

/** Rows that are seen whole. */
export const rowsSeen = ({ top, bottom, rowHeight }: GridLayout): number =>
  Math.floor((bottom - top) / rowHeight);

/** The width in which columns scroll. */
export const middleWidth = ({ left, right, leftPart, rightPart }: GridLayout): number =>
  right - rightPart - left - leftPart;

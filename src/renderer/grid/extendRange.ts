import type { CellAt, Range } from './rangeGeometry.ts';

/**
 * The range as Shift goes on with it: the corner away from the active cell is the one that moves. Where Tab has moved the active
 * cell inside the block, that may be another one than before: rows 2 to 5, active in 5, shrink and grow at the top.
 */
export function turned({ anchor, focus, active }: Range): Range {
  const row = active.row === focus.row;
  const column = active.column === focus.column;
  return {
    anchor: { row: row ? focus.row : anchor.row, column: column ? focus.column : anchor.column },
    focus: { row: row ? anchor.row : focus.row, column: column ? anchor.column : focus.column },
    active,
  };
}

/** The range with its free corner elsewhere. It always holds its active cell: where it would not, it begins there. */
export function stretched({ anchor, active }: Range, focus: CellAt): Range {
  return {
    anchor: {
      row: isBetween(active.row, anchor.row, focus.row) ? anchor.row : active.row,
      column: isBetween(active.column, anchor.column, focus.column) ? anchor.column : active.column,
    },
    focus,
    active,
  };
}

const isBetween = (value: number, one: number, other: number): boolean =>
  value >= Math.min(one, other) && value <= Math.max(one, other);

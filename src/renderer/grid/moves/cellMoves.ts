import { between, type CellAt, FIRST_COLUMN, inside, type Size } from '../rangeGeometry.ts';
import { blockEdge } from './blockEdge.ts';

/** A sheet as keys walk over it. */
export interface Ground extends Size {
  /** The last row that has text; −1: none has. Empty rows go on behind it. */
  readonly lastUsed: number;
  /** Whether a cell shows anything. */
  readonly isFilled: (row: number, column: number) => boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

export const isVertical = (direction: Direction): boolean => direction === 'up' || direction === 'down';

/** The cell beside another one. */
export function oneStep({ row, column }: CellAt, direction: Direction, ground: Ground): CellAt {
  const [rows, columns] = STEPS[direction];
  return inside({ row: row + rows, column: column + columns }, ground);
}

/** The edge of the block of filled cells; see `blockEdge`. Downwards it ends at the last row that has text. */
export function toEdge({ row, column }: CellAt, direction: Direction, ground: Ground): CellAt {
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  if (isVertical(direction)) {
    const isFilled = (at: number): boolean => ground.isFilled(at, column);
    return { row: blockEdge(row, step, { first: 0, last: ground.lastUsed, isFilled }), column };
  }
  const isFilled = (at: number): boolean => ground.isFilled(row, at);
  return {
    row,
    column: blockEdge(column, step, { first: FIRST_COLUMN, last: ground.columns - 1, isFilled }),
  };
}

/** Home and End: the first or last column. */
export const toRowEnd = ({ row }: CellAt, end: 'first' | 'last', { columns }: Ground): CellAt => ({
  row,
  column: end === 'first' ? FIRST_COLUMN : columns - 1,
});

/** Ctrl and Home or End: the first cell, or the last column of the last row that has text. */
export const toSheetEnd = (end: 'first' | 'last', { columns, lastUsed }: Ground): CellAt =>
  end === 'first' ? { row: 0, column: FIRST_COLUMN } : { row: Math.max(0, lastUsed), column: columns - 1 };

/** As many rows further as the screen shows. */
export const byPage = ({ row, column }: CellAt, rows: number, step: 1 | -1, ground: Ground): CellAt =>
  inside({ row: row + step * Math.max(1, rows), column }, ground);

/**
 * As many columns further as have room on the screen, at least one: with widths of 100 and room for 250, from column 1 to 3.
 * `widths`: of every displayed column.
 */
export function byPageAcross(
  { row, column }: CellAt,
  widths: readonly number[],
  room: number,
  step: 1 | -1,
): CellAt {
  const end = step === 1 ? widths.length - 1 : FIRST_COLUMN;
  let at = column;
  let gone = 0;
  while (at !== end) {
    gone += widths[step === 1 ? at : at - 1] ?? 0;
    if (gone > room && at !== column) break;
    at += step;
  }
  return { row, column: between(at, FIRST_COLUMN, widths.length - 1) };
}

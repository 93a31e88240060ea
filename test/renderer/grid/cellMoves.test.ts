import { describe, expect, it } from 'vitest';
import {
  byPage,
  byPageAcross,
  type Direction,
  type Ground,
  oneStep,
  toEdge,
  toRowEnd,
  toSheetEnd,
} from '../../../src/renderer/grid/moves/cellMoves.ts';
import type { CellAt } from '../../../src/renderer/grid/rangeGeometry.ts';

/** Behind the row numbers stand four columns. Row 5 is the last with text; empty ones go on behind it. */
const DRAWN = [
  'n##.#', //
  'n#..#',
  'n#...',
  'n...#',
  'n...#',
  'n#...',
  'n....',
  'n....',
];
const GROUND: Ground = {
  rows: DRAWN.length,
  columns: 5,
  lastUsed: 5,
  isFilled: (row, column) => DRAWN[row]?.[column] === '#',
};
const at = (row: number, column: number): CellAt => ({ row, column });

describe('one cell', () => {
  it.each<[from: CellAt, direction: Direction, to: CellAt]>([
    [at(2, 2), 'up', at(1, 2)],
    [at(2, 2), 'down', at(3, 2)],
    [at(2, 2), 'left', at(2, 1)],
    [at(2, 2), 'right', at(2, 3)],
    [at(0, 1), 'up', at(0, 1)],
    [at(0, 1), 'left', at(0, 1)],
    [at(7, 4), 'down', at(7, 4)],
    [at(7, 4), 'right', at(7, 4)],
  ])('from %o %s → %o', (from, direction, to) => {
    expect(oneStep(from, direction, GROUND)).toEqual(to);
  });
});

describe('to the edge of the filled cells', () => {
  it.each<[from: CellAt, direction: Direction, to: CellAt, why: string]>([
    [at(0, 1), 'down', at(2, 1), 'the block’s end'],
    [at(2, 1), 'down', at(5, 1), 'the next filled one'],
    [at(5, 1), 'down', at(5, 1), 'never behind the last row with text'],
    [at(6, 1), 'down', at(6, 1), 'who is there already stays'],
    [at(7, 1), 'up', at(5, 1), 'and comes back to it'],
    [at(7, 2), 'up', at(0, 2), 'the next filled one above, however far'],
    [at(0, 2), 'down', at(5, 2), 'the last row with text where the column has none'],
    [at(4, 4), 'up', at(3, 4), 'the block’s beginning'],
    [at(0, 1), 'right', at(0, 2), 'the block’s end in a row'],
    [at(0, 2), 'right', at(0, 4), 'the next filled one in a row'],
    [at(2, 1), 'right', at(2, 4), 'the last column where nothing follows'],
    [at(3, 4), 'left', at(3, 1), 'the first column, never the row numbers'],
  ])('from %o %s → %o: %s', (from, direction, to) => {
    expect(toEdge(from, direction, GROUND)).toEqual(to);
  });
});

describe('the ends of a row and of the sheet', () => {
  it('are the first and last columns, and the last row with text', () => {
    expect(toRowEnd(at(7, 3), 'first', GROUND)).toEqual(at(7, 1));
    expect(toRowEnd(at(7, 3), 'last', GROUND)).toEqual(at(7, 4));
    expect(toSheetEnd('first', GROUND)).toEqual(at(0, 1));
    expect(toSheetEnd('last', GROUND)).toEqual(at(5, 4));
    expect(toSheetEnd('last', { ...GROUND, lastUsed: -1 })).toEqual(at(0, 4));
  });
});

describe('a screen', () => {
  it.each<[from: number, rows: number, step: 1 | -1, to: number]>([
    [1, 3, 1, 4],
    [6, 3, 1, 7],
    [6, 3, -1, 3],
    [1, 3, -1, 0],
    [1, 0, 1, 2],
  ])('from row %i with %i rows on it by %i → %i', (from, rows, step, to) => {
    expect(byPage(at(from, 2), rows, step, GROUND)).toEqual(at(to, 2));
  });

  const WIDTHS = [40, 100, 100, 100, 60, 300, 100];
  it.each<[from: number, room: number, step: 1 | -1, to: number, why: string]>([
    [1, 250, 1, 3, '100 + 100 of 250, the third would be too much'],
    [1, 300, 1, 4, '100 + 100 + 100 of 300'],
    [5, 250, 1, 6, 'at least one, however wide'],
    [6, 250, 1, 6, 'the last is the end'],
    [4, 250, -1, 2, 'back over 100 + 100'],
    [3, 900, -1, 1, 'the first is the end, row numbers are none'],
    [6, 250, -1, 5, 'at least one back'],
  ])('from column %i with room for %i by %i → %i: %s', (from, room, step, to) => {
    expect(byPageAcross(at(2, from), WIDTHS, room, step)).toEqual(at(2, to));
  });
});

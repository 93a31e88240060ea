import { describe, expect, it } from 'vitest';
import { fillReach } from '../../../src/renderer/grid/moves/fillReach.ts';

/** Behind the row numbers stand columns 1 to 4; the last row with text is 5. */
const DRAWN = [
  'n####', //
  'n##.#',
  'n##.#',
  'n#..#',
  'n#..#',
  'n#...',
];
const ground = {
  rows: 80,
  columns: 5,
  lastUsed: 5,
  isFilled: (row: number, column: number) => DRAWN[row]?.[column] === '#',
};

describe('a double click on the fill handle', () => {
  it.each<[top: number, bottom: number, left: number, right: number, reach: number | null, why: string]>([
    [0, 0, 2, 2, 5, 'as far as the column on the left'],
    [0, 1, 2, 2, 5, 'from the end of a block of two rows'],
    [0, 0, 3, 3, 2, 'as far as the left one is filled, though the right goes further'],
    [2, 2, 3, 3, 4, 'the right one where the left ends'],
    [0, 0, 1, 1, 2, 'the first column has only a right one'],
    [0, 0, 4, 4, null, 'neither the left one nor any on the right goes on'],
    [0, 0, 2, 3, 5, 'beside a block of two columns'],
    [5, 5, 2, 2, null, 'the last row with text is the end'],
    [3, 3, 2, 3, 5, 'whatever stands in the block itself'],
  ])('rows %i–%i, columns %i–%i → %o: %s', (top, bottom, left, right, reach) => {
    expect(fillReach({ top, bottom, left, right }, ground)).toBe(reach);
  });
});

import { describe, expect, it } from 'vitest';
import {
  cellAt,
  firstSeen,
  type GridLayout,
  middleWidth,
  rowsSeen,
  type Side,
} from '../../../src/renderer/grid/drag/gridLayout.ts';
import { pullAt, speedOf } from '../../../src/renderer/grid/drag/scrollPull.ts';

/**
 * A grid at 100, 200 that is 600 wide and 280 high, ten rows of 28. Row numbers (40) and column 1 (60) stay on the left, column 6
 * (80) on the right; in the 420 between, columns 2 to 5 of 200 each are scrolled.
 */
const LAYOUT: GridLayout = {
  top: 200,
  bottom: 480,
  left: 100,
  right: 700,
  leftPart: 100,
  rightPart: 80,
  scrollTop: 0,
  scrollLeft: 0,
  mostLeft: 380,
  rowHeight: 28,
  rows: 100,
  columns: [
    { side: 'left', left: 0, width: 40 },
    { side: 'left', left: 40, width: 60 },
    { side: 'middle', left: 0, width: 200 },
    { side: 'middle', left: 200, width: 200 },
    { side: 'middle', left: 400, width: 200 },
    { side: 'middle', left: 600, width: 200 },
    { side: 'right', left: 0, width: 80 },
  ],
};
const SCROLLED: GridLayout = { ...LAYOUT, scrollTop: 300, scrollLeft: 250 };

describe('the cell under a point', () => {
  it.each<[layout: GridLayout, x: number, y: number, row: number, column: number, why: string]>([
    [LAYOUT, 201, 201, 0, 2, 'the first of the middle'],
    [LAYOUT, 399, 227, 0, 2, 'to its last pixel'],
    [LAYOUT, 400, 228, 1, 3, 'and the next'],
    [LAYOUT, 150, 256, 2, 1, 'a column that stays on the left'],
    [LAYOUT, 120, 256, 2, 1, 'row numbers are no cells: the nearest'],
    [LAYOUT, 650, 256, 2, 6, 'a column that stays on the right, over one that is scrolled'],
    [LAYOUT, 20, 100, 0, 1, 'outside above and on the left'],
    [LAYOUT, 900, 900, 9, 6, 'outside below and on the right'],
    // 1 + 250 = 251 of the middle is column 3; 1 + 300 = 301 is row 10.
    [SCROLLED, 201, 201, 10, 3, 'scrolled'],
    // (479 − 200 + 300) / 28 = 20.7; (619 − 200 + 250) = 669 is column 5.
    [SCROLLED, 619, 900, 20, 5, 'scrolled, below'],
    [{ ...LAYOUT, rows: 3 }, 201, 400, 2, 2, 'below the last row'],
    [{ ...LAYOUT, columns: LAYOUT.columns.slice(0, 4) }, 605, 201, 0, 3, 'behind the last column'],
  ])('%# at %i, %i → row %i, column %i: %s', (layout, x, y, row, column) => {
    expect(cellAt(layout, x, y)).toEqual({ row, column });
  });

  it('is in the columns that stay where all of them do', () => {
    const columns = LAYOUT.columns.filter(({ side }) => side === 'left');
    expect(cellAt({ ...LAYOUT, columns, rightPart: 0 }, 500, 201)).toEqual({ row: 0, column: 1 });
  });
});

describe('what is seen', () => {
  it('begins with the first whole row and column', () => {
    expect(firstSeen(LAYOUT)).toEqual({ row: 0, column: 1 });
    const { columns } = LAYOUT;
    const unpinned = columns.map((each, at) => (at === 1 ? { ...each, side: 'middle' as const } : each));
    // Row 300 / 28 = 10.7 is cut; of the middle, 250 cuts columns 1 to 3.
    expect(firstSeen({ ...SCROLLED, columns: unpinned })).toEqual({ row: 11, column: 4 });
  });

  it('has ten rows and 420 pixels that scroll', () => {
    expect(rowsSeen(LAYOUT)).toBe(10);
    expect(rowsSeen({ ...LAYOUT, bottom: 479 })).toBe(9);
    expect(middleWidth(LAYOUT)).toBe(420);
  });
});

describe('a drag outside', () => {
  it.each([
    [0, 0],
    [10, 85],
    [60, 1260],
    [1000, 20_000],
  ])('by %i pixels scrolls by %i a second', (outside, speed) => {
    expect(speedOf(outside)).toBe(speed);
  });

  it.each<
    [layout: GridLayout, x: number, y: number, from: Side, pull: { x: number; y: number }, why: string]
  >([
    [LAYOUT, 300, 300, 'middle', { x: 0, y: 0 }, 'inside nothing pulls'],
    [LAYOUT, 300, 190, 'middle', { x: 0, y: -85 }, '10 above'],
    [LAYOUT, 300, 489, 'middle', { x: 0, y: 85 }, '10 below'],
    [LAYOUT, 300, 480, 'middle', { x: 0, y: 6.25 }, 'just below'],
    [LAYOUT, 130, 300, 'middle', { x: -85, y: 0 }, 'over the row numbers, 10 outside'],
    [LAYOUT, 150, 300, 'middle', { x: 0, y: 0 }, 'over a column that stays, with nothing to scroll to'],
    [SCROLLED, 190, 300, 'middle', { x: -85, y: 0 }, 'over one, with something to scroll to'],
    [SCROLLED, 190, 300, 'left', { x: 0, y: 0 }, 'but not for a drag that began there'],
    [LAYOUT, 629, 300, 'middle', { x: 85, y: 0 }, 'over one on the right, 10 outside'],
    [{ ...LAYOUT, scrollLeft: 380 }, 629, 300, 'middle', { x: 0, y: 0 }, 'scrolled to the end'],
    [LAYOUT, 629, 300, 'right', { x: 0, y: 0 }, 'a drag that began on the right'],
    [LAYOUT, 709, 489, 'right', { x: 85, y: 85 }, 'both ways'],
  ])('%# at %i, %i from the %s pulls by %j: %s', (layout, x, y, from, pull) => {
    expect(pullAt(layout, x, y, from, 40)).toEqual(pull);
  });
});

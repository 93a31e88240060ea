import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretched, turned } from '../../../src/renderer/grid/extendRange.ts';
import {
  type CellAt,
  holds,
  inside,
  isSame,
  type Range,
  type Rect,
  rangeInside,
  rangeOf,
  rangeOfRect,
  rangeTo,
  rectOf,
  sizeOf,
} from '../../../src/renderer/grid/rangeGeometry.ts';

const at = (row: number, column: number): CellAt => ({ row, column });
const range = (anchor: CellAt, focus: CellAt, active: CellAt = anchor): Range => ({ anchor, focus, active });
const rect = (top: number, bottom: number, left: number, right: number): Rect => ({
  top,
  bottom,
  left,
  right,
});

describe('a block', () => {
  it('is what lies between its corners, whichever way it was drawn', () => {
    expect(rectOf(range(at(4, 2), at(1, 5)))).toEqual(rect(1, 4, 2, 5));
    expect(rectOf(rangeOf(at(4, 2)))).toEqual(rect(4, 4, 2, 2));
    expect(sizeOf(rect(1, 4, 2, 5))).toBe(16);
  });

  it.each<[active: CellAt, now: CellAt, why: string]>([
    [at(2, 3), at(2, 3), 'inside it stays'],
    [at(0, 3), at(1, 3), 'above it comes down to it'],
    [at(9, 9), at(4, 5), 'behind it comes back to its corner'],
  ])('taken as a whole from %o has %o active: %s', (active, now) => {
    const whole = rangeOfRect(rect(1, 4, 2, 5), active);
    expect(whole.active).toEqual(now);
    expect(rectOf(whole)).toEqual(rect(1, 4, 2, 5));
  });

  it('keeps to the sheet when that gets smaller', () => {
    expect(rangeInside(range(at(1, 1), at(9, 6), at(7, 2)), { rows: 5, columns: 4 })).toEqual(
      range(at(1, 1), at(4, 3), at(4, 2)),
    );
    expect(inside(at(-1, 0), { rows: 5, columns: 4 })).toEqual(at(0, 1));
  });

  it('goes from the active cell to where Shift and a click lead', () => {
    expect(rangeTo(at(3, 3), at(1, 5))).toEqual(range(at(3, 3), at(1, 5)));
  });
});

/** What Shift and an arrow make of a range: the free corner, moved by rows and columns. */
function pushed(from: Range, rows: number, columns: number): Range {
  const free = turned(from);
  return stretched(free, at(free.focus.row + rows, free.focus.column + columns));
}

describe('Shift and an arrow', () => {
  it.each<[from: Range, rows: number, columns: number, to: Rect, why: string]>([
    [rangeOf(at(2, 2)), 1, 0, rect(2, 3, 2, 2), 'a cell grows'],
    [range(at(2, 2), at(3, 2)), -1, 0, rect(2, 2, 2, 2), 'and shrinks again'],
    [range(at(2, 2), at(2, 2)), -1, 0, rect(1, 2, 2, 2), 'over to the other side'],
    [range(at(2, 2), at(5, 3), at(5, 3)), 1, 0, rect(3, 5, 2, 3), 'active last: it shrinks from the top'],
    [range(at(2, 2), at(5, 3), at(5, 3)), 0, -1, rect(2, 5, 1, 3), 'and grows to the left'],
    [range(at(2, 2), at(5, 3), at(5, 2)), -1, 0, rect(1, 5, 2, 3), 'active in the last row: it grows upward'],
    [range(at(2, 2), at(5, 3), at(5, 2)), 0, 1, rect(2, 5, 2, 4), 'and to the right'],
    [
      range(at(2, 2), at(5, 5), at(3, 3)),
      1,
      0,
      rect(2, 6, 2, 5),
      'active inside: the corner that moved before',
    ],
    [range(at(2, 2), at(5, 5), at(3, 3)), -3, 0, rect(2, 3, 2, 5), 'but never away from the active cell'],
    [range(at(2, 2), at(5, 5), at(3, 3)), -5, 0, rect(0, 3, 2, 5), 'behind it, the block begins there'],
  ])('%j by %i rows and %i columns → %j: %s', (from, rows, columns, to) => {
    const now = pushed(from, rows, columns);
    expect(rectOf(now)).toEqual(to);
    expect(now.active).toEqual(from.active);
  });

  it('leaves the active cell where it is, in the block', () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.integer({ min: 1, max: 8 }) });
    const step = fc.record({
      rows: fc.integer({ min: -13, max: 13 }),
      columns: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(cell, cell, fc.nat(), fc.nat(), fc.array(step, { maxLength: 6 }), (a, b, r, c, steps) => {
        const block = rectOf(range(a, b));
        const active = at(
          block.top + (r % (block.bottom - block.top + 1)),
          block.left + (c % (block.right - block.left + 1)),
        );
        const last = steps.reduce(
          (before, { rows, columns }) => pushed(before, rows, columns),
          range(a, b, active),
        );
        expect(isSame(last.active, active)).toBe(true);
        expect(holds(rectOf(last), active.row, active.column)).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextInBlock } from '../../../src/renderer/grid/moves/tabCycle.ts';
import { type CellAt, holds, isSame, sizeOf } from '../../../src/renderer/grid/rangeGeometry.ts';

const BLOCK = { top: 2, bottom: 4, left: 5, right: 6 };
const at = (row: number, column: number): CellAt => ({ row, column });

describe('the next cell inside a block', () => {
  it.each<[from: CellAt, way: 'across' | 'down', step: 1 | -1, to: CellAt]>([
    [at(2, 5), 'across', 1, at(2, 6)],
    [at(2, 6), 'across', 1, at(3, 5)],
    [at(4, 6), 'across', 1, at(2, 5)],
    [at(3, 5), 'across', -1, at(2, 6)],
    [at(2, 5), 'across', -1, at(4, 6)],
    [at(2, 5), 'down', 1, at(3, 5)],
    [at(4, 5), 'down', 1, at(2, 6)],
    [at(4, 6), 'down', 1, at(2, 5)],
    [at(2, 6), 'down', -1, at(4, 5)],
    [at(2, 5), 'down', -1, at(4, 6)],
  ])('from %o %s by %i → %o', (from, way, step, to) => {
    expect(nextInBlock(BLOCK, from, way, step)).toEqual(to);
  });

  it('goes along a single row with Enter too', () => {
    const row = { top: 7, bottom: 7, left: 1, right: 3 };
    expect(nextInBlock(row, at(7, 1), 'down', 1)).toEqual(at(7, 2));
    expect(nextInBlock(row, at(7, 3), 'down', 1)).toEqual(at(7, 1));
  });

  it('comes to every cell once before it comes back', () => {
    const side = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(
        side,
        side,
        fc.constantFrom<'across' | 'down'>('across', 'down'),
        fc.constantFrom<1 | -1>(1, -1),
        (rows, columns, way, step) => {
          const block = { top: 3, bottom: 2 + rows, left: 1, right: columns };
          const start = at(3, 1);
          const seen = new Set<string>();
          let cell = start;
          for (let nth = 0; nth < sizeOf(block); nth += 1) {
            expect(holds(block, cell.row, cell.column)).toBe(true);
            seen.add(`${cell.row} ${cell.column}`);
            cell = nextInBlock(block, cell, way, step);
          }
          expect(seen.size).toBe(rows * columns);
          expect(isSame(cell, start)).toBe(true);
        },
      ),
    );
  });

  it('goes back the way it came', () => {
    const cell = fc.record({ row: fc.integer({ min: 2, max: 4 }), column: fc.integer({ min: 5, max: 6 }) });
    fc.assert(
      fc.property(cell, fc.constantFrom<'across' | 'down'>('across', 'down'), (from, way) => {
        expect(nextInBlock(BLOCK, nextInBlock(BLOCK, from, way, 1), way, -1)).toEqual(from);
      }),
    );
  });
});

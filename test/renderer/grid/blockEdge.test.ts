import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockEdge } from '../../../src/renderer/grid/moves/blockEdge.ts';

/** A line drawn with `#` for filled cells; cells behind its end are empty and may be gone from, not to. */
const lineOf = (drawn: string, last = drawn.length - 1) => ({
  first: 0,
  last,
  isFilled: (at: number) => drawn[at] === '#',
});

describe('Ctrl and an arrow', () => {
  it.each<[drawn: string, from: number, step: 1 | -1, to: number, why: string]>([
    ['.###..#..', 1, 1, 3, 'from inside a block to its last cell'],
    ['.###..#..', 3, 1, 6, 'from the last cell of a block to the next block'],
    ['.###..#..', 0, 1, 1, 'from an empty cell to the next filled one'],
    ['.###..#..', 4, 1, 6, 'from a gap to the next block'],
    ['.###..#..', 6, 1, 8, 'to the end where nothing follows'],
    ['.###..#..', 8, 1, 8, 'nowhere from the end'],
    ['.###..#..', 8, -1, 6, 'back from the end to the nearest block'],
    ['.###..#..', 6, -1, 3, 'back to the end of the block before'],
    ['.###..#..', 3, -1, 1, 'back to the first cell of its block'],
    ['.###..#..', 1, -1, 0, 'back to the beginning where nothing stands before'],
    ['.###..#..', 0, -1, 0, 'nowhere from the beginning'],
    ['#####', 0, 1, 4, 'along a whole line'],
    ['#####', 2, -1, 0, 'and back along it'],
    ['.....', 2, 1, 4, 'to the end of an empty line'],
    ['.....', 2, -1, 0, 'and to its beginning'],
    ['#.#.#', 0, 1, 2, 'from one single cell to the next'],
    ['##', 0, 1, 1, 'over one step'],
  ])('%s from %i by %i → %i: %s', (drawn, from, step, to) => {
    expect(blockEdge(from, step, lineOf(drawn))).toBe(to);
  });

  it.each<[from: number, step: 1 | -1, to: number]>([
    [5, 1, 5],
    [7, 1, 7],
    [7, -1, 5],
    [6, -1, 5],
  ])('from row %i by %i → %i, where the last row with text is 5', (from, step, to) => {
    expect(blockEdge(from, step, lineOf('######...', 5))).toBe(to);
  });

  it('stays in a sheet that has no row with text', () => {
    expect(blockEdge(3, 1, { first: 0, last: -1, isFilled: () => false })).toBe(3);
  });

  it('ends where a block ends or begins, or at the edge', () => {
    const line = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(line, fc.nat(), fc.constantFrom<1 | -1>(1, -1), (filled, seed, step) => {
        const from = seed % filled.length;
        const last = filled.length - 1;
        const isFilled = (at: number) => filled[at] === true;
        const to = blockEdge(from, step, { first: 0, last, isFilled });
        const edge = step === 1 ? last : 0;
        if (from === edge) expect(to).toBe(from);
        else expect((to - from) * step).toBeGreaterThan(0);
        const between = filled.slice(Math.min(from, to) + 1, Math.max(from, to));
        // What is passed is all filled or all empty.
        expect(new Set(between).size).toBeLessThanOrEqual(1);
        if (to !== edge) expect(isFilled(to)).toBe(true);
      }),
    );
  });

  it('looks at no more cells than it passes', () => {
    let asked = 0;
    const isFilled = (at: number): boolean => {
      asked += 1;
      return at < 100_000;
    };
    expect(blockEdge(0, 1, { first: 0, last: 99_999, isFilled })).toBe(99_999);
    expect(asked).toBeLessThan(100_010);
  });
});

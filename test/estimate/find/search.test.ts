import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAmong, stepAmong } from '../../../src/shared/estimate/find/found.ts';
import { matchOf, type SearchedColumn } from '../../../src/shared/estimate/find/matchOf.ts';
import { type Needle, needleOf } from '../../../src/shared/estimate/find/needle.ts';
import {
  allMatches,
  type ByRows,
  nextMatch,
  type Searched,
} from '../../../src/shared/estimate/find/search.ts';

const needle = (text: string, wholeCell = false): Needle => {
  const made = needleOf({ text, matchCase: false, wholeCell });
  if (made === null) throw new Error('nothing to look for');
  return made;
};
interface Cell {
  readonly typed: string | null;
  readonly shown: string;
  readonly behind: readonly string[];
}
const cell = (typed: string | null, shown = typed ?? '', behind: readonly string[] = []): Cell => ({
  typed,
  shown,
  behind,
});
/** A column of such cells, one a row. */
const columnOf = ({ typed, shown }: Cell): SearchedColumn<Cell> => ({
  typed: typed === null ? null : (row) => row.typed ?? '',
  shown: (row) => row.shown,
  isFigure: /^\d/.test(shown),
  behind: (row) => row.behind,
});
const kindOf = (text: string, searched: Cell, wholeCell = false) =>
  matchOf(needle(text, wholeCell), columnOf(searched), searched);

describe('how a cell has a text', () => {
  it.each([
    ['typed', cell('alibaba.voice.ivr', 'Voice IVR'), 'alibaba', 'typed'],
    ['typed and shown', cell('call', 'Call'), 'call', 'typed'],
    ['shown as a name', cell('alibaba.voice.ivr', '语音 IVR'), '语音', 'shown'],
    ['shown as a value', cell('5万', '50,000'), '50,000', 'shown'],
    ['shown, without its commas', cell('5万', '50,000'), '50000', 'shown'],
    ['computed', cell(null, '17,306.95'), '17306.95', 'shown'],
    ['in a hidden column', cell(null, 'Hong Kong', ['hk']), 'hk', 'shown'],
    ['not at all', cell('5万', '50,000'), '500000', null],
    ['nothing in an empty cell', cell('', ''), 'a', null],
  ])('%s', (_, searched, text, kind) => {
    expect(kindOf(text, searched)).toBe(kind);
  });

  it('has it wholly, typed or shown', () => {
    expect(kindOf('50000', cell('5万', '50,000'), true)).toBe('shown');
    expect(kindOf('5万', cell('5万', '50,000'), true)).toBe('typed');
    expect(kindOf('5', cell('5万', '50,000'), true)).toBeNull();
  });
});

/** Rows of letters, one a cell; a blank is an empty one, and a blank row is not there. */
const sheet = (rows: readonly string[], edges: Partial<Searched<string>> = {}): Searched<string> => ({
  top: 0,
  left: 0,
  bottom: rows.length - 1,
  right: Math.max(0, ...rows.map((row) => row.length)) - 1,
  rowAt: (row) => rows[row]?.trimEnd() || null,
  columnAt: (column) => ({
    typed: (row) => (row[column] ?? '').trim(),
    shown: () => '',
    isFigure: false,
    behind: () => [],
  }),
  ...edges,
});

function ended<T>(work: ByRows<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

const at = (match: { readonly row: number; readonly column: number } | null): string =>
  match === null ? '-' : `${match.row},${match.column}`;

describe('going from match to match', () => {
  const rows = ['x.x', ' .x', '.x '];
  const inside = { top: 1, bottom: 2, left: 1, right: 2 };
  it.each([
    [0, 0, 1, {}, '0,2'],
    [0, 0, -1, {}, '2,1'],
    [0, 2, 1, {}, '1,2'],
    [2, 1, 1, {}, '0,0'],
    [1, 0, -1, {}, '0,2'],
    // Rows that are not there yet stand behind.
    [9, 1, 1, {}, '0,0'],
    [9, 1, -1, {}, '2,1'],
    // Inside of a block, from anywhere.
    [0, 0, 1, inside, '1,2'],
    [0, 0, -1, inside, '2,1'],
    [1, 0, 1, inside, '1,2'],
    [1, 0, -1, inside, '2,1'],
    [2, 0, -1, inside, '1,2'],
    [1, 3, 1, inside, '2,1'],
    [2, 1, 1, inside, '1,2'],
  ] as const)('from %i,%i by %i in %j', (row, column, step, edges, found) => {
    expect(at(ended(nextMatch(sheet(rows, edges), needle('x'), { row, column }, step)))).toBe(found);
  });

  it('comes back to the only one, and finds none where there is none', () => {
    expect(at(ended(nextMatch(sheet(['.x']), needle('x'), { row: 0, column: 1 }, 1)))).toBe('0,1');
    expect(ended(nextMatch(sheet(['..']), needle('x'), { row: 0, column: 1 }, 1))).toBeNull();
    expect(ended(nextMatch(sheet([]), needle('x'), { row: 0, column: 0 }, 1))).toBeNull();
  });

  it('is the same by a list of all, and goes round them all', () => {
    const letters = fc.string({ unit: fc.constantFrom('x', '.', ' '), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 5 }), fc.nat(6), fc.nat(5), (lines, row, column) => {
        const searched = sheet(lines);
        const all = ended(allMatches(searched, needle('x')));
        expect(all.length).toBe(lines.join('').replace(/[^x]/g, '').length);
        for (const step of [1, -1] as const) {
          const found = ended(nextMatch(searched, needle('x'), { row, column }, step));
          expect(at(stepAmong(all, { row, column }, step))).toBe(at(found));
          let from = { row, column };
          const visited = new Set<string>();
          for (const _ of all) {
            const next = stepAmong(all, from, step);
            if (next === null) throw new Error('lost');
            visited.add(at(next));
            from = next;
          }
          expect(visited.size).toBe(all.length);
        }
        all.forEach((match, nth) => {
          expect(numberAmong(all, match)).toBe(nth + 1);
        });
      }),
    );
  });

  it('stops after every row, so that a large sheet can wait', () => {
    const work = allMatches(sheet(['xx', 'x.', '..']), needle('x'));
    expect([work.next().done, work.next().done, work.next().done, work.next().done]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

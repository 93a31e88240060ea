import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTsv } from '../../src/shared/clipboard/parseTsv.ts';
import { writeTsv } from '../../src/shared/clipboard/writeTsv.ts';

/** FC_RUNS raises the number of random cases. */
const RUNS = Number(process.env.FC_RUNS ?? 500);

describe('text of a clipboard', () => {
  it.each([
    ['one cell', 'a', [['a']]],
    ['nothing is one empty cell', '', [['']]],
    [
      'Excel ends the last row as well',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'LibreOffice does not',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['carriage returns alone', 'a\rb\r', [['a'], ['b']]],
    ['empty cells and rows', '\ta\t\n\n', [['', 'a', ''], ['']]],
    ['rows of different lengths', 'a\nb\tc\n', [['a'], ['b', 'c']]],
    ['a line break in a cell', '"a\nb"\tc\r\n', [['a\nb', 'c']]],
    ['a tab and a mark in a cell', '"a\t""b"""\n', [['a\t"b"']]],
    ['a mark that is no quotation', '5" pipe\t1\n', [['5" pipe', '1']]],
    ['a mark that is never closed', '"abc\td\ne', [['"abc', 'd'], ['e']]],
    ['a mark that is closed too early', '"a" b\tc', [['"a" b', 'c']]],
    ['a cell of one mark', '"""x"\ty', [['"x', 'y']]],
    ['an empty cell in marks', '""\ta', [['', 'a']]],
    ['blanks stay', ' a \t b', [[' a ', ' b']]],
    ['a row of blanks below', 'a\n""', [['a'], ['']]],
    ['other breaks are no rows', 'a\u2028b\u0085c\vd', [['a\u2028b\u0085c\vd']]],
  ])('%s', (_, text, cells) => {
    expect(parseTsv(text)).toEqual(cells);
  });

  it.each([
    [
      'cells and rows',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'a\tb\nc\td',
    ],
    ['what needs marks, and only that', [['a\tb', 'c\nd', '"e', 'f"g']], '"a\tb"\t"c\nd"\t"""e"\tf"g'],
    ['an empty last row', [['a'], ['']], 'a\n\n'],
    ['one empty cell', [['']], ''],
  ])('writes %s', (_, cells, text) => {
    expect(writeTsv(cells)).toBe(text);
  });

  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '=', '中') }),
    fc.string({ unit: 'binary' }),
  );
  it('is read back as the cells that were written, whatever they hold', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        expect(parseTsv(writeTsv(cells))).toEqual(cells);
      }),
      { numRuns: RUNS },
    );
  });

  it('loses nothing of any text but breaks, tabs and marks', () => {
    const bare = (text: string): string => text.replace(/[\t\r\n"]/g, '');
    fc.assert(
      fc.property(cell, (text) => {
        const cells = parseTsv(text);
        expect(cells.every((row) => row.length > 0)).toBe(true);
        expect(bare(cells.flat().join(''))).toBe(bare(text));
      }),
      { numRuns: RUNS },
    );
  });
});

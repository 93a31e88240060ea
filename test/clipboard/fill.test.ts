import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draggedCells, filledCells } from '../../src/shared/clipboard/fillCells.ts';
import { fillTarget } from '../../src/shared/clipboard/fillTarget.ts';
import { fillTexts } from '../../src/shared/clipboard/series.ts';

describe('what a fill goes on with', () => {
  it.each([
    ['a day', ['2026-10-30'], 3, 1, true, '2026-10-31 2026-11-01 2026-11-02'],
    ['a day, upwards', ['2026-10-02'], 2, -1, true, '2026-10-01 2026-09-30'],
    ['a day as it is written', ['2026年2月28日'], 1, 1, true, '2026-03-01'],
    ['weeks', ['2026-10-05', '2026-10-12'], 2, 1, true, '2026-10-19 2026-10-26'],
    ['the same day of months', ['2026-10-31', '2026-12-31'], 2, 1, true, '2027-02-28 2027-04-30'],
    ['days that go back', ['2026-10-03', '2026-10-01'], 1, 1, true, '2026-09-29'],
    ['one day twice', ['2026-10-03', '2026-10-03'], 2, 1, true, '2026-10-03 2026-10-03'],
    [
      'days without a step, over again',
      ['2026-10-01', '2026-10-02', '2026-10-09'],
      2,
      1,
      true,
      '2026-10-01 2026-10-02',
    ],
    ['a month', ['2026-11'], 3, 1, true, '2026-12 2027-01 2027-02'],
    ['quarters', ['2026-01', '2026-04'], 2, 1, true, '2026-07 2026-10'],
    ['days and months, over again', ['2026-10', '2026-10-05'], 2, 1, true, '2026-10 2026-10-05'],
    ['what is no day', ['soon'], 2, 1, true, 'soon soon'],
    ['one number, over again', ['100'], 2, 1, false, '100 100'],
    ['numbers', ['100', '150'], 2, 1, false, '200 250'],
    ['numbers, upwards', ['100', '150'], 2, -1, false, '50 0'],
    ['tenths, exactly', ['0.1', '0.2'], 2, 1, false, '0.3 0.4'],
    ['grouped numbers', ['1,000', '2,000'], 1, 1, false, '3000'],
    ['numbers without a step', ['1', '2', '4'], 4, 1, false, '1 2 4 1'],
    ['what looks like a day, in a column of numbers', ['20261031'], 1, 1, false, '20261031'],
    ['numbers with words', ['1万', '2万'], 3, 1, false, '1万 2万 1万'],
    ['words, upwards', ['a', 'b', 'c'], 4, -1, false, 'c b a c'],
    ['nothing, of nothing', [], 2, 1, false, ''],
  ] as const)('%s', (_, texts, count, direction, isDated, filled) => {
    expect(fillTexts(texts, count, direction, isDated).join(' ')).toBe(filled);
  });

  it('makes as many texts as asked, of whatever texts', () => {
    const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('2026-10-05', '2026-10', '7', '')), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, fc.nat(20), fc.constantFrom(1, -1), fc.boolean(), (from, count, way, isDated) => {
        expect(fillTexts(from, count, way, isDated)).toHaveLength(count);
      }),
    );
  });
});

const BLOCK = { top: 2, bottom: 3, left: 1, right: 2 };
const TEXTS = new Map([
  ['1,1', 'above'],
  ['2,1', '10'],
  ['3,1', '20'],
  ['2,2', 'x'],
  ['3,2', 'y'],
]);
const textAt = (row: number, column: number): string => TEXTS.get(`${row},${column}`) ?? '';
const source = { textAt, isDated: () => false };
const told = (cells: readonly { row: number; column: number; text: string }[]): string =>
  cells.map(({ row, column, text }) => `${row},${column}=${text}`).join(' ');

describe('the handle', () => {
  it.each([
    ['below', 5, 2, 'rows 1 2'],
    ['above', 0, 1, 'rows -1 2'],
    ['to the right', 3, 4, 'columns 1 2'],
    ['to the left', 3, 0, 'columns -1 1'],
    ['further down than right', 6, 4, 'rows 1 3'],
    ['into the block', 2, 1, null],
  ])('dragged %s', (_, row, column, way) => {
    const target = fillTarget(BLOCK, row, column);
    expect(target === null ? null : `${target.axis} ${target.direction} ${target.count}`).toBe(way);
  });

  it.each([
    ['down', 5, 1, '4,1=30 5,1=40 4,2=x 5,2=y'],
    ['up', 1, 1, '1,1=0 1,2=y'],
    ['right', 2, 3, '2,3=10 3,3=20'],
  ])('%s, every line of the block goes on by itself', (_, row, column, cells) => {
    const target = fillTarget(BLOCK, row, column);
    expect(target === null ? '' : told(draggedCells(BLOCK, target, source))).toBe(cells);
  });
});

describe('Fill Down and Fill Right', () => {
  it.each([
    ['the first row into the others', BLOCK, 'rows', '3,1=10 3,2=x'],
    ['the row above into one', { ...BLOCK, bottom: 2, right: 1 }, 'rows', '2,1=above'],
    ['nothing into the first row', { top: 0, bottom: 0, left: 1, right: 1 }, 'rows', ''],
    ['the first column into the others', BLOCK, 'columns', '2,2=10 3,2=20'],
    ['the column to the left into one', { ...BLOCK, left: 2 }, 'columns', '2,2=10 3,2=20'],
    ['nothing into the first column', { ...BLOCK, right: 1 }, 'columns', ''],
  ] as const)('%s', (_, block, axis, cells) => {
    expect(told(filledCells(block, axis, textAt))).toBe(cells);
  });
});

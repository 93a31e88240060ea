import { describe, expect, it } from 'vitest';
import {
  type ColumnFilter,
  EVERY_VALUE,
  passes,
  type TestKind,
} from '../../../src/renderer/grid/filter/columnFilter.ts';
import {
  countingValues,
  onlyThese,
  ticked,
  translated,
} from '../../../src/renderer/grid/filter/columnValues.ts';
import { figureIn } from '../../../src/renderer/grid/filter/figureIn.ts';
import { fieldsOf, readTest, TESTS } from '../../../src/renderer/grid/filter/readTest.ts';
import { Decimal } from '../../../src/shared/decimal.ts';

/** Whether a cell passes a test that was typed. */
function tested(kind: TestKind, typed: readonly string[], text: string, figure: string | null): boolean {
  const read = readTest(kind, typed);
  if (!read.ok) throw new Error(read.problem.code);
  const filter: ColumnFilter = { test: read.test, typed, values: null };
  return passes(filter, { text, figure: figure === null ? null : new Decimal(figure) });
}

describe('a condition on figures', () => {
  it.each<[kind: TestKind, typed: string[], figure: string | null, passes: boolean]>([
    ['equal', ['5万'], '50000', true],
    ['equal', ['50,000'], '50000.01', false],
    ['unequal', ['5万'], '50000', false],
    ['unequal', ['5万'], null, true],
    ['greater', ['5万'], '50000', false],
    ['greater', ['5万'], '50001', true],
    ['at-least', ['5万'], '50000', true],
    ['at-least', ['5万'], null, false],
    ['less', ['=60*8'], '479.99', true],
    ['less', ['=60*8'], '480', false],
    ['at-most', ['1.2亿'], '120000000', true],
    ['between', ['100', '200'], '100', true],
    ['between', ['200', '100'], '200', true],
    ['between', ['100', '200'], '200.01', false],
    ['between', ['0', '200'], null, false],
    ['equal', ['¥0.30'], '0.3', true],
    // One double, two numbers: 2^53 + 1 has no double of its own.
    ['equal', ['9007199254740993'.slice(0, 15)], '900719925474099', true],
    ['greater', ['0.1'], '0.1000000000000000055', true],
  ])('%s %j of %s: %s', (kind, typed, figure, expected) => {
    expect(tested(kind, typed, figure ?? 'x', figure)).toBe(expected);
  });
});

describe('a condition on days', () => {
  it.each<[kind: TestKind, typed: string[], text: string, passes: boolean]>([
    ['on', ['2026-10'], '2026-10-05', true],
    ['on', ['2026年10月5日'], '2026-10-05', true],
    ['on', ['2026-10-05'], '2026-10', false],
    ['before', ['2026/10/5'], '2026-10-04', true],
    ['before', ['2026-10-05'], '2026-10-05', false],
    ['after', ['2026-10'], '2026-10-31', false],
    ['after', ['2026-10'], '2026-11-01', true],
    ['after', ['2026-10-05'], '', false],
    ['after', ['2026-10-05'], 'soon', false],
    ['days', ['2026-10-01', '2026-10'], '2026-10-31', true],
    ['days', ['2026-10-20', '2026-10-10'], '2026-10-15', true],
    ['days', ['2026-10-10', '2026-10-20'], '2026-10-21', false],
  ])('%s %j of %s: %s', (kind, typed, text, expected) => {
    expect(tested(kind, typed, text, null)).toBe(expected);
  });
});

describe('a condition on words', () => {
  it.each<[kind: TestKind, typed: string[], text: string, passes: boolean]>([
    ['contains', ['NOTIF'], 'Voice notification, public', true],
    ['contains', ['ＱＰＳ'], '5 qps', true],
    ['contains', ['.*'], 'anything', false],
    ['contains', ['·'], '语音通知·专属号码', true],
    ['lacks', ['call'], 'Rent', true],
    ['lacks', ['call'], 'Dual call', false],
    ['is', ['rent'], 'Rent', true],
    ['is', ['rent'], 'Rents', false],
    ['is-not', ['rent'], 'Rents', true],
    ['starts', ['语音'], '语音通知', true],
    ['ends', ['通知'], '语音通知', true],
    ['ends', ['语音'], '语音通知', false],
    ['empty', [], '', true],
    ['empty', [], '–', true],
    ['empty', [], '0.00', false],
    ['filled', [], '–', false],
    ['filled', [], '21,40O', true],
  ])('%s %j of %s: %s', (kind, typed, text, expected) => {
    expect(tested(kind, typed, text, null)).toBe(expected);
  });
});

describe('what is typed for a condition', () => {
  it.each<[kind: TestKind, typed: string[], field: number, code: string]>([
    ['equal', [''], 0, 'filter-nothing'],
    ['equal', ['21,40O'], 0, 'number-letter-last'],
    ['less', ['-5'], 0, 'number-negative'],
    ['less', ['500分钟'], 0, 'filter-unit'],
    ['between', ['1', 'two'], 1, 'number-invalid'],
    ['on', ['10/5/2026'], 0, 'filter-date'],
    ['days', ['2026-10', ''], 1, 'filter-nothing'],
    ['on', ['2026-02-30'], 0, 'filter-date'],
    ['contains', ['  '], 0, 'filter-nothing'],
  ])('%s %j is refused at field %i: %s', (kind, typed, field, code) => {
    expect(readTest(kind, typed)).toMatchObject({ ok: false, field, problem: { code } });
  });

  it('is as many fields as the condition says', () => {
    for (const kind of new Set(Object.values(TESTS).flat())) {
      const missing = readTest(kind, []);
      expect([kind, missing.ok]).toEqual([kind, fieldsOf(kind) === 0]);
    }
  });

  it.each([
    ['1,200', '1200'],
    ['3M', '3000000'],
    ['450 MB', null],
    ['', null],
    ['soon', null],
  ])('of a cell, %j is the figure %s', (text, figure) => {
    expect(figureIn(text)?.toString() ?? null).toBe(figure);
  });
});

const textFilter = (values: ColumnFilter['values']): ColumnFilter => ({ test: null, typed: [], values });
const shows = (filter: ColumnFilter, text: string): boolean => passes(filter, { text, figure: null });

describe('a list of values', () => {
  it('leaves what is ticked, among all and among few', () => {
    const without = ticked(EVERY_VALUE, 'Rent', false);
    expect(['Rent', 'Call', ''].map((text) => shows(textFilter(without), text))).toEqual([false, true, true]);
    const again = ticked(without, 'Rent', true);
    expect(shows(textFilter(again), 'Rent')).toBe(true);
    const few = ticked(onlyThese(['Rent']), '', true);
    expect(['Rent', 'Call', ''].map((text) => shows(textFilter(few), text))).toEqual([true, false, true]);
  });

  it('takes names that are no property names for what they are', () => {
    const choice = onlyThese(['__proto__', 'constructor']);
    expect(['__proto__', 'constructor', 'toString'].map((text) => shows(textFilter(choice), text))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('counts, sorts as the column does, and puts the empty cells last', () => {
    const rows = ['10', '', '9', '10', '100', ''];
    const counting = countingValues(rows, {
      textOf: (row) => row,
      orderOf: figureIn,
      compareTexts: (a, b) => (a < b ? -1 : 1),
    });
    let step = counting.next();
    while (step.done !== true) step = counting.next();
    expect(step.value.map(({ text, count }) => [text, count])).toEqual([
      ['9', 1],
      ['10', 2],
      ['100', 1],
      ['', 2],
    ]);
  });

  it('is said in another language', () => {
    const words = new Map([
      ['Rent', '租用'],
      ['Call', '通话'],
    ]);
    const choice = translated(onlyThese(['Rent', 'Own words']), words);
    expect(['租用', '通话', 'Own words'].map((text) => shows(textFilter(choice), text))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('holds beside a condition', () => {
    const read = readTest('greater', ['10']);
    const filter: ColumnFilter = {
      test: read.ok ? read.test : null,
      typed: ['10'],
      values: onlyThese(['5', '20']),
    };
    const passed = ['5', '20', '30'].filter((text) => passes(filter, { text, figure: new Decimal(text) }));
    expect(passed).toEqual(['20']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/shared/problem.ts';
import { findHeader } from '../../../src/shared/usage/findHeader.ts';
import {
  type Corrections,
  corrected,
  NO_CORRECTIONS,
  withCell,
  withProduct,
} from '../../../src/shared/usage/preview/corrections.ts';
import { createProblemCollector } from '../../../src/shared/usage/preview/problemGroups.ts';
import { shownRow } from '../../../src/shared/usage/preview/shownRow.ts';
import { skippedPlaces } from '../../../src/shared/usage/preview/skippedPlaces.ts';
import { cellRows, usageRow } from '../support.ts';

const at = (row: number, sheet = 'Usage') => usageRow({}, { source: { file: 'a.xlsx', sheet, row } });

/** `row code found`, each a problem of that row. */
type Told = readonly (readonly [row: number, code: string, found?: string, sheet?: string])[];

function grouped(told: Told) {
  const collector = createProblemCollector();
  const rows = [...new Set(told.map(([row]) => row))];
  const last = Math.max(...rows);
  for (let row = 1; row <= last; row += 1) {
    const own = told.filter(([each]) => each === row);
    const sheet = own[0]?.[3] ?? 'Usage';
    const problems = own.map(
      ([, code, found = ''], nth): Problem => ({
        level: code === 'note' ? 'info' : 'error',
        code,
        file: 'a.xlsx',
        sheet,
        row,
        column: nth === 0 ? 'quantity' : 'product',
        params: { found },
      }),
    );
    collector.add(at(row, sheet), row - 1, problems);
  }
  const groups = collector
    .groups()
    .map(
      ({ problem, lastRow, places, isSame }) =>
        `${problem.code} ${problem.row}-${lastRow} ${places.length}${isSame ? '' : ' various'}`,
    );
  return { groups, invalid: collector.invalidRows() };
}

describe('problems of rows', () => {
  it.each<[string, Told, readonly string[], number]>([
    ['a single one', [[7, 'bad', 'x']], ['bad 7-7 1'], 1],
    [
      'neighbours with the same',
      [
        [3, 'ref'],
        [4, 'ref'],
        [5, 'ref'],
      ],
      ['ref 3-5 3'],
      3,
    ],
    [
      'neighbours each in its own way',
      [
        [3, 'bad', 'a'],
        [4, 'bad', 'b'],
        [5, 'bad', 'c'],
      ],
      ['bad 3-5 3 various'],
      3,
    ],
    [
      'far apart and the very same',
      [
        [3, 'bad', 'a'],
        [90, 'bad', 'a'],
      ],
      ['bad 3-90 2'],
      2,
    ],
    [
      'far apart and different',
      [
        [3, 'bad', 'a'],
        [90, 'bad', 'b'],
      ],
      ['bad 3-3 1', 'bad 90-90 1'],
      2,
    ],
    [
      'of different kinds',
      [
        [3, 'bad', 'a'],
        [4, 'worse', 'a'],
      ],
      ['bad 3-3 1', 'worse 4-4 1'],
      2,
    ],
    [
      'two of one row',
      [
        [3, 'bad', 'a'],
        [3, 'bad', 'a'],
      ],
      ['bad 3-3 1', 'bad 3-3 1'],
      1,
    ],
    [
      'of two sheets',
      [
        [3, 'bad', 'a'],
        [4, 'bad', 'a', 'Other'],
      ],
      ['bad 3-3 1', 'bad 4-4 1'],
      2,
    ],
    [
      'that are only worth knowing',
      [
        [3, 'note'],
        [4, 'note'],
      ],
      ['note 3-4 2'],
      0,
    ],
  ])('%s', (_, told, groups, invalid) => {
    expect(grouped(told)).toEqual({ groups, invalid });
  });
});

describe('corrections', () => {
  const rows = [
    usageRow({ product: '语音催收', quantity: '1,2OO' }, { id: 'a' }),
    usageRow({ product: '语音催收', quantity: '640' }, { id: 'b' }),
    usageRow({ product: '语音双呼', quantity: '1' }, { id: 'c' }),
  ];
  const cell = (before: string, after: string): Parameters<typeof withCell>[1] => ({
    rowId: 'a',
    column: 'quantity',
    before,
    after,
  });
  const texts = (corrections: Corrections): string =>
    corrected(rows, corrections)
      .map(({ cells }) => `${cells.product} ${cells.quantity}`)
      .join(', ');

  it.each<[string, Corrections, string]>([
    ['none', NO_CORRECTIONS, '语音催收 1,2OO, 语音催收 640, 语音双呼 1'],
    ['a cell', withCell(NO_CORRECTIONS, cell('1,2OO', '1200')), '语音催收 1200, 语音催收 640, 语音双呼 1'],
    [
      'a cell twice',
      withCell(withCell(NO_CORRECTIONS, cell('1,2OO', '12')), cell('12', '1200')),
      '语音催收 1200, 语音催收 640, 语音双呼 1',
    ],
    [
      'a cell, taken back',
      withCell(withCell(NO_CORRECTIONS, cell('1,2OO', '12')), cell('12', '1,2OO')),
      '语音催收 1,2OO, 语音催收 640, 语音双呼 1',
    ],
    [
      'a cell that another reading of the columns filled otherwise',
      withCell(NO_CORRECTIONS, cell('语音催收', '1200')),
      '语音催收 1,2OO, 语音催收 640, 语音双呼 1',
    ],
    [
      'a cell, emptied',
      withCell(NO_CORRECTIONS, cell('1,2OO', '')),
      '语音催收 undefined, 语音催收 640, 语音双呼 1',
    ],
    [
      'a product, wherever it stands',
      withProduct(NO_CORRECTIONS, '语音催收', 'alibaba.voice.dual'),
      'alibaba.voice.dual 1,2OO, alibaba.voice.dual 640, 语音双呼 1',
    ],
  ])('%s', (_, corrections, wanted) => {
    expect(texts(corrections)).toBe(wanted);
  });

  it('leave every other row the row it was, so that what is known of it stays known', () => {
    const after = corrected(rows, withCell(NO_CORRECTIONS, cell('1,2OO', '1200')));
    expect(after.map((row, nth) => row === rows[nth])).toEqual([false, true, true]);
  });
});

describe('skipped rows', () => {
  const sheet = (fileIndex: number, sheetIndex: number, file: string, name: string) => ({
    file,
    sheet: name,
    fileIndex,
    sheetIndex,
  });
  const skip = (file: string, name: string, row: number) => ({ file, sheet: name, row, text: '合计' });

  it.each([
    [
      'in several sheets',
      [sheet(0, 0, 'a', 'One'), sheet(0, 1, 'a', 'Two')],
      [skip('a', 'One', 9), skip('a', 'One', 20), skip('a', 'Two', 4)],
      ['0.0:9', '0.0:20', '0.1:4'],
    ],
    [
      'in two files of one name, where the second begins further up',
      [sheet(0, 0, 'a', 'One'), sheet(1, 0, 'a', 'One')],
      [skip('a', 'One', 9), skip('a', 'One', 4)],
      ['0.0:9', '1.0:4'],
    ],
    ['in a sheet that is not listed', [sheet(0, 0, 'a', 'One')], [skip('b', 'One', 9)], []],
  ])('%s', (_, sheets, rows, wanted) => {
    const places = skippedPlaces(rows, sheets);
    expect(places.map(({ fileIndex, sheetIndex, row }) => `${fileIndex}.${sheetIndex}:${row.row}`)).toEqual(
      wanted,
    );
  });
});

describe('a row as it stood in its file', () => {
  it('has its cells and extras under their columns, two extras of one name each once', () => {
    const mapping = findHeader(cellRows([['日期', '产品', '组', '用量', '组']]), {
      hasDefaultProduct: false,
    });
    if (mapping === null) throw new Error('no header');
    const row = usageRow(
      { date: '2026-10-05', quantity: '7' },
      {
        extras: [
          ['组', 'x'],
          ['组', 'y'],
        ],
      },
    );
    expect(shownRow(row, mapping)).toEqual(['2026-10-05', '', 'x', '7', 'y']);
  });
});

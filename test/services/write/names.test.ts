import { describe, expect, it } from 'vitest';
import { columnName } from '../../../src/main/services/workbook/write/columnName.ts';
import { serialOfDay } from '../../../src/main/services/workbook/write/serialDay.ts';
import { sheetNames } from '../../../src/main/services/workbook/write/sheetNames.ts';

it.each([
  [
    ['Invoice', '用量', 'Rates & Basis'],
    ['Invoice', '用量', 'Rates & Basis'],
  ],
  [
    ["O'Brien", 'a*b?c:d\\e/f[g]h'],
    ['OBrien', 'abcdefgh'],
  ],
  [
    ['', "'", '?'],
    ['Sheet1', 'Sheet2', 'Sheet3'],
  ],
  [
    ['Lines', 'LINES', 'lines'],
    ['Lines', 'LINES (2)', 'lines (3)'],
  ],
  [['x'.repeat(40)], ['x'.repeat(31)]],
  [
    ['x'.repeat(31), 'X'.repeat(31)],
    ['x'.repeat(31), `${'X'.repeat(27)} (2)`],
  ],
  [[`${'x'.repeat(30)}😀`], ['x'.repeat(30)]],
  [['a\u0000b\ud800'], ['ab']],
])('%j become the sheet names %j', (names, expected) => {
  expect(sheetNames(names)).toEqual(expected);
});

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});

describe('serialOfDay', () => {
  it.each([
    ['1900-02-28', null],
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2024-02-29', 45_351],
    ['2026-10-05', 46_300],
    ['9999-12-31', 2_958_465],
  ])('%s is serial %s', (text, serial) => {
    expect(serialOfDay(text)).toBe(serial);
  });
});

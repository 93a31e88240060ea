import { describe, expect, it } from 'vitest';
import { withoutUnit, withUnit } from '../../src/shared/clipboard/withUnit.ts';
import { newRow } from '../../src/shared/estimate/newRow.ts';
import type { UsageColumn } from '../../src/shared/usage/types.ts';

/** A cell's text under a header's unit, beside a unit of the row's own; the item usually counts in 条. */
const told = (text: string, header: string, own: string, column: UsageColumn = 'quantity'): string => {
  const row = newRow('usage', 'u1');
  const cells = { [column]: text, ...(own === '' ? {} : { unit: own }) };
  const headerUnits = header === '' ? {} : { [column]: header };
  return withUnit({ ...row, cells, headerUnits }, column, own === '' ? '条' : '');
};

describe('a quantity that goes to a row under another header', () => {
  it.each([
    ['5', '万条', '', '5万条'],
    ['5', '', '', '5条'],
    ['5', '万', '', '5万条'],
    ['1,200', '分钟', '', '1,200分钟'],
    ['5', '分钟', '小时', '5小时'],
    ['5', '万', '条', '5万条'],
    ['5万', '万条', '', '5万条'],
    ['5万', '小时', '', '5万小时'],
    ['5万条', '分钟', '', '5万条'],
    ['=60*8', '万条', '', '480万条'],
    ['１２', '万条', '', '12万条'],
    ['nothing', '万条', '', 'nothing'],
    ['', '万条', '', ''],
  ])('%s under (%s) beside %s says %s', (text, header, own, said) => {
    expect(told(text, header, own)).toBe(said);
  });

  it.each([
    ['65', '秒', '65秒'],
    ['65', '', '65'],
    ['1分5秒', '秒', '1分5秒'],
  ])('a duration of %s under (%s) says %s', (text, header, said) => {
    expect(told(text, header, '', 'duration')).toBe(said);
  });
});

describe('a quantity that comes to a row', () => {
  it.each([
    ['50000分钟', '分钟', '50000'],
    ['1,200min', 'min', '1,200'],
    // Another unit is another quantity.
    ['50000条', '分钟', '50000条'],
    ['50000', '分钟', '50000'],
    // Beside 万, 5 and 5万 are the same already; without its 万 nothing would tell them apart from five.
    ['5万', '万', '5万'],
    ['5万条', '条', '5万'],
    ['分钟', '分钟', '分钟'],
    ['no 分钟', '分钟', 'no 分钟'],
    ['50000分钟', '', '50000分钟'],
  ])('%s beside %s is %s', (text, own, written) => {
    const row = newRow('usage', 'u1');
    const cells = own === '' ? {} : { unit: own };
    expect(withoutUnit({ ...row, cells }, text)).toBe(written);
  });
});

import { describe, expect, it } from 'vitest';
import { axisNumber } from '../../src/shared/i18n/axisNumber.ts';
import { proseDay, proseMonth } from '../../src/shared/i18n/proseDate.ts';

describe('quantities where there is little room', () => {
  it.each([
    [0, '0', '0'],
    [500, '500', '500'],
    [1_500, '1.5k', '1,500'],
    [50_000, '50k', '5万'],
    [500_000, '500k', '50万'],
    [10_000_000, '10M', '1000万'],
    [44_000_000, '44M', '4400万'],
    [100_000_000, '100M', '1亿'],
    [1_000_000_000, '1,000M', '10亿'],
    [125_000_000, '125M', '1.25亿'],
    [-20_000, '−20k', '−2万'],
    // What two decimals don't hold is written out: 486.213k would be no shorter, 486k not true.
    [486_213, '486,213', '486,213'],
    [1_048_576, '1,048,576', '1,048,576'],
  ])('%d: %s, %s', (value, en, zh) => {
    expect([axisNumber(value, 'en'), axisNumber(value, 'zh-CN')]).toEqual([en, zh]);
  });
});

describe('days and months in sentences', () => {
  it('are spelt as each language does', () => {
    expect([proseMonth('2026-10', 'en'), proseMonth('2026-01', 'zh-CN')]).toEqual([
      'October 2026',
      '2026年1月',
    ]);
    expect([proseDay('2026-10-08', 'en'), proseDay('2026-10-08', 'zh-CN')]).toEqual([
      '8 October 2026',
      '2026年10月8日',
    ]);
  });
});

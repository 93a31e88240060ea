import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/shared/decimal.ts';
import { discountOffText, discountText, percentText } from '../../src/shared/invoice/discountText.ts';

describe('a discount', () => {
  it.each([
    // 1 − 0.95 = 0.05 off; 0.95 is nine and a half tenths.
    ['0.95', '5%', '9.5折', '5% off'],
    ['0.855', '14.5%', '8.55折', '14.5% off'],
    ['0.9', '10%', '9折', '10% off'],
    ['0.05', '95%', '0.5折', '95% off'],
    ['0', '100%', '0折', '100% off'],
    ['1', null, null, null],
  ])('of %s paid', (share, en, zh, off) => {
    const value = new Decimal(share);
    expect([discountText(value, 'en'), discountText(value, 'zh-CN'), discountOffText(value, 'en')]).toEqual([
      en,
      zh,
      off,
    ]);
  });

  it.each([
    ['0.06', '6%'],
    ['0.0625', '6.25%'],
    ['1', '100%'],
    ['0', '0%'],
  ])('a rate of %s is %s', (share, text) => {
    expect(percentText(new Decimal(share))).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { settingProblem, typedSetting } from '../../src/shared/invoice/typedSetting.ts';
import { readDiscount } from '../../src/shared/usage/share.ts';
import { catalogue } from '../rating/support.ts';

const typed = (key: string, text: string): string | null => {
  const read = typedSetting(key, text, catalogue(), 'en');
  return read.ok ? read.value : `! ${read.code}`;
};

describe('a discount that is typed on the invoice', () => {
  it.each([
    // On the page 5% is what is taken off; Settings keep the 0.95 that is paid.
    ['5%', '0.95'],
    ['５％', '0.95'],
    ['12.5 %', '0.875'],
    ['50%', '0.5'],
    ['5% off', '0.95'],
    ['off 5%', '0.95'],
    ['减5%', '0.95'],
    ['9.5折', '9.5折'],
    ['95折', '95折'],
    ['九五折', '九五折'],
    ['0.95', '0.95'],
    // Nothing off: no discount.
    ['', null],
    ['0%', null],
    ['1', null],
    // More than half off is said, or it is not taken over.
    ['90%', '! typed-discount-unclear'],
    ['0.05', '! typed-discount-unclear'],
    ['90% off', '0.1'],
    ['1折', '1折'],
    ['100% off', '0'],
    ['100%', '! typed-discount-invalid'],
    ['0', '! typed-discount-invalid'],
    ['101% off', '! typed-discount-invalid'],
    ['-5%', '! typed-discount-invalid'],
    ['9', '! typed-discount-invalid'],
    ['10折', '! typed-discount-invalid'],
    ['abc', '! typed-discount-invalid'],
  ])('%s', (text, kept) => {
    expect([typed('discount', text), typed('discount.alibaba.rtc', text)]).toEqual([kept, kept]);
  });

  it.each([
    ['5%', '0.95'],
    ['33.3333333333%', '0.666666666667'],
    ['8.5折', '0.85'],
    ['0.875', '0.875'],
  ])('%s is read back from Settings as %s', (text, share) => {
    const kept = typed('discount', text) ?? '';
    const read = readDiscount(kept);
    expect(read.ok && read.value.toFixed()).toBe(share);
  });

  it.each([
    ['en', '90%', '90% off', '10% off'],
    ['zh-CN', '90%', '1折', '9折'],
    ['en', '0.05', '95% off', '5% off'],
  ] as const)('says both meanings (%s, %s)', (lang, text, one, other) => {
    const read = typedSetting('discount', text, catalogue(), lang);
    expect(read.ok ? null : read.params).toEqual({ found: text, one, other });
  });
});

describe('other settings that are typed on the invoice', () => {
  it.each([
    ['taxRate', '6%', '6%'],
    ['taxRate', '0.06', '0.06'],
    ['taxRate', '6', '! tax-rate-invalid'],
    ['taxRate', '1', '! tax-rate-invalid'],
    ['taxRate', ' ', null],
    ['voucher', ' ¥1,000.50 ', '¥1,000.50'],
    ['voucher', '0.005', '! yuan-beyond-fen'],
    ['voucher', '-1', '! number-negative'],
    ['issueDate', '2026年11月3日', '2026年11月3日'],
    ['issueDate', '2026-02-30', '! date-not-there'],
    ['issueDate', '3/11/2026', '! date-invalid'],
    ['month', '2026-10', '2026-10'],
    ['month', 'October', '! month-invalid'],
    ['customer', '=HYPERLINK("x")', '=HYPERLINK("x")'],
    ['customer', '', null],
  ])('%s %s', (key, text, kept) => {
    expect(typed(key, text)).toBe(kept);
  });

  it('reads what a workbook holds by the rules of workbooks', () => {
    expect(settingProblem('discount', '5%', catalogue())).toBeNull();
    expect(settingProblem('discount', '9', catalogue())?.code).toBe('discount-invalid');
  });
});

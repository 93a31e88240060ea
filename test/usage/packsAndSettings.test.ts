import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoices } from '../../src/shared/usage/readChoices.ts';
import { readPack } from '../../src/shared/usage/readPack.ts';
import { readSettings } from '../../src/shared/usage/readSettings.ts';
import type { PackColumn } from '../../src/shared/usage/types.ts';
import { CATALOGUE, packTextRow, settingRows } from './support.ts';

const PUBLIC = '语音通知·公共模式';
const TENCENT = '腾讯云语音消息';

/** `kind units × count spec purchased expires remaining`, or the problems. */
function pack(cells: Partial<Record<PackColumn, string>>): string {
  const result = readPack(packTextRow(cells), CATALOGUE);
  if (!result.ok) return result.problems.map(({ column, code }) => `${column} ${code}`).join(', ');
  const { kind, units, count, spec, purchased, expires, remaining } = result.pack;
  return [kind, units, `×${count}`, spec, purchased ?? '-', expires ?? '-', remaining ?? '-'].join(' ');
}

describe('a row of packs', () => {
  it.each([
    [{ product: PUBLIC, pack: '500000' }, 'fixed 500000 ×1 500000 - - -'],
    [{ product: PUBLIC, pack: '50万' }, 'fixed 500000 ×1 500000 - - -'],
    [{ product: PUBLIC, pack: '50万分钟', quantity: '2个' }, 'fixed 500000 ×2 500000 - - -'],
    [
      { product: PUBLIC, pack: '500,000', quantity: '3', purchased: '2026/10/5' },
      'fixed 500000 ×3 500000 2026-10-05 - -',
    ],
    [{ product: PUBLIC, pack: '５０', expires: '2027年1月1日' }, 'fixed 50 ×1 50 - 2027-01-01 -'],
    [
      {
        product: PUBLIC,
        pack: '500',
        quantity: '2',
        purchased: '2026-10-05',
        expires: '2026-10-05',
        remaining: '1,000',
      },
      'fixed 500 ×2 500 2026-10-05 2026-10-05 1000',
    ],
    [{ product: PUBLIC, pack: '500', remaining: '0' }, 'fixed 500 ×1 500 - - 0'],
    [{ product: PUBLIC, pack: '500', purchased: '2026-10-05 23:59:59' }, 'fixed 500 ×1 500 2026-10-05 - -'],
    [{ product: 'alibaba.rtc', pack: '12345', remaining: '0.25' }, 'fixed 12345 ×1 12345 - - 0.25'],
    [{ product: 'alibaba.iot', pack: '1000' }, 'fixed 1000 ×1 1000 - - -'],
    [{ product: TENCENT, pack: '10000' }, 'fixed 10000 ×1 10000 - - -'],
    [{ product: TENCENT, pack: 'custom:96000' }, 'custom 96000 ×1 custom:96000 - - -'],
    [{ product: TENCENT, pack: 'Custom: 96,000' }, 'custom 96000 ×1 custom:96000 - - -'],
    [{ product: TENCENT, pack: '自定义：9.6万' }, 'custom 96000 ×1 custom:96000 - - -'],
    [{ product: TENCENT, pack: 'gift:200' }, 'gift 200 ×1 gift:200 - - -'],
    [{ product: TENCENT, pack: '赠送:200' }, 'gift 200 ×1 gift:200 - - -'],
    // Not on the product's list.
    [{ product: PUBLIC, pack: '7' }, 'pack pack-size-unknown'],
    [{ product: TENCENT, pack: '96000' }, 'pack pack-size-unknown-custom'],
    [{ product: TENCENT, pack: 'custom:96500' }, 'pack pack-custom-step'],
    [{ product: TENCENT, pack: 'custom:500' }, 'pack pack-custom-step'],
    [{ product: TENCENT, pack: 'custom:0' }, 'pack pack-not-whole'],
    [{ product: PUBLIC, pack: 'custom:5000' }, 'pack pack-no-custom'],
    [{ product: PUBLIC, pack: 'gift:50' }, 'pack pack-no-gift'],
    [{ product: PUBLIC, pack: '500条' }, 'pack unit-does-not-fit'],
    [{ product: PUBLIC, pack: '1小时' }, 'pack pack-unit'],
    [{ product: PUBLIC, pack: '5OO' }, 'pack number-letter-last'],
    [{ product: PUBLIC, pack: 'big' }, 'pack number-invalid'],
    [{ product: 'alibaba.rtc', pack: '0.5' }, 'pack pack-not-whole'],
    [{ product: 'alibaba.rtc', pack: '1e13' }, 'fixed 10000000000000 ×1 10000000000000 - - -'],
    [{ product: 'alibaba.rtc', pack: '1e13', quantity: '2' }, 'quantity pack-too-big'],
    [{ product: 'alibaba.rtc', pack: '10000000000001' }, 'pack pack-too-big'],
    [{ product: PUBLIC }, 'pack pack-missing'],
    [{ pack: '500' }, 'product pack-product-missing'],
    [{ product: '语音通知', pack: '500' }, 'product product-ambiguous'],
    [{ product: '图像搜索', pack: '500' }, 'product pack-product-without-packs'],
    [{ product: PUBLIC, pack: '500', quantity: '0' }, 'quantity number-not-positive'],
    [{ product: PUBLIC, pack: '500', quantity: '1.5' }, 'quantity number-not-whole'],
    [
      { product: PUBLIC, pack: '500', purchased: '2026-10-05', expires: '2026-10-04' },
      'expires pack-expires-before-purchase',
    ],
    [{ product: PUBLIC, pack: '500', purchased: 'soon' }, 'purchased date-invalid'],
    [{ product: PUBLIC, pack: '500', remaining: '501' }, 'remaining pack-remaining-too-much'],
    [{ product: PUBLIC, pack: '500', quantity: '2', remaining: '1000' }, 'fixed 500 ×2 500 - - 1000'],
    [{ product: PUBLIC, pack: '5000', remaining: '0.1万分钟' }, 'fixed 5000 ×1 5000 - - 1000'],
    [{ product: PUBLIC, pack: '5000', remaining: '2小时' }, 'remaining pack-unit'],
    [{ product: PUBLIC, pack: '500', remaining: '-1' }, 'remaining number-negative'],
    [{ product: 'alibaba.rtc', pack: '500', remaining: '0.125' }, 'remaining pack-remaining-decimals'],
    [
      { product: 'zzzz', pack: 'x', quantity: 'x', purchased: 'x' },
      'product product-unknown, quantity number-invalid, purchased date-invalid',
    ],
  ])('%o is %s', (cells, expected) => {
    expect(pack(cells)).toBe(expected);
  });

  it('is read without throwing whatever it says', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(PUBLIC, TENCENT, '500', 'custom:1000', 'gift:', '2026-10-05'),
    );
    fc.assert(
      fc.property(
        fc.record({
          product: text,
          pack: text,
          quantity: text,
          purchased: text,
          expires: text,
          remaining: text,
        }),
        (cells) => {
          const result = readPack(packTextRow(cells), CATALOGUE);
          expect(result.ok || result.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

type Pair = readonly [string, string];

function settings(...pairs: readonly Pair[]) {
  const { settings: read, problems } = readSettings(settingRows(pairs), CATALOGUE);
  return {
    ...read,
    problems: problems.map(({ level, row, column, code }) => `${level} ${row} ${column} ${code}`),
  };
}

describe('settings', () => {
  it('are read by either language', () => {
    const chinese = settings(
      ...([
        ['开票方', '青禾物流'],
        ['客户', '某某科技'],
        ['编号', 'INV-1'],
        ['日期', '2026年11月1日'],
        ['月份', '2026年10月'],
        ['折扣', '9.5折'],
        ['代金券', '¥1,000.50'],
        ['税率', '6%'],
        ['语言', '中文'],
        ['iot.activated', '2026-09-15'],
        ['discount.alibaba.rtc', '85折'],
        ['A6', 'half-up'],
        ['price.alibaba.rtc.1000000', '12,000元'],
        ['price.腾讯云语音消息.custom:96000', '10000'],
      ] as const),
    );
    const english = settings(
      ...(
        [
          ['Issuer', '青禾物流'],
          ['customer', '某某科技'],
          ['invoiceNo', 'INV-1'],
          ['issueDate', '2026-11-01'],
          ['MONTH', '2026-10'],
          ['discount', '0.95'],
          ['voucher', '1000.5'],
          ['tax rate', '0.06'],
          ['lang', 'zh-CN'],
          ['物联网开通日期', '2026/9/15'],
          ['折扣.音视频通信', '85%'],
          ['a6', '四舍五入'],
          ['PRICE.alibaba.rtc.100万', '12000'],
          ['price.tencent.voice.message.custom:96,000', '10000'],
        ] as const
      ).filter(([key]) => key !== 'a6'),
      ['a6', 'HALF-UP'],
    );
    expect(chinese.problems).toEqual([]);
    expect(english).toEqual(chinese);
    expect(chinese).toMatchObject({
      issuer: '青禾物流',
      customer: '某某科技',
      invoiceNo: 'INV-1',
      issueDate: '2026-11-01',
      month: '2026-10',
      lang: 'zh-CN',
    });
    const numbers = [
      chinese.discount,
      chinese.voucher,
      chinese.taxRate,
      chinese.productDiscounts.get('alibaba.rtc'),
    ].map(String);
    expect(numbers).toEqual(['0.95', '1000.5', '0.06', '0.85']);
    expect([...chinese.activated]).toEqual([['iot.activated', '2026-09-15']]);
    expect([...chinese.choices]).toEqual([['A6', 'half-up']]);
    expect([...chinese.packPrices].map(([key, price]) => `${key} ${price}`)).toEqual([
      'alibaba.rtc.1000000 12000',
      'tencent.voice.message.custom:96000 10000',
    ]);
  });

  it('say nothing where they have no value', () => {
    expect(settings(['折扣', ''], ['税率', ' '], ['A6', ''])).toMatchObject({
      discount: null,
      taxRate: null,
      problems: [],
    });
  });

  it.each<[string, string, string]>([
    ['discount', '9', 'error 1 value discount-invalid'],
    ['discount', '90', 'error 1 value discount-invalid'],
    ['taxRate', '6', 'error 1 value tax-rate-invalid'],
    ['voucher', '-5', 'error 1 value number-negative'],
    ['voucher', '0.005', 'error 1 value yuan-beyond-fen'],
    ['voucher', '5 USD', 'error 1 value price-unit'],
    ['month', '10月', 'error 1 value month-invalid'],
    ['issueDate', '5/10/2026', 'error 1 value date-invalid'],
    ['lang', 'fr', 'error 1 value lang-unknown'],
    ['iot.activated', 'yes', 'error 1 value date-invalid'],
    ['discount.alibaba.rtc', '9', 'error 1 value discount-invalid'],
    ['discount.nobody', '0.9', 'info 1 key setting-unknown'],
    ['price.alibaba.imagesearch.5', '1', 'error 1 value pack-product-without-packs'],
    ['price.alibaba.voice.notification.public.7', '1', 'error 1 value pack-size-unknown'],
    ['price.alibaba.rtc.1000', 'free', 'error 1 value number-invalid'],
    ['price.nobody.5', '1', 'info 1 key setting-unknown'],
    ['favourite colour', 'green', 'info 1 key setting-unknown'],
    ['__proto__', 'x', 'info 1 key setting-unknown'],
    ['A2', 'volume', ''],
    ['A2', 'graduated', ''],
    ['A2', 'diagonal', 'error 1 value choice-unknown'],
    ['A1', 'up-once-per-line', ''],
    ['A3', 'per-account', 'error 1 value choice-not-switchable'],
    ['A99', 'x', 'error 1 key choice-code-unknown'],
  ])('%s = %s: %s', (key, value, expected) => {
    expect(settings([key, value]).problems.join()).toBe(expected);
  });

  it.each<[Pair, Pair, string]>([
    [['discount', '0.9'], ['折扣', '9折'], ''],
    [['discount', '0.9'], ['折扣', '8折'], 'error 2 value setting-twice'],
    [['客户', 'A'], ['customer', 'B'], 'error 2 value setting-twice'],
    [['A6', 'cut'], ['a6', 'half-up'], 'error 2 value setting-twice'],
    [['A6', 'cut'], ['A6', 'cut'], ''],
    [['discount', '0.9'], ['discount.alibaba.rtc', '0.8'], ''],
    [['discount', 'x'], ['discount', '0.8'], 'error 1 value discount-invalid'],
  ])('%o and %o: %s', (first, second, expected) => {
    expect(settings(first, second).problems.join()).toBe(expected);
  });

  it('give the choices that a catalogue is built with', () => {
    const rows = settingRows([
      ['a6', 'half-up'],
      ['折扣', '9折'],
      ['A2', 'GRADUATED'],
      ['A3', 'per-account'],
    ]);
    const { choices, problems } = readChoices(rows, CATALOGUE.interpretations);
    expect([...choices]).toEqual([
      ['A6', 'half-up'],
      ['A2', 'graduated'],
    ]);
    expect(problems.map(({ row, code }) => `${row} ${code}`)).toEqual(['4 choice-not-switchable']);
  });

  it('are read without throwing whatever they say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'discount',
        'discount.',
        'price.',
        'price.alibaba.rtc.',
        'A6',
        '税率',
        '9折',
        '激活日期',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), (pairs) => {
        expect(Array.isArray(readSettings(settingRows(pairs), CATALOGUE).problems)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

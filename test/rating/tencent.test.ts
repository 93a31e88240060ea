import { describe, expect, it } from 'vitest';
import type { OwnedPack } from '../../src/shared/usage/types.ts';
import {
  amounts,
  briefs,
  d,
  flagCodes,
  left,
  pack,
  poolOf,
  price,
  results,
  type ShortLine,
  totalTexts,
} from './support.ts';

/** Tencent Cloud Voice Message, document 001: packs only, 50 a number and month. */

const product = 'tencent.voice.message';
const use = (day: string, quantity: number, more: Partial<ShortLine> = {}): ShortLine => ({
  product,
  item: 'call',
  date: `2026-10-${day}`,
  quantity,
  ...more,
});
const own = (units: number, more: Partial<OwnedPack> = {}): OwnedPack => pack({ product, units, ...more });

describe('minutes beyond the packs are unserved and cost nothing', () => {
  it.each<[string, ShortLine[], OwnedPack[], string[]]>([
    ['no pack', [use('05', 100)], [], ['unserved 100=0+0+0+100 0.00']],
    ['enough', [use('05', 100)], [own(10_000)], ['priced 100=0+100+0+0 0.00']],
    ['to the last minute', [use('05', 10_000)], [own(10_000)], ['priced 10000=0+10000+0+0 0.00']],
    ['one too many', [use('05', 10_001)], [own(10_000)], ['unserved 10001=0+10000+0+1 0.00']],
    [
      'the later line fails',
      [use('06', 6000), use('05', 6000)],
      [own(10_000)],
      ['unserved 6000=0+4000+0+2000 0.00', 'priced 6000=0+6000+0+0 0.00'],
    ],
    [
      'an undated line is the last',
      [use('05', 6000, { date: null, month: '2026-10' }), use('31', 6000)],
      [own(10_000)],
      ['unserved 6000=0+4000+0+2000 0.00', 'priced 6000=0+6000+0+0 0.00'],
    ],
    [
      'before the purchase',
      [use('04', 5), use('05', 5)],
      [own(10_000, { purchased: '2026-10-05' })],
      ['unserved 5=0+0+0+5 0.00', 'priced 5=0+5+0+0 0.00'],
    ],
    [
      'after a year [A7]',
      [use('04', 5), use('05', 5)],
      [own(10_000, { purchased: '2025-10-05' })],
      ['priced 5=0+5+0+0 0.00', 'unserved 5=0+0+0+5 0.00'],
    ],
    ['unanswered and rejected are free', [use('05', 5, { connected: false })], [], ['free 5=5+0+0+0 0.00']],
    [
      '61 s × 3 = 6 minutes',
      [{ product, item: 'call', date: '2026-10-05', duration: 61, count: 3 }],
      [own(1000, { kind: 'gift' })],
      ['priced 6=0+6+0+0 0.00'],
    ],
    [
      'a contract price of its own: 5 × 0.2',
      [use('05', 5, { unitPrice: '0.2' })],
      [own(10_000)],
      ['priced 5=0+0+5+0 1.00'],
    ],
    ['no minutes', [use('05', 0)], [], ['priced 0=0+0+0+0 0.00']],
  ])('%s', (_, lines, packs, expected) => {
    expect(briefs(price({ lines, packs }))).toEqual(expected);
  });
  it('are flagged on their line, counted, and left out of the amounts', () => {
    const rated = price({ lines: [use('05', 10_001), use('06', 5)], packs: [own(10_000)] });
    const { unserved, unpriced, list, lines } = totalTexts(rated);
    expect([
      flagCodes(rated),
      { unserved, unpriced, list, lines },
      poolOf(rated, 'call').totals.unserved.toString(),
    ]).toEqual([[['unserved'], ['unserved']], { unserved: 2, unpriced: 0, list: '0', lines: 2 }, '6']);
  });
  it('say how many minutes failed', () => {
    const [result] = results(price({ lines: [use('05', 10_001)], packs: [own(10_000)] }));
    expect(result?.flags.map(({ params }) => params)).toEqual([{ quantity: '1' }]);
  });
});

describe('fixed packs, custom packs and gifts serve alike', () => {
  it.each<[string, OwnedPack[], string[]]>([
    [
      'by expiry, the gift first',
      [
        own(10_000, { expires: '2027-01-01' }),
        own(5000, { kind: 'custom', expires: '2026-12-01' }),
        own(200, { kind: 'gift', expires: '2026-11-01' }),
      ],
      ['10000', '4200', '0'],
    ],
    [
      'by expiry, the custom pack first',
      [
        own(10_000, { expires: '2027-01-01' }),
        own(5000, { kind: 'custom', expires: '2026-11-01' }),
        own(200, { kind: 'gift', expires: '2026-12-01' }),
      ],
      ['10000', '4000', '200'],
    ],
    [
      'by expiry, the fixed pack first',
      [
        own(10_000, { expires: '2026-10-31' }),
        own(5000, { kind: 'custom', expires: '2026-11-01' }),
        own(200, { kind: 'gift' }),
      ],
      ['9000', '5000', '200'],
    ],
    [
      'a gift without days last',
      [own(200, { kind: 'gift' }), own(10_000, { purchased: '2026-09-01' })],
      ['200', '9000'],
    ],
    [
      'all three in turn: 200 + 500 + 300',
      [
        own(10_000, { expires: '2027-01-01' }),
        own(5000, { kind: 'custom', expires: '2026-12-01', remaining: d(500) }),
        own(200, { kind: 'gift', expires: '2026-11-01' }),
      ],
      ['9700', '0', '0'],
    ],
  ])('%s', (_, packs, rest) => {
    expect(left(price({ lines: [use('05', 1000)], packs }))).toEqual(rest);
  });
});

describe('pack prices', () => {
  const bought = (units: number, more: Partial<OwnedPack>): (string | null)[] =>
    price({ lines: [use('05', 1)], packs: [own(units, { purchased: '2026-10-01', ...more })] }).purchases.map(
      ({ amount }) => amount?.toFixed(2) ?? null,
    );
  it.each<[string, number, Partial<OwnedPack>, (string | null)[]]>([
    ['fixed 10,000', 10_000, {}, ['1050.00']],
    ['fixed 100,000', 100_000, {}, ['10000.00']],
    ['fixed 500,000', 500_000, {}, ['47500.00']],
    ['fixed 1,000,000', 1_000_000, {}, ['90000.00']],
    ['fixed 3,000,000', 3_000_000, {}, ['255000.00']],
    ['two fixed 10,000', 10_000, { count: 2 }, ['2100.00']],
    ['fixed 96,000 is not sold', 96_000, {}, [null]],
    ['custom 1,000 × 0.11', 1000, { kind: 'custom' }, ['110.00']],
    ['custom 9,000 × 0.11', 9000, { kind: 'custom' }, ['990.00']],
    ['custom 10,000 × 0.105', 10_000, { kind: 'custom' }, ['1050.00']],
    ['custom 96,000 × 0.105', 96_000, { kind: 'custom' }, ['10080.00']],
    ['custom 99,000 × 0.105', 99_000, { kind: 'custom' }, ['10395.00']],
    ['custom 100,000 × 0.10', 100_000, { kind: 'custom' }, ['10000.00']],
    ['custom 499,000 × 0.10', 499_000, { kind: 'custom' }, ['49900.00']],
    ['custom 500,000 × 0.095', 500_000, { kind: 'custom' }, ['47500.00']],
    ['custom 999,000 × 0.095', 999_000, { kind: 'custom' }, ['94905.00']],
    ['custom 1,000,000 × 0.09', 1_000_000, { kind: 'custom' }, ['90000.00']],
    ['custom 2,999,000 × 0.09', 2_999_000, { kind: 'custom' }, ['269910.00']],
    ['custom 3,000,000 × 0.085', 3_000_000, { kind: 'custom' }, ['255000.00']],
    ['custom 5,000,000 × 0.085', 5_000_000, { kind: 'custom' }, ['425000.00']],
    ['two custom 96,000: each at its own size', 96_000, { kind: 'custom', count: 2 }, ['20160.00']],
    ['a gift costs nothing and is no purchase', 10_000, { kind: 'gift' }, []],
  ])('%s', (_, units, more, expected) => {
    expect(bought(units, more)).toEqual(expected);
  });
});

describe('the monthly fee of a number', () => {
  const rent = (more: Partial<ShortLine>): ShortLine => ({
    product,
    item: 'number-rent',
    month: null,
    ...more,
  });
  it.each<[string, ShortLine, string[]]>([
    ['3 × 50', rent({ month: '2026-10', quantity: 3 }), ['150.00']],
    [
      'opened on the last day: that month whole; cancelled on a first: free from the next',
      rent({ opened: '2026-09-30', closed: '2026-10-01' }),
      ['50.00', '50.00'],
    ],
    [
      'cancelled on the last day: free from November',
      rent({ opened: '2026-10-01', closed: '2026-10-31' }),
      ['50.00'],
    ],
  ])('%s', (_, line, expected) => {
    expect(amounts(price({ lines: [line] }))).toEqual(expected);
  });
});

describe('vouchers and discount [A8]', () => {
  const lines = [use('05', 1), { product, item: 'number-rent', month: '2026-10', quantity: 1 }];
  const packs = [own(10_000, { purchased: '2026-10-01' })];
  it.each<[string, Parameters<typeof price>[0]['settings'], Record<string, string>]>([
    [
      'a voucher is not taken: 1,050 + 50',
      { voucher: d(100) },
      { list: '1100', discount: '0', voucher: '0', net: '1100' },
    ],
    [
      'a contract discount is: 990 = 945 + 45',
      { discount: d('0.9') },
      { list: '1100', discount: '110', voucher: '0', net: '990' },
    ],
    [
      'the product’s own: 880',
      { discount: d('0.9'), productDiscounts: new Map([[product, d('0.8')]]) },
      { list: '1100', discount: '220', voucher: '0', net: '880' },
    ],
  ])('%s', (_, settings = {}, expected) => {
    expect(totalTexts(price({ lines, packs, settings }))).toMatchObject(expected);
  });
});

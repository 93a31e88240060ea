import { describe, expect, it } from 'vitest';
import type { OwnedPack } from '../../src/shared/usage/types.ts';
import {
  amounts,
  briefs,
  d,
  flagCodes,
  left,
  pack,
  poolTexts,
  price,
  results,
  type ShortLine,
  totalTexts,
} from './support.ts';

/** Alibaba Cloud RTC, document 002, with the dated rates of the public page (help 207169), per 1,000 minutes. */

const product = 'alibaba.rtc';
const use = (
  item: string,
  date: string,
  quantity: number | string,
  more: Partial<ShortLine> = {},
): ShortLine => ({
  product,
  item,
  date,
  quantity,
  ...more,
});
const own = (units: number, more: Partial<OwnedPack> = {}): OwnedPack => pack({ product, units, ...more });

describe('rates by day', () => {
  it.each<[string, string, string, string]>([
    ['audio', '2021-10-21', '8.00', '6.00'],
    ['video-sd', '2021-10-21', '16.00', '12.00'],
    ['video-hd', '2021-10-21', '32.00', '24.00'],
    ['video-fhd', '2021-10-21', '120.00', '90.00'],
  ])('%s: 1,000 minutes until %s are %s, from the next day %s', (item, lastDay, before, after) => {
    const lines = [
      use(item, '2019-08-28', 1000),
      use(item, lastDay, 1000),
      use(item, '2021-10-22', 1000),
      use(item, '2026-10-05', 1000),
    ];
    expect(amounts(price({ lines }))).toEqual([before, before, after, after]);
  });
  it.each<[string, string, string, string[]]>([
    ['September 2021: 8', '2021-09', '8.00', ['no-pack-ever']],
    [
      'October 2021, two rates: the later, flagged: 6',
      '2021-10',
      '6.00',
      ['undated-later-rate', 'no-pack-ever'],
    ],
    ['November 2021: 6', '2021-11', '6.00', ['no-pack-ever']],
  ])('undated, %s', (_, month, amount, flags) => {
    const rated = price({ lines: [{ product, item: 'audio', month, quantity: 1000 }] });
    expect([amounts(rated), flagCodes(rated)]).toEqual([[amount], [flags]]);
  });
  it('one month with both: 0.008, then 0.014 in all: 0.00 and 0.01', () => {
    const rated = price({ lines: [use('audio', '2021-10-22', 1), use('audio', '2021-10-21', 1)] });
    expect([amounts(rated), poolTexts(rated)]).toEqual([['0.01', '0.00'], ['audio 2021-10 0.01']]);
  });
  it('a dated line and an undated one: 125 × 0.008 = 1; 125 × 0.006 = 0.75', () => {
    const lines = [
      { product, item: 'audio', month: '2021-10', quantity: 125 },
      use('audio', '2021-10-21', 125),
    ];
    expect(amounts(price({ lines }))).toEqual(['0.75', '1.00']);
  });
  it('shows the price of a minute', () => {
    const [result] = results(price({ lines: [use('video-fhd', '2026-10-05', 1)] }));
    expect(result?.unitPrice?.toString()).toBe('0.09');
  });
  it('no public figures [A21]: unpriced, never zero', () => {
    const rated = price({ lines: [use('audio', '2026-10-05', 1000)], choices: { A21: 'empty' } });
    const { unpriced, list } = totalTexts(rated);
    expect([briefs(rated), poolTexts(rated), { unpriced, list }]).toEqual([
      ['unpriced 1000=0+0+1000+0 -'],
      ['audio 2026-10 -'],
      { unpriced: 1, list: '0' },
    ]);
  });
  it('… of a pool where another line has its own price, that one counts: 10 × 0.01', () => {
    const lines = [use('audio', '2026-10-05', 1000), use('audio', '2026-10-06', 10, { unitPrice: '0.01' })];
    const rated = price({ lines, choices: { A21: 'empty' } });
    expect([briefs(rated), totalTexts(rated).list]).toEqual([
      ['unpriced 1000=0+0+1000+0 -', 'priced 10=0+0+10+0 0.10'],
      '0.1',
    ]);
  });
  it('… what packs serve is priced: 0.00', () => {
    const rated = price({
      lines: [use('video-hd', '2026-10-05', 10)],
      packs: [own(10)],
      choices: { A21: 'empty' },
    });
    expect(briefs(rated)).toEqual(['priced 10=0+10+0+0 0.00']);
  });
});

describe('minutes: a fraction is rounded up once per line', () => {
  it.each<[string, Partial<ShortLine>, string]>([
    ['61 s × 3 = 183 s → 4; 4 × 0.024 = 0.096', { duration: 61, count: 3 }, 'priced 4=0+0+4+0 0.09'],
    ['60 s × 3 = 3; 0.072', { duration: 60, count: 3 }, 'priced 3=0+0+3+0 0.07'],
    ['1 s × 60 = 1; 0.024', { duration: 1, count: 60 }, 'priced 1=0+0+1+0 0.02'],
    ['100.5 → 101; 2.424', { quantity: '100.5' }, 'priced 101=0+0+101+0 2.42'],
    ['1.5 hours = 90; 2.16', { quantity: { value: '1.5', unit: 'hour' } }, 'priced 90=0+0+90+0 2.16'],
  ])('%s', (_, more, expected) => {
    expect(briefs(price({ lines: [{ product, item: 'video-hd', date: '2026-10-05', ...more }] }))).toEqual([
      expected,
    ]);
  });
});

describe('a pack minute is one 720P minute [A22]', () => {
  const served = (packs: OwnedPack[], lines: ShortLine[], choices: Record<string, string> = {}) => {
    const rated = price({ lines, packs, choices });
    return [results(rated).map(({ split }) => split.fromPacks.toString()), left(rated)];
  };
  it.each<[string, string, string, string]>([
    ['100 / 0.25', 'audio', '400', '0'],
    ['100 / 0.5', 'video-sd', '200', '0'],
    ['100 / 1', 'video-hd', '100', '0'],
    ['floor(100 / 3.75) = 26, 26 × 3.75 = 97.5', 'video-fhd', '26', '2.5'],
  ])('100 pack minutes serve %s of %s: %s, %s left', (_, item, minutes, rest) => {
    expect(served([own(100)], [use(item, '2026-10-05', 1000)])).toEqual([[minutes], [rest]]);
  });
  it.each(['audio', 'video-sd', 'video-hd', 'video-fhd'])('one to one: 100 minutes of %s', (item) => {
    expect(served([own(100)], [use(item, '2026-10-05', 1000)], { A22: 'one-to-one' })).toEqual([
      ['100'],
      ['0'],
    ]);
  });
  it('2.5 left serve no 1080P minute, then 2 of 720P, 0.5 left serve 1 SD', () => {
    const lines = [
      use('video-fhd', '2026-10-05', 30),
      use('video-fhd', '2026-10-06', 1),
      use('video-hd', '2026-10-07', 5),
      use('video-sd', '2026-10-08', 5),
    ];
    expect(served([own(100)], lines)).toEqual([['26', '0', '2', '1'], ['0']]);
  });
  it('1 left serves no 1080P minute; the next pack does, and the 1 serves 4 audio minutes', () => {
    const packs = [own(100, { expires: '2026-11-01', remaining: d(1) }), own(10, { expires: '2026-12-01' })];
    expect(served(packs, [use('video-fhd', '2026-10-05', 2), use('audio', '2026-10-06', 4)])).toEqual([
      ['2', '4'],
      ['0', '2.5'],
    ]);
  });
  it('a 1080P minute is not put together from two packs of 2', () => {
    const packs = [own(2, { expires: '2026-11-01' }), own(2, { expires: '2026-12-01' })];
    expect(served(packs, [use('video-fhd', '2026-10-05', 1)])).toEqual([['0'], ['2', '2']]);
  });
  it('days go across items: audio of the 5th before HD of the 6th', () => {
    const lines = [use('video-hd', '2026-10-06', 10), use('audio', '2026-10-05', 8)];
    expect(served([own(10)], lines)).toEqual([['8', '8'], ['0']]);
  });
  it('on one day rows go across items', () => {
    const lines = [use('video-hd', '2026-10-05', 10), use('audio', '2026-10-05', 8)];
    expect(served([own(10)], lines)).toEqual([['10', '0'], ['0']]);
  });
  it('a remainder finer than any item takes stays: 0.1 left of 10.1', () => {
    const lines = [use('video-hd', '2026-10-05', 10), use('audio', '2026-10-06', 8)];
    expect(served([own(20, { remaining: d('10.1') })], lines)).toEqual([['10', '0'], ['0.1']]);
  });
  it('what a pack does not serve is postpaid: 4 × 0.09', () => {
    expect(briefs(price({ lines: [use('video-fhd', '2026-10-05', 30)], packs: [own(100)] }))).toEqual([
      'priced 30=0+26+4+0 0.36',
    ]);
  });
  it('months are worked oldest first for all items: September’s HD before October’s audio', () => {
    const lines = [use('audio', '2026-10-01', 40), use('video-hd', '2026-09-30', 10)];
    expect(served([own(10)], lines)).toEqual([['0', '10'], ['0']]);
  });
  it('the largest packs stay exact: 10^14 minutes, 24,019,198,012,643 × 3.75 = 90,071,992,547,411.25', () => {
    const lines = [use('video-fhd', '2026-10-05', 24_019_198_012_643), use('audio', '2026-10-06', 1)];
    expect(served([own(100_000_000_000_000)], lines)).toEqual([['24019198012643', '1'], ['9928007452588.5']]);
  });
});

describe('refundable: bought at most 7 days before the last day, wholly unused, not expired', () => {
  const unrelated: ShortLine = {
    product: 'alibaba.voice.ivr',
    item: 'number-rent',
    month: '2026-10',
    quantity: 1,
  };
  it.each<[string, Partial<OwnedPack>, boolean]>([
    ['6 days ago', { purchased: '2026-10-25' }, true],
    ['7 days ago', { purchased: '2026-10-24' }, true],
    ['8 days ago', { purchased: '2026-10-23' }, false],
    ['that day', { purchased: '2026-10-31' }, true],
    ['partly used before', { purchased: '2026-10-25', remaining: d('99.75') }, false],
    ['all remaining', { purchased: '2026-10-25', remaining: d(100) }, true],
    ['two, one used', { purchased: '2026-10-25', count: 2, remaining: d(100) }, false],
    ['expired', { purchased: '2026-10-25', expires: '2026-10-30' }, false],
    ['expires that day', { purchased: '2026-10-25', expires: '2026-10-31' }, true],
    ['no one knows when it was bought', {}, false],
  ])('%s', (_, more, expected) => {
    const rated = price({ lines: [unrelated], packs: [own(100, more)] });
    expect(rated.packs.map(({ refundable }) => refundable)).toEqual([expected]);
  });
  it('used in the estimate: not', () => {
    const rated = price({
      lines: [use('audio', '2026-10-26', 1)],
      packs: [own(100, { purchased: '2026-10-25' })],
    });
    expect(rated.packs.map(({ refundable }) => refundable)).toEqual([false]);
  });
  it('asked on the last day of the last month of all products: November', () => {
    const rated = price({
      lines: [unrelated, { ...unrelated, month: '2026-11' }],
      packs: [own(100, { purchased: '2026-10-31' }), own(100, { purchased: '2026-11-23' })],
    });
    expect(rated.packs.map(({ refundable }) => refundable)).toEqual([false, true]);
  });
});

describe('no pack ever', () => {
  it.each<[string, ShortLine[], OwnedPack[], string[][]]>([
    ['usage without any pack row is flagged', [use('audio', '2021-11-05', 1)], [], [['no-pack-ever']]],
    ['any pack row will do', [use('audio', '2021-11-05', 1)], [own(1, { expires: '2020-01-01' })], [[]]],
    [
      'another product’s pack will not',
      [use('audio', '2021-11-05', 1)],
      [pack({ product: 'alibaba.iot', units: 5 })],
      [['no-pack-ever']],
    ],
    ['no usage, no flag', [use('audio', '2021-11-05', 0)], [], [[]]],
  ])('%s', (_, lines, packs, expected) => {
    expect(flagCodes(price({ lines, packs }))).toEqual(expected);
  });
  it('is priced all the same: 1,000 × 0.006', () => {
    expect(briefs(price({ lines: [use('audio', '2026-10-05', 1000)] }))).toEqual([
      'priced 1000=0+0+1000+0 6.00',
    ]);
  });
});

describe('packs have no public price', () => {
  it('a purchase is unpriced, unless a price is filled in: 2 × 99.99', () => {
    const lines = [use('audio', '2026-10-05', 4)];
    const packs = [own(1000, { purchased: '2026-10-01', count: 2 }), own(500, { purchased: '2026-10-01' })];
    const rated = price({
      lines,
      packs,
      settings: { packPrices: new Map([[`${product}.1000`, d('99.99')]]) },
    });
    expect([
      rated.purchases.map(({ amount }) => amount?.toFixed(2) ?? null),
      totalTexts(rated).unpriced,
    ]).toEqual([['199.98', null], 1]);
  });
});

describe('RTC 3.0, by data alone', () => {
  it.each([
    ['audio', '6.00'],
    ['video-sd', '12.00'],
    ['video-hd', '24.00'],
    ['video-fhd', '60.00'],
    ['video-2k', '108.00'],
    ['video-4k', '252.00'],
  ])('1,000 minutes of %s: %s', (item, amount) => {
    const line = { product: 'alibaba.rtc3', item, date: '2026-10-05', quantity: 1000 };
    expect([amounts(price({ lines: [line] })), flagCodes(price({ lines: [line] }))]).toEqual([
      [amount],
      [[]],
    ]);
  });
  it('begins on 2024-04-10', () => {
    const lines = ['2024-04-09', '2024-04-10'].map((date) => ({
      product: 'alibaba.rtc3',
      item: 'audio',
      date,
      quantity: 1000,
    }));
    expect(amounts(price({ lines }))).toEqual([null, '6.00']);
  });
  it('2.x lines from 2024-01-24 on say that it exists', () => {
    const lines = [
      use('audio', '2024-01-23', 1),
      use('audio', '2024-01-24', 1),
      use('audio', '2026-10-05', 1),
    ];
    expect(flagCodes(price({ lines, packs: [own(1, { remaining: d(0) })] }))).toEqual([
      [],
      ['rtc3-exists'],
      ['rtc3-exists'],
    ]);
  });
  it('packs of 2.x do not serve it', () => {
    const lines = [{ product: 'alibaba.rtc3', item: 'audio', date: '2026-10-05', quantity: 1000 }];
    expect(briefs(price({ lines, packs: [own(1000)] }))).toEqual(['priced 1000=0+0+1000+0 6.00']);
  });
});

import { describe, expect, it } from 'vitest';
import type { OwnedPack } from '../../src/shared/usage/types.ts';
import {
  amounts,
  briefs,
  d,
  left,
  pack,
  poolTexts,
  price,
  results,
  type ShortLine,
  totalTexts,
} from './support.ts';

/** Packs: which serves what, for how long, and what they cost. Public notifications, 0.11 a minute, unless said otherwise. */

const PUBLIC = 'alibaba.voice.notification.public';
const use = (day: string, quantity: number): ShortLine => ({
  product: PUBLIC,
  item: 'call',
  date: `2026-${day}`,
  quantity,
});
const undated = (month: string, quantity: number): ShortLine => ({
  product: PUBLIC,
  item: 'call',
  month: `2026-${month}`,
  quantity,
});
const own = (units: number, more: Partial<OwnedPack> = {}): OwnedPack =>
  pack({ product: PUBLIC, units, ...more });

const fromPacks = (lines: ShortLine[], packs: OwnedPack[], choices: Record<string, string> = {}): string[] =>
  results(price({ lines, packs, choices })).map((result) => result.split.fromPacks.toString());

describe('a pack serves before postpaid', () => {
  it.each<[string, ShortLine[], OwnedPack[], string[], string[]]>([
    ['all of it', [use('10-05', 30)], [own(50)], ['priced 30=0+30+0+0 0.00'], ['20']],
    ['exactly all of it', [use('10-05', 50)], [own(50)], ['priced 50=0+50+0+0 0.00'], ['0']],
    ['one minute more: 0.11', [use('10-05', 51)], [own(50)], ['priced 51=0+50+1+0 0.11'], ['0']],
    [
      'the next line finds the rest',
      [use('10-05', 30), use('10-06', 30)],
      [own(50)],
      ['priced 30=0+30+0+0 0.00', 'priced 30=0+20+10+0 1.10'],
      ['0'],
    ],
    [
      'by date, not by row',
      [use('10-06', 30), use('10-05', 30)],
      [own(50)],
      ['priced 30=0+20+10+0 1.10', 'priced 30=0+30+0+0 0.00'],
      ['0'],
    ],
    [
      'on one day by row',
      [use('10-05', 30), use('10-05', 30)],
      [own(50)],
      ['priced 30=0+30+0+0 0.00', 'priced 30=0+20+10+0 1.10'],
      ['0'],
    ],
    [
      'undated lines after dated ones',
      [undated('10', 30), use('10-31', 30)],
      [own(50)],
      ['priced 30=0+20+10+0 1.10', 'priced 30=0+30+0+0 0.00'],
      ['0'],
    ],
    [
      'months oldest first',
      [use('10-01', 30), use('09-30', 30)],
      [own(50)],
      ['priced 30=0+20+10+0 1.10', 'priced 30=0+30+0+0 0.00'],
      ['0'],
    ],
    [
      'undated of September before October',
      [use('10-01', 30), undated('09', 30)],
      [own(50)],
      ['priced 30=0+20+10+0 1.10', 'priced 30=0+30+0+0 0.00'],
      ['0'],
    ],
    [
      'what is left goes on into the next months',
      [use('09-30', 20), use('10-01', 20), use('11-01', 20)],
      [own(50)],
      ['priced 20=0+20+0+0 0.00', 'priced 20=0+20+0+0 0.00', 'priced 20=0+10+10+0 1.10'],
      ['0'],
    ],
    [
      'three packs of 50 in a row',
      [use('10-05', 140)],
      [own(50, { count: 3 })],
      ['priced 140=0+140+0+0 0.00'],
      ['10'],
    ],
    [
      'remaining is of the whole row',
      [use('10-05', 140)],
      [own(50, { count: 3, remaining: d(120) })],
      ['priced 140=0+120+20+0 2.20'],
      ['0'],
    ],
    [
      'nothing remaining',
      [use('10-05', 5)],
      [own(50, { remaining: d(0) })],
      ['priced 5=0+0+5+0 0.55'],
      ['0'],
    ],
    [
      'a free line takes nothing',
      [{ ...use('10-05', 30), connected: false }],
      [own(50)],
      ['free 30=30+0+0+0 0.00'],
      ['50'],
    ],
    [
      'a line with its own price takes nothing',
      [{ ...use('10-05', 30), unitPrice: '1' }],
      [own(50)],
      ['priced 30=0+0+30+0 30.00'],
      ['50'],
    ],
    [
      'only its own product',
      [{ ...use('10-05', 30), product: 'alibaba.voice.ivr' }],
      [own(50)],
      ['priced 30=0+0+30+0 3.30'],
      ['50'],
    ],
    [
      'and its own mode',
      [{ ...use('10-05', 30), product: 'alibaba.voice.notification.dedicated' }],
      [own(50)],
      ['priced 30=0+0+30+0 3.30'],
      ['50'],
    ],
    [
      'never international calls [A24]: 30 × 0.075',
      [{ ...use('10-05', 30), product: 'alibaba.voice.notification.intl', region: 'SG' }],
      [own(50)],
      ['priced 30=0+0+30+0 2.25'],
      ['50'],
    ],
    ['a pack without any usage keeps all', [], [own(50)], [], ['50']],
  ])('%s', (_, lines, packs, expected, rest) => {
    const rated = price({ lines, packs });
    expect([briefs(rated), left(rated)]).toEqual([expected, rest]);
  });

  it('only call minutes, not the rent: 35', () => {
    const product = 'alibaba.voice.notification.dedicated';
    const rated = price({
      lines: [
        { product, item: 'number-rent', month: '2026-10', quantity: 1 },
        { product, item: 'call', month: '2026-10', quantity: 1 },
      ],
      packs: [pack({ product, units: 500 })],
    });
    expect(briefs(rated)).toEqual(['priced 1=0+0+1+0 35.00', 'priced 1=0+1+0+0 0.00']);
  });

  it('lowers the postpaid volume, here into a dearer tier: 100,001 − 50,002 = 49,999 × 0.11 = 5,499.89', () => {
    const product = 'alibaba.voice.notification.dedicated';
    const rated = price({
      lines: [{ product, item: 'call', month: '2026-10', quantity: 100_001 }],
      packs: [pack({ product, units: 50_000 }), pack({ product, units: 3, remaining: d(2) })],
    });
    expect(amounts(rated)).toEqual(['5499.89']);
  });
});

describe('which pack first', () => {
  it.each<[string, OwnedPack[], string[]]>([
    [
      'the one that expires first',
      [own(500, { expires: '2026-12-31' }), own(500, { expires: '2026-11-30' })],
      ['500', '490'],
    ],
    [
      '… whatever was bought first',
      [
        own(500, { purchased: '2026-01-01', expires: '2026-12-31' }),
        own(500, { purchased: '2026-09-01', expires: '2026-11-30' }),
      ],
      ['500', '490'],
    ],
    [
      'expiry from the purchase: a year',
      [own(500, { purchased: '2026-03-02' }), own(500, { purchased: '2026-03-01' })],
      ['500', '490'],
    ],
    ['without expiry last', [own(500), own(500, { expires: '2099-01-01' })], ['500', '490']],
    [
      'same expiry: the earlier purchase [A13]',
      [
        own(500, { purchased: '2026-02-01', expires: '2026-12-31' }),
        own(500, { purchased: '2026-01-01', expires: '2026-12-31' }),
      ],
      ['500', '490'],
    ],
    [
      'same expiry and purchase: the smaller remainder [A13]',
      [own(500, { expires: '2026-12-31' }), own(500, { expires: '2026-12-31', remaining: d(20) })],
      ['500', '10'],
    ],
    [
      '… by remainder, not by size',
      [own(50, { expires: '2026-12-31' }), own(5000, { expires: '2026-12-31', remaining: d(20) })],
      ['50', '10'],
    ],
    [
      'the smaller of two sizes',
      [own(500, { expires: '2026-12-31' }), own(50, { expires: '2026-12-31' })],
      ['500', '40'],
    ],
    [
      'all alike: the first row',
      [own(50, { expires: '2026-12-31' }), own(50, { expires: '2026-12-31' })],
      ['40', '50'],
    ],
    [
      'one that is not valid yet waits',
      [own(500, { purchased: '2026-10-06', expires: '2026-11-01' }), own(500, { expires: '2026-12-31' })],
      ['500', '490'],
    ],
    [
      'the next takes over: 3 of the first, 7 of the second',
      [own(500, { expires: '2026-12-31' }), own(500, { expires: '2026-11-30', remaining: d(3) })],
      ['493', '0'],
    ],
  ])('%s', (_, packs, rest) => {
    expect(left(price({ lines: [use('10-05', 10)], packs }))).toEqual(rest);
  });
});

describe('days on which a pack serves, both included', () => {
  const days = ['10-09', '10-10', '10-11'].map((day) => use(day, 1));
  it.each<[string, Partial<OwnedPack>, Record<string, string>, string]>([
    ['bought on the 10th', { purchased: '2026-10-10' }, {}, '0 1 1'],
    ['bought on the 10th, whole month [A14]', { purchased: '2026-10-10' }, { A14: 'whole-month' }, '1 1 1'],
    ['bought in November, whole month [A14]', { purchased: '2026-11-01' }, { A14: 'whole-month' }, '0 0 0'],
    ['expires on the 10th', { expires: '2026-10-10' }, {}, '1 1 0'],
    ['expires on the 10th, exclusive [A5]', { expires: '2026-10-10' }, { A5: 'exclusive' }, '1 0 0'],
    ['one day only', { purchased: '2026-10-10', expires: '2026-10-10' }, {}, '0 1 0'],
    [
      'one day only, exclusive: never',
      { purchased: '2026-10-10', expires: '2026-10-10' },
      { A5: 'exclusive' },
      '0 0 0',
    ],
    ['a year from 2025-10-10 ends on 2026-10-09', { purchased: '2025-10-10' }, {}, '1 0 0'],
    ['a year from 2025-10-11 ends on 2026-10-10', { purchased: '2025-10-11' }, {}, '1 1 0'],
    ['… and exclusive on the 9th', { purchased: '2025-10-11' }, { A5: 'exclusive' }, '1 0 0'],
    ['no purchase, no expiry: always', {}, {}, '1 1 1'],
    ['no purchase day and an expiry', { expires: '2026-10-09' }, {}, '1 0 0'],
  ])('%s', (_, more, choices, expected) => {
    expect(fromPacks(days, [own(50, more)], choices).join(' ')).toBe(expected);
  });

  it.each<[string, Partial<OwnedPack>, Record<string, string>, string]>([
    [
      'bought mid-month serves undated lines, which come after the last day',
      { purchased: '2026-10-31' },
      {},
      '1',
    ],
    ['bought later does not', { purchased: '2026-11-01' }, {}, '0'],
    ['expiring on the last day does', { expires: '2026-10-31' }, {}, '1'],
    ['exclusive, it does not [A5]', { expires: '2026-10-31' }, { A5: 'exclusive' }, '0'],
    ['expiring the day before does not', { expires: '2026-10-30' }, {}, '0'],
  ])('undated usage of October: %s', (_, more, choices, expected) => {
    expect(fromPacks([undated('10', 1)], [own(50, more)], choices)).toEqual([expected]);
  });

  it('bought mid-month: usage before that day stays postpaid, 5 × 0.11', () => {
    const rated = price({
      lines: [use('10-04', 5), use('10-05', 5)],
      packs: [own(50, { purchased: '2026-10-05' })],
    });
    expect(briefs(rated)).toEqual(['priced 5=0+0+5+0 0.55', 'priced 5=0+5+0+0 0.00']);
  });
});

describe('expiry of a pack without one: purchase + 1 year − 1 day', () => {
  it.each([
    ['2026-10-05', '2027-10-04'],
    ['2026-01-01', '2026-12-31'],
    ['2024-02-29', '2025-02-28'],
    ['2023-03-01', '2024-02-29'],
    ['2025-03-01', '2026-02-28'],
    ['2024-02-28', '2025-02-27'],
    ['2026-12-31', '2027-12-30'],
  ])('%s → %s', (purchased, expected) => {
    expect(price({ lines: [], packs: [own(50, { purchased })] }).packs.map((use) => use.expires)).toEqual([
      expected,
    ]);
  });
  it('none where nothing is known of the purchase', () => {
    expect(price({ lines: [], packs: [own(50)] }).packs.map((use) => use.expires)).toEqual([null]);
  });
});

describe('what a row of packs says afterwards', () => {
  it('used by month: 20 in September, 25 in October; 5 left', () => {
    const rated = price({ lines: [use('09-30', 20), use('10-01', 25)], packs: [own(50)] });
    const [row] = rated.packs;
    expect({
      before: row?.before.toString(),
      used: row?.used.toString(),
      after: row?.after.toString(),
      months: [...(row?.usedByMonth ?? [])].map(([month, used]) => `${month} ${used}`),
      refundable: row?.refundable,
    }).toEqual({
      before: '50',
      used: '45',
      after: '5',
      months: ['2026-09 20', '2026-10 25'],
      refundable: null,
    });
  });
  it('one entry per row, in their order, of whatever product', () => {
    const products = [PUBLIC, 'tencent.voice.message', 'alibaba.rtc', PUBLIC];
    const rated = price({ lines: [], packs: products.map((product) => pack({ product, units: 10_000 })) });
    expect(rated.packs.map((use) => use.pack.product)).toEqual(products);
  });
});

describe('the list of packs', () => {
  const buy = (product: string, units: number, more: Partial<OwnedPack> = {}) =>
    price({
      lines: [
        { product, item: product.includes('code') ? 'message' : 'call', month: '2026-10', quantity: 0 },
      ],
      packs: [pack({ product, units, purchased: '2026-10-31', ...more })],
    }).purchases.map(({ month, amount }) => `${month} ${amount?.toFixed(2) ?? '-'}`);
  const V = 'alibaba.voice.';
  const LIST: Record<string, Record<number, string>> = {
    'notification.public': {
      500000: '37500.00',
      100000: '8000.00',
      50000: '4100.00',
      5000: '425.00',
      500: '45.00',
      50: '5.00',
    },
    'notification.dedicated': {
      500000: '42500.00',
      50000: '4500.00',
      5000: '475.00',
      500: '50.00',
      3: '0.30',
    },
    'code.public': {
      500000: '15000.00',
      100000: '3500.00',
      50000: '2000.00',
      5000: '225.00',
      500: '25.00',
      50: '3.00',
    },
    'code.dedicated': { 500000: '22500.00', 50000: '2500.00', 5000: '275.00', 500: '30.00', 3: '0.18' },
  };
  const rows = Object.entries(LIST).flatMap(([product, sizes]) =>
    Object.entries(sizes).map(([units, amount]) => ({ product, units: Number(units), amount })),
  );
  it.each(rows)('$product $units: $amount', ({ product, units, amount }) => {
    expect(buy(V + product, units)).toEqual([`2026-10 ${amount}`]);
  });
  it.each<[string, number, Partial<OwnedPack>, string[]]>([
    ['three of 45', 500, { count: 3 }, ['2026-10 135.00']],
    ['what remains of it does not change the price', 500, { count: 3, remaining: d(7) }, ['2026-10 135.00']],
    ['a size that is not sold has no price', 600, {}, ['2026-10 -']],
    ['bought in a month without usage', 500, { purchased: '2026-09-30' }, []],
    ['bought later', 500, { purchased: '2026-11-01' }, []],
    ['no purchase day: never charged', 500, { purchased: null }, []],
  ])('%s', (_, units, more, expected) => {
    expect(buy(`${V}notification.public`, units, more)).toEqual(expected);
  });
});

describe('purchases are charges of billed months', () => {
  const packs = [own(50, { purchased: '2026-10-01' }), own(500, { purchased: '2026-09-30' })];
  it.each<[string, ShortLine[], Record<string, string>, string]>([
    ['bought in October, which has usage: 5; September has none', [use('10-05', 1)], {}, '5'],
    [
      'both months have usage: 50, and 1 × 0.11 of 09-05, before either pack',
      [use('10-05', 1), use('09-05', 1)],
      {},
      '50.11',
    ],
    [
      'usage of another product bills a month too',
      [{ product: 'alibaba.voice.ivr', item: 'number-rent', month: '2026-10', quantity: 1 }],
      {},
      '40',
    ],
    ['free usage is usage', [{ ...use('10-05', 1), connected: false }], {}, '5'],
    [
      'not charged [A17]: only that minute',
      [use('10-05', 1), use('09-05', 1)],
      { A17: 'not-charged' },
      '0.11',
    ],
    ['no usage at all', [], {}, '0'],
  ])('%s', (_, lines, choices, list) => {
    expect(totalTexts(price({ lines, packs, choices })).list).toBe(list);
  });
  it('a pack that is not charged serves all the same', () => {
    const rated = price({ lines: [use('10-05', 1)], packs, choices: { A17: 'not-charged' } });
    expect([amounts(rated), rated.purchases]).toEqual([['0.00'], []]);
  });
  it('a filled-in price replaces the list: 2 × 4.4, and gives one to a size without', () => {
    const rated = price({
      lines: [use('10-05', 1)],
      packs: [own(50, { purchased: '2026-10-01', count: 2 }), own(77, { purchased: '2026-10-01' })],
      settings: {
        packPrices: new Map([
          [`${PUBLIC}.50`, d('4.4')],
          [`${PUBLIC}.77`, d('7.777')],
        ]),
      },
    });
    expect(rated.purchases.map(({ amount }) => amount?.toFixed(2))).toEqual(['8.80', '7.77']);
  });
  it('a pack without a price is counted as unpriced and is no zero', () => {
    const rated = price({ lines: [use('10-05', 1)], packs: [own(77, { purchased: '2026-10-01' })] });
    expect([
      rated.purchases.map(({ amount }) => amount),
      totalTexts(rated).unpriced,
      totalTexts(rated).list,
    ]).toEqual([[null], 1, '0']);
  });
});

describe('trial packs: one per account [A20]', () => {
  const product = 'alibaba.voice.notification.dedicated';
  it.each<[string, Partial<OwnedPack>[], string[]]>([
    ['one', [{ units: 3 }], ['']],
    ['two in a row', [{ units: 3, count: 2 }], ['trial-pack-repeated']],
    ['two rows: the second', [{ units: 3 }, { units: 3 }], ['', 'trial-pack-repeated']],
    ['other sizes may repeat', [{ units: 500, count: 2 }, { units: 500 }], ['', '']],
  ])('%s', (_, packs, expected) => {
    const rated = price({ lines: [], packs: packs.map((each) => pack({ product, units: 3, ...each })) });
    expect(rated.packs.map(({ flags }) => flags.map(({ code }) => code).join())).toEqual(expected);
  });
  it('a repeated one is charged and serves: 2 × 0.3 = 0.60', () => {
    const rated = price({
      lines: [{ product, item: 'call', date: '2026-10-05', quantity: 7 }],
      packs: [pack({ product, units: 3, count: 2, purchased: '2026-10-01' })],
    });
    expect([briefs(rated), totalTexts(rated).list]).toEqual([['priced 7=0+6+1+0 0.11'], '0.71']);
  });
});

describe('traps of the price lists, priced as they are', () => {
  it.each<[string, number, OwnedPack[], string]>([
    [
      '45,000 minutes from 9 × 5,000: 9 × 425 = 3,825',
      45_000,
      [own(5000, { count: 9, purchased: '2026-10-01' })],
      '3825',
    ],
    ['45,000 minutes from one 50,000: 4,100', 45_000, [own(50_000, { purchased: '2026-10-01' })], '4100'],
  ])('%s', (_, minutes, packs, list) => {
    expect(totalTexts(price({ lines: [use('10-05', minutes)], packs })).list).toBe(list);
  });
  it('a month whose usage is all from packs has a pool of 0.00', () => {
    expect(poolTexts(price({ lines: [use('10-05', 5)], packs: [own(50)] }))).toEqual(['call 2026-10 0.00']);
  });
});

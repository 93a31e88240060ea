import { describe, expect, it } from 'vitest';
import { rate } from '../../src/shared/rating/rate.ts';
import type { Settings } from '../../src/shared/usage/types.ts';
import {
  amounts,
  briefs,
  catalogue,
  d,
  line,
  NO_SETTINGS,
  pack,
  poolOf,
  poolTexts,
  price,
  results,
  type ShortLine,
  totalTexts,
} from './support.ts';

/** What holds for every product: own prices, cutting, totals, what has no price. */

const month = '2026-10';
const V = 'alibaba.voice.';
const ivr = (quantity: number | string, more: Partial<ShortLine> = {}): ShortLine => ({
  product: `${V}ivr`,
  item: 'call',
  month,
  quantity,
  ...more,
});

describe('a price of the line’s own [A18]: quantity × price, and nothing else', () => {
  it.each<[string, ShortLine[], (string | null)[]]>([
    ['7 × 0.2', [ivr(7, { unitPrice: '0.2' })], ['1.40']],
    ['0 is a price', [ivr(7, { unitPrice: '0' })], ['0.00']],
    ['cut: 7 × 0.0999 = 0.6993', [ivr(7, { unitPrice: '0.0999' })], ['0.69']],
    [
      'no factor of dual calls: 7 × 0.2',
      [{ ...ivr(7, { unitPrice: '0.2' }), product: `${V}dualcall` }],
      ['1.40'],
    ],
    ['no tier volume: 50,000 × 0.11, 1 × 1', [ivr(50_000), ivr(1, { unitPrice: '1' })], ['5500.00', '1.00']],
    [
      'per call rounded up: 61 s × 3 = 6 × 0.2',
      [{ product: `${V}ivr`, item: 'call', month, duration: 61, count: 3, unitPrice: '0.2' }],
      ['1.20'],
    ],
    [
      'per billable block: 2 × 3 × 0.01',
      [
        {
          product: 'alibaba.iot',
          item: 'message',
          month,
          count: 3,
          size: { value: '513', unit: null },
          unitPrice: '0.01',
        },
      ],
      ['0.06'],
    ],
    [
      'part of the pool’s exact charge: 0.004 + 0.11 = 0.114, 0.118',
      [ivr(1, { unitPrice: '0.004' }), ivr(1), ivr(1, { unitPrice: '0.004' })],
      ['0.00', '0.11', '0.00'],
    ],
    [
      'two halves of a fen make one: 0.005, 0.010',
      [ivr(1, { unitPrice: '0.005' }), ivr(1, { unitPrice: '0.005' })],
      ['0.00', '0.01'],
    ],
    [
      'no allowance: 100 × 0.3, then 100 free',
      [
        { product: 'alibaba.iot', item: 'ota', month, quantity: 100, unitPrice: '0.3' },
        { product: 'alibaba.iot', item: 'ota', month, quantity: 100 },
      ],
      ['30.00', '0.00'],
    ],
    [
      'the largest: 10^15 × 12,345.678901',
      [ivr('1e15', { unitPrice: '12345.678901' })],
      ['12345678901000000000.00'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(amounts(price({ lines }))).toEqual(expected);
  });
  it('is shown as the unit price', () => {
    expect(
      results(price({ lines: [ivr(7, { unitPrice: '0.2' })] })).map(({ unitPrice }) => unitPrice?.toString()),
    ).toEqual(['0.2']);
  });
  it('its quantity is billed, apart from the tier volume', () => {
    const pool = poolOf(price({ lines: [ivr(7, { unitPrice: '0.2' }), ivr(5)] }), 'call');
    expect([pool.totals.postpaid, pool.ownPriced, pool.tierVolume].map(String)).toEqual(['12', '7', '5']);
  });
});

describe('a pool is cut to the fen [A6]', () => {
  it.each<[string, ShortLine, string, string, string, string]>([
    ['50,001 × 0.108', ivr(50_001), '5400.10', '5400.11', '5400.108', '0.008'],
    ['100,001 × 0.104', ivr(100_001), '10400.10', '10400.10', '10400.104', '0.004'],
    ['1 × 0.005: the half', ivr(1, { unitPrice: '0.005' }), '0.00', '0.01', '0.005', '0.005'],
    ['1 × 0.0049999', ivr(1, { unitPrice: '0.0049999' }), '0.00', '0.00', '0.0049999', '0.0049999'],
    [
      '1 × 0.01999999999999999872 is no 0.02',
      ivr(1, { unitPrice: '0.01999999999999999872' }),
      '0.01',
      '0.02',
      '0.01999999999999999872',
      '0.00999999999999999872',
    ],
    ['whole fen stay', ivr(1), '0.11', '0.11', '0.11', '0'],
  ])('%s', (_, short, cut, halfUp, exact, dropped) => {
    const [down, up] = ['cut', 'half-up'].map((A6) =>
      poolOf(price({ lines: [short], choices: { A6 } }), 'call'),
    );
    expect([
      down?.amount?.toFixed(2),
      up?.amount?.toFixed(2),
      down?.exact?.toFixed(),
      down?.exact?.minus(down.amount ?? 0).toFixed(),
    ]).toEqual([cut, halfUp, exact, dropped]);
  });
  it('half up, lines still add up: 0.108 → 0.11, 0.216 → 0.22, … 50,001 × 0.108 = 5,400.108 → 5,400.11', () => {
    const lines = [ivr(1), ivr(1), ivr(49_999)];
    expect(amounts(price({ lines, choices: { A6: 'half-up' } }))).toEqual(['0.11', '0.11', '5399.89']);
  });
});

describe('lines by date, then by row; undated last [A15]', () => {
  it('cumulative 0.272, 0.544, 0.816 by 10-01, 10-02, undated', () => {
    const intl = (more: Partial<ShortLine>): ShortLine => ({
      product: `${V}notification.intl`,
      item: 'call',
      month,
      region: 'HK',
      quantity: 1,
      ...more,
    });
    // Worked: 10-01 0.27, 10-02 0.54 − 0.27, undated 0.81 − 0.54; with 3 of 0.272 = 0.816 last, 0.27 each.
    // A heavier one shows the order: 4 minutes 1.088 → 1.08; +1: 1.36 → 0.28; +1: 1.632 → 0.27.
    const lines = [intl({}), intl({ date: '2026-10-02' }), intl({ date: '2026-10-01', quantity: 4 })];
    expect(amounts(price({ lines }))).toEqual(['0.27', '0.28', '1.08']);
  });
});

describe('totals', () => {
  const rows: ShortLine[] = [
    ivr(50_001), // 5,400.10
    { product: `${V}ivr`, item: 'number-rent', month, quantity: 1 }, // 35
    { product: 'tencent.voice.message', item: 'number-rent', month, quantity: 1 }, // 50, no vouchers
  ];
  it.each<[string, Partial<Settings>, Record<string, string>]>([
    [
      'nothing set: 5,485.10',
      {},
      { list: '5485.1', discount: '0', voucher: '0', net: '5485.1', tax: '0', gross: '5485.1' },
    ],
    [
      '0.95 row by row: 5,130.095 → 5,130.09; 33.25; 47.5',
      { discount: d('0.95') },
      { net: '5210.84', discount: '274.26' },
    ],
    [
      '0.333: 1,798.2333 → 1,798.23; 11.655 → 11.65; 16.65',
      { discount: d('0.333') },
      { net: '1826.53', discount: '3658.57' },
    ],
    [
      'a product’s own replaces it: 0.5 × 5,400.1 = 2,700.05; 17.5; 50 × 0.9',
      { discount: d('0.9'), productDiscounts: new Map([[`${V}ivr`, d('0.5')]]) },
      { net: '2762.55', discount: '2722.55' },
    ],
    [
      'a product’s own alone',
      { productDiscounts: new Map([[`${V}ivr`, d('0.5')]]) },
      { net: '2767.55', discount: '2717.55' },
    ],
    [
      'a product’s own of 1 takes the general one away',
      { discount: d('0.9'), productDiscounts: new Map([[`${V}ivr`, d(1)]]) },
      { net: '5480.1' },
    ],
    ['all for nothing', { discount: d(0) }, { net: '0', discount: '5485.1', gross: '0' }],
    ['a voucher of 100', { voucher: d(100) }, { voucher: '100', net: '5385.1', discount: '0' }],
    [
      'a voucher of 6,000 takes 5,435.10 and leaves Tencent’s 50',
      { voucher: d(6000) },
      { voucher: '5435.1', net: '50' },
    ],
    [
      '… after the discount: 4,860.09 + 31.5 = 4,891.59 of 4,936.59',
      { voucher: d(6000), discount: d('0.9') },
      { voucher: '4891.59', net: '45', discount: '548.51' },
    ],
    [
      'a voucher finer than a fen is cut',
      { voucher: d('0.019') },
      { voucher: '0.01', net: '5485.09', gross: '5485.09' },
    ],
    ['6 %: 329.106 → 329.11', { taxRate: d('0.06') }, { tax: '329.11', gross: '5814.21' }],
    [
      '5 % on the net of a voucher: 5,385.10 × 0.05 = 269.255 → 269.26',
      { taxRate: d('0.05'), voucher: d(100) },
      { tax: '269.26', gross: '5654.36' },
    ],
    ['0.1 %: 5.4851 → 5.49', { taxRate: d('0.001') }, { tax: '5.49', gross: '5490.59' }],
  ])('%s', (_, settings, expected) => {
    expect(totalTexts(price({ lines: rows, settings }))).toMatchObject(expected);
  });
  it('the half of a fen of tax goes up: 35 × 0.013 = 0.455 → 0.46', () => {
    const settings = { taxRate: d('0.013') };
    expect(totalTexts(price({ lines: rows.slice(1, 2), settings }))).toMatchObject({
      tax: '0.46',
      gross: '35.46',
    });
  });
  it('purchases are discounted as rows of their own: 45 × 0.95 = 42.75; 5 × 0.95 = 4.75', () => {
    const product = `${V}notification.public`;
    const rated = price({
      lines: [{ product, item: 'call', month, quantity: 1 }],
      packs: [500, 50].map((units) => pack({ product, units, purchased: '2026-10-01' })),
      settings: { discount: d('0.95') },
    });
    expect(totalTexts(rated)).toMatchObject({ list: '50', net: '47.5', discount: '2.5' });
  });
  describe('negative rows', () => {
    const down: ShortLine = {
      product: 'alibaba.imagesearch',
      item: 'instance',
      month,
      capacity: 2_500_000,
      qps: 5,
      fromCapacity: 5_000_000,
      fromQps: 5,
    };
    it.each<[string, ShortLine[], Partial<Settings>, Record<string, string>]>([
      ['a refund alone: −2,900', [down], {}, { list: '-2900', net: '-2900', gross: '-2900' }],
      [
        'cut toward zero: −2,900 × 0.33333 = −966.657 → −966.65',
        [down],
        { discount: d('0.33333') },
        { net: '-966.65' },
      ],
      ['a voucher finds nothing to pay', [down], { voucher: d(100) }, { voucher: '0', net: '-2900' }],
      [
        'a voucher pays what the refund leaves: 5,400.10 − 2,900',
        [down, ivr(50_001)],
        { voucher: d(9999) },
        { voucher: '2500.1', net: '0' },
      ],
      [
        'another product’s refund is not paid out by a voucher: 50 − 2,900',
        [down, rows[2] ?? down],
        { voucher: d(10) },
        { voucher: '0', net: '-2850' },
      ],
    ])('%s', (_, lines, settings, expected) => {
      expect(totalTexts(price({ lines, settings }))).toMatchObject(expected);
    });
  });
});

describe('a missing price is never zero', () => {
  const intl = (region: string, more: Partial<ShortLine> = {}): ShortLine => ({
    product: `${V}notification.intl`,
    item: 'call',
    month,
    region,
    quantity: 10,
    ...more,
  });
  it('unpriced lines are counted, their pool has no amount, the rest is added up', () => {
    const rated = price({ lines: [intl('FR'), intl('HK'), ivr('1.5', { item: 'number-rent' })] });
    const { list, lines, unpriced, invalid, unserved } = totalTexts(rated);
    expect([poolTexts(rated), { list, lines, unpriced, invalid, unserved }]).toEqual([
      ['call 2026-10 FR -', 'call 2026-10 HK 2.72'],
      { list: '2.72', lines: 3, unpriced: 1, invalid: 1, unserved: 0 },
    ]);
  });
  it('an unpriced pool has no exact charge and no net', () => {
    const rated = price({ lines: [intl('FR')], settings: { discount: d('0.9') } });
    expect([rated.pools.map(({ exact }) => exact), rated.nets.pools]).toEqual([[null], [null]]);
  });
  it('none of it needed: free and own-priced lines of that region count', () => {
    const rated = price({ lines: [intl('FR', { connected: false }), intl('FR', { unitPrice: '0.1' })] });
    expect([briefs(rated), totalTexts(rated).unpriced]).toEqual([
      ['free 10=10+0+0+0 0.00', 'priced 10=0+0+10+0 1.00'],
      0,
    ]);
  });
});

describe('bad lines stay, with their problem', () => {
  it('what was read as an error is invalid and keeps its place', () => {
    const broken = {
      ...line(ivr(5), 7),
      problems: [
        {
          level: 'error' as const,
          code: 'quantity-negative',
          file: 'f',
          sheet: null,
          row: 7,
          column: 'quantity',
        },
      ],
    };
    const noted = {
      ...line(ivr(5), 8),
      problems: [
        {
          level: 'info' as const,
          code: 'call-id-repeated',
          file: 'f',
          sheet: null,
          row: 8,
          column: 'call_id',
        },
      ],
    };
    const rated = rate({ catalogue: catalogue(), lines: [broken, noted], packs: [], settings: NO_SETTINGS });
    expect([
      briefs(rated),
      results(rated).map(({ flags }) => flags.map(({ code }) => code)),
      rated.problems().map(({ code, row }) => `${code} ${row}`),
    ]).toEqual([
      ['invalid 0=0+0+0+0 -', 'priced 5=0+0+5+0 0.55'],
      [['quantity-negative'], ['call-id-repeated']],
      ['quantity-negative 7', 'call-id-repeated 8'],
    ]);
  });
  it('what measuring finds names file, sheet, row and column', () => {
    const rated = rate({
      catalogue: catalogue(),
      lines: [line(ivr('5', { quantity: { value: '5', unit: 'message' } }), 9)],
      packs: [],
      settings: NO_SETTINGS,
    });
    expect(rated.problems()).toEqual([
      {
        level: 'error',
        code: 'unit-mismatch',
        params: { unit: 'message', expected: 'minute' },
        file: 'test.xlsx',
        sheet: 'Usage',
        row: 9,
        column: 'unit',
      },
    ]);
  });
  it.each<[string, ShortLine]>([
    ['no product', { ...ivr(5), product: null }],
    ['no item', { ...ivr(5), item: null }],
    ['no month', ivr(5, { month: null })],
    ['a product that is not there', { ...ivr(5), product: 'constructor' }],
    ['an item that is not there', { ...ivr(5), item: '__proto__' }],
  ])('%s: invalid, and nothing throws', (_, short) => {
    const rated = price({ lines: [short] });
    expect([briefs(rated), rated.totals.invalid, rated.totals.lines]).toEqual([
      ['invalid 0=0+0+0+0 -'],
      1,
      1,
    ]);
  });
  it('an empty estimate comes to nothing', () => {
    expect(totalTexts(price({ lines: [] }))).toEqual({
      list: '0',
      discount: '0',
      voucher: '0',
      net: '0',
      tax: '0',
      gross: '0',
      lines: 0,
      unpriced: 0,
      unserved: 0,
      invalid: 0,
    });
  });
});

describe('the price of one unit, where one holds for the whole line', () => {
  const message = (quantity: number): ShortLine => ({
    product: 'alibaba.iot',
    item: 'message',
    month,
    quantity,
  });
  const tencent: ShortLine = { product: 'tencent.voice.message', item: 'call', month, quantity: 5 };
  const spare: ShortLine = { product: `${V}notification.public`, item: 'call', month, quantity: 5 };
  it.each<[string, ShortLine[], (string | null)[]]>([
    ['volume: the tier reached, for every line', [ivr(50_000), ivr(1)], ['0.108', '0.108']],
    ['graduated, within the first tier: 1.8 / 1,000,000', [message(100_000_000)], ['0.0000018']],
    ['graduated, across a bound: none', [message(100_000_001)], [null]],
    ['graduated, from the bound on', [message(100_000_000), message(5)], ['0.0000018', '0.0000014']],
    ['free', [ivr(5, { connected: false })], [null]],
    ['no usage', [ivr(0)], [null]],
    ['unserved', [tencent], [null]],
    ['from packs', [spare], [null]],
    ['an own price of 0', [ivr(5, { unitPrice: '0' })], ['0']],
    ['a minimum', [{ product: `${V}sip400`, item: 'commitment', month, quantity: 120 }], [null]],
    [
      'an instance: a month',
      [{ product: 'alibaba.imagesearch', item: 'instance', month, capacity: 1, qps: 2, months: 3 }],
      ['3800'],
    ],
    [
      'a region',
      [{ product: `${V}code.intl`, item: 'message', month, region: 'HK', quantity: 5 }],
      ['0.091'],
    ],
    ['invalid', [ivr(5, { month: null })], [null]],
  ])('%s', (_, lines, expected) => {
    const packs = [pack({ product: `${V}notification.public`, units: 50 })];
    expect(results(price({ lines, packs })).map(({ unitPrice }) => unitPrice?.toFixed() ?? null)).toEqual(
      expected,
    );
  });
});

describe('interpretations behind a pool', () => {
  const codes = (lines: ShortLine[], packs: Parameters<typeof pack>[0][] = []) =>
    price({ lines, packs: packs.map(pack) }).pools.map((pool) => pool.codes.join(' '));
  it.each<[string, ShortLine[], Parameters<typeof pack>[0][], string[]]>([
    ['tiers of IVR: minutes, product volume, cut', [ivr(5)], [], ['A1 A3 A6']],
    [
      'dedicated: silent about its tiers',
      [{ ...ivr(5), product: `${V}notification.dedicated` }],
      [],
      ['A1 A2 A3 A6'],
    ],
    ['dual calls: the factor', [{ ...ivr(5), product: `${V}dualcall` }], [], ['A1 A3 A4 A6']],
    ['two lines: their order', [ivr(5), ivr(5)], [], ['A1 A3 A6 A15']],
    ['a price of its own', [ivr(5, { unitPrice: '1' })], [], ['A1 A3 A6 A18']],
    ['a minimum', [{ product: `${V}sip400`, item: 'commitment', month, quantity: 120 }], [], ['A6 A16']],
  ])('%s', (_, lines, packs, expected) => {
    expect(codes(lines, packs)).toEqual(expected);
  });
  it.each<[string, ShortLine, string[]]>([
    [
      'IoT messages: allowance, days',
      { product: 'alibaba.iot', item: 'message', month, quantity: 5 },
      ['A6', 'A9', 'A10', 'A11'],
    ],
    [
      'connection: intervals',
      { product: 'alibaba.iot', item: 'connection', month, quantity: 5 },
      ['A6', 'A10', 'A11', 'A19'],
    ],
    [
      'RTC: the public page',
      { product: 'alibaba.rtc', item: 'audio', month, quantity: 5 },
      ['A1', 'A6', 'A21'],
    ],
    [
      'image search: changes, trial',
      { product: 'alibaba.imagesearch', item: 'instance', month, capacity: 1, qps: 1 },
      ['A6', 'A12', 'A23'],
    ],
    [
      'international calls',
      { product: `${V}notification.intl`, item: 'call', month, quantity: 5, region: 'HK' },
      ['A1', 'A6', 'A24'],
    ],
  ])('%s', (_, short, expected) => {
    const [pool] = price({ lines: [short] }).pools;
    expect(pool?.codes.filter((code) => expected.includes(code))).toEqual(expected);
  });
  it.each<[string, string, string[]]>([
    ['days, ties; the validity is stated', `${V}notification.public`, ['A5', 'A13', 'A14']],
    ['days, ties, an unstated validity', 'tencent.voice.message', ['A5', 'A7', 'A13', 'A14']],
  ])('packs that decide something: %s', (_, product, expected) => {
    const lines = [{ product, item: 'call', month, quantity: 5 }];
    const [pool] = price({ lines, packs: [pack({ product, units: 50 })] }).pools;
    expect(pool?.codes.filter((code) => ['A5', 'A7', 'A13', 'A14'].includes(code))).toEqual(expected);
  });
});

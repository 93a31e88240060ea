import { describe, expect, it } from 'vitest';
import { amounts, briefs, flagCodes, pack, price, results, type ShortLine, totalTexts } from './support.ts';

/** Alibaba Cloud Image Search, document 004: capacity × QPS, CNY a month. */

const product = 'alibaba.imagesearch';
const instance = (capacity: number, qps: number, more: Partial<ShortLine> = {}): ShortLine => ({
  product,
  item: 'instance',
  month: '2026-10',
  capacity,
  qps,
  ...more,
});

const TABLE = [
  [100_000, 1, '980.00'],
  [2_500_000, 5, '3800.00'],
  [2_500_000, 10, '6800.00'],
  [5_000_000, 5, '6700.00'],
  [5_000_000, 10, '12300.00'],
  [10_000_000, 5, '12000.00'],
  [10_000_000, 10, '22000.00'],
  [20_000_000, 5, '21600.00'],
  [20_000_000, 10, '39600.00'],
  [30_000_000, 5, '29200.00'],
  [30_000_000, 10, '53500.00'],
  [40_000_000, 5, '35000.00'],
  [40_000_000, 10, '64200.00'],
  [50_000_000, 5, '39400.00'],
  [50_000_000, 10, '72200.00'],
] as const;

const rowOf = (line: ShortLine): string =>
  results(price({ lines: [line] }))
    .flatMap(({ flags }) => flags)
    .filter(({ code }) => code === 'table-row')
    .map(({ params }) => `${params?.capacity}/${params?.qps} ${params?.price}`)
    .join();

describe('the price table', () => {
  it.each(TABLE)('%i images, %i QPS: %s', (capacity, qps, amount) => {
    const line = instance(capacity, qps);
    expect([amounts(price({ lines: [line] })), rowOf(line)]).toEqual([
      [amount],
      `${capacity}/${qps} ${amount}`,
    ]);
  });
});

describe('the cheapest row that covers capacity and QPS, and which', () => {
  it.each<[string, number, number, string]>([
    ['nothing at all', 0, 0, '100000/1 980.00'],
    ['99,999 images', 99_999, 1, '100000/1 980.00'],
    ['100,001 images', 100_001, 1, '2500000/5 3800.00'],
    ['2 QPS', 100_000, 2, '2500000/5 3800.00'],
    ['half a QPS', 100_000, 0.5, '100000/1 980.00'],
    ['5.5 QPS', 100_000, 5.5, '2500000/10 6800.00'],
    ['3 million at 5', 3_000_000, 5, '5000000/5 6700.00'],
    ['2,500,001 at 6', 2_500_001, 6, '5000000/10 12300.00'],
    ['2,500,000 at 10: 6,800, though 5 million at 5 is 6,700', 2_500_000, 10, '2500000/10 6800.00'],
    ['45 million at 1', 45_000_000, 1, '50000000/5 39400.00'],
    ['50 million at 10', 50_000_000, 10, '50000000/10 72200.00'],
  ])('%s', (_, capacity, qps, expected) => {
    expect(rowOf(instance(capacity, qps))).toBe(expected);
  });
  it.each([
    [50_000_001, 5],
    [50_000_000, 11],
    [1, 11],
  ])('%i images at %i QPS: beyond the table, ask for a quote', (capacity, qps) => {
    const rated = price({ lines: [instance(capacity, qps)] });
    const { unpriced, list } = totalTexts(rated);
    expect([briefs(rated), flagCodes(rated), { unpriced, list }]).toEqual([
      ['unpriced 1=0+0+1+0 -'],
      [['ask-for-quote']],
      { unpriced: 1, list: '0' },
    ]);
  });
  it('a quoted price is the line’s own: 2 months × 99,999.99', () => {
    expect(
      amounts(price({ lines: [instance(80_000_000, 20, { months: 2, unitPrice: '99999.99' })] })),
    ).toEqual(['199999.98']);
  });
});

describe('months, all charged in the line’s month', () => {
  it.each<[string, ShortLine, string]>([
    ['3 × 3,800', instance(2_500_000, 5, { months: 3 }), 'priced 3=0+0+3+0 11400.00'],
    ['as a quantity', instance(2_500_000, 5, { quantity: 3 }), 'priced 3=0+0+3+0 11400.00'],
    ['both, alike', instance(2_500_000, 5, { quantity: 3, months: 3 }), 'priced 3=0+0+3+0 11400.00'],
    ['both, different', instance(2_500_000, 5, { quantity: 3, months: 2 }), 'invalid 0=0+0+0+0 -'],
    ['one month where none is given', instance(2_500_000, 5), 'priced 1=0+0+1+0 3800.00'],
    ['half a month', instance(2_500_000, 5, { months: 1.5 }), 'invalid 0=0+0+0+0 -'],
    ['no month at all', instance(2_500_000, 5, { months: 0 }), 'priced 0=0+0+0+0 0.00'],
    ['no QPS', { product, item: 'instance', month: '2026-10', capacity: 5 }, 'invalid 0=0+0+0+0 -'],
    ['no capacity', { product, item: 'instance', month: '2026-10', qps: 5 }, 'invalid 0=0+0+0+0 -'],
    ['no billing month', instance(5, 1, { month: null }), 'invalid 0=0+0+0+0 -'],
    ['a trial has a price of its own: 0', instance(100_000, 1, { unitPrice: '0' }), 'priced 1=0+0+1+0 0.00'],
    ['packs do not exist for it', instance(100_000, 1), 'priced 1=0+0+1+0 980.00'],
  ])('%s', (_, line, expected) => {
    expect(briefs(price({ lines: [line], packs: [pack({ product, units: 5 })] }))).toEqual([expected]);
  });
});

describe('upgrade and downgrade: new less old list price × months [A12]', () => {
  const change = (from: [number, number], to: [number, number], months = 1): ShortLine =>
    instance(to[0], to[1], { fromCapacity: from[0], fromQps: from[1], months });
  it.each<[string, ShortLine, string | null, string]>([
    ['(12,300 − 3,800) × 3', change([2_500_000, 5], [5_000_000, 10], 3), '25500.00', 'table-upgrade'],
    ['6,800 − 3,800', change([2_500_000, 5], [2_500_000, 10]), '3000.00', 'table-upgrade'],
    ['3,800 − 980', change([100_000, 1], [2_500_000, 5]), '2820.00', 'table-upgrade'],
    ['3,800 − 6,700, refunded', change([5_000_000, 5], [2_500_000, 5]), '-2900.00', 'table-downgrade'],
    ['(3,800 − 6,700) × 2', change([5_000_000, 5], [2_500_000, 5], 2), '-5800.00', 'table-downgrade'],
    ['to the same', change([5_000_000, 5], [5_000_000, 5]), '0.00', 'table-upgrade'],
    ['covering rows: 6,700 − 3,800', change([1_000_000, 3], [3_000_000, 3]), '2900.00', 'table-upgrade'],
    ['to beyond the table', change([5_000_000, 5], [60_000_000, 5]), null, 'ask-for-quote'],
    ['from beyond the table', change([60_000_000, 5], [5_000_000, 5]), null, 'ask-for-quote'],
  ])('%s', (_, line, amount, flag) => {
    const rated = price({ lines: [line] });
    expect([amounts(rated), flagCodes(rated)[0]?.[0]]).toEqual([[amount], flag]);
  });
  it.each<[string, Partial<ShortLine>]>([
    ['only a capacity', { fromCapacity: 100_000 }],
    ['only a QPS', { fromQps: 1 }],
  ])('%s to come from is invalid', (_, more) => {
    expect(briefs(price({ lines: [instance(2_500_000, 5, more)] }))).toEqual(['invalid 0=0+0+0+0 -']);
  });
  it('a pool adds up over negative lines: 3,800 − 2,900 = 900', () => {
    const rated = price({ lines: [instance(2_500_000, 5), change([5_000_000, 5], [2_500_000, 5])] });
    expect([amounts(rated), totalTexts(rated).list]).toEqual([['3800.00', '-2900.00'], '900']);
  });
});

describe('the 100,000 / 1 row once per user [A23]', () => {
  const small = (more: Partial<ShortLine> = {}): ShortLine => instance(100_000, 1, more);
  it.each<[string, ShortLine[], boolean[]]>([
    ['one', [small()], [false]],
    ['a second line', [small(), small()], [false, true]],
    ['a second line in a later month', [small({ month: '2026-11' }), small()], [true, false]],
    [
      'the later day is the second',
      [small({ date: '2026-10-20' }), small({ date: '2026-10-05' })],
      [true, false],
    ],
    ['two months', [small({ months: 2 })], [true]],
    ['a trial before it is no purchase', [small({ unitPrice: '0' }), small()], [false, false]],
    ['other rows may repeat', [instance(2_500_000, 5), instance(2_500_000, 5)], [false, false]],
    [
      'an upgrade from it buys another row',
      [small(), instance(2_500_000, 5, { fromCapacity: 100_000, fromQps: 1 })],
      [false, false],
    ],
    ['no months, no purchase', [small({ months: 0 }), small()], [false, false]],
  ])('%s', (_, lines, expected) => {
    expect(flagCodes(price({ lines })).map((codes) => codes.includes('once-per-user'))).toEqual(expected);
  });
  it('is priced all the same: 980 × 2', () => {
    expect(amounts(price({ lines: [small({ months: 2 })] }))).toEqual(['1960.00']);
  });
});

describe('last day, and release seven natural days later', () => {
  it.each<[string, Partial<ShortLine>, string, string]>([
    ['a month from 10-05', { date: '2026-10-05' }, '2026-11-04', '2026-11-11'],
    ['three months', { date: '2026-10-05', months: 3 }, '2027-01-04', '2027-01-11'],
    ['twelve months', { date: '2026-10-05', months: 12 }, '2027-10-04', '2027-10-11'],
    ['a month from a first', { date: '2026-10-01' }, '2026-10-31', '2026-11-07'],
    ['undated: from the first of the month', { month: '2026-10' }, '2026-10-31', '2026-11-07'],
    ['from 01-31: February is shorter', { date: '2026-01-31' }, '2026-02-28', '2026-03-07'],
    ['from 01-31 of a leap year', { date: '2028-01-31' }, '2028-02-29', '2028-03-07'],
    ['from 12-31', { date: '2026-12-31' }, '2027-01-30', '2027-02-06'],
  ])('%s: %s', (_, more, last, release) => {
    const { month, ...rest } = instance(2_500_000, 5);
    const line = { ...rest, month: more.date?.slice(0, 7) ?? month ?? null, ...more };
    const ends = results(price({ lines: [line] })).flatMap(({ flags }) =>
      flags.filter(({ code }) => code === 'instance-ends'),
    );
    expect(ends.map(({ params }) => params)).toEqual([{ last, release }]);
  });
  it('not of an up- or downgrade, which keeps the start date that the line does not say', () => {
    const change = { ...instance(5_000_000, 10), fromCapacity: 2_500_000, fromQps: 5 };
    const codes = results(price({ lines: [change] })).flatMap(({ flags }) => flags.map(({ code }) => code));
    expect(codes).toEqual(['table-upgrade']);
  });
  it.each<[string, Partial<ShortLine>]>([
    ['a trial, price 0', { unitPrice: '0' }],
    ['a quoted instance beyond the table', { unitPrice: '99999', capacity: 80_000_000 }],
  ])('also of a line with a price of its own: %s', (_, more) => {
    const { month: _month, ...rest } = instance(100_000, 1);
    const [result] = results(price({ lines: [{ ...rest, date: '2026-10-05', ...more }] }));
    expect(result?.flags.map(({ code, params }) => [code, params?.last, params?.release])).toEqual([
      ['instance-ends', '2026-11-04', '2026-11-11'],
    ]);
  });
});

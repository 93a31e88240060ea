import { describe, expect, it } from 'vitest';
import { amounts, briefs, flagCodes, poolTexts, price, results, type ShortLine } from './support.ts';

/** Alibaba Cloud Voice, document 000: every figure is worked by hand from its price lists. */

const V = 'alibaba.voice.';
const month = '2026-10';
const call = (product: string, quantity: number, more: Partial<ShortLine> = {}): ShortLine => ({
  product: V + product,
  item: 'call',
  month,
  quantity,
  ...more,
});
const item = (product: string, id: string, quantity: number): ShortLine => ({
  product: V + product,
  item: id,
  month,
  quantity,
});

/** The last minute of every tier and the first of the next: minutes, exact arithmetic, amount cut to the fen. */
const T1 = [
  ['0 is no usage', 0, '0.00'],
  ['1 × 0.110', 1, '0.11'],
  ['50,000 × 0.110 = 5,500', 50_000, '5500.00'],
  ['50,001 × 0.108 = 5,400.108', 50_001, '5400.10'],
  ['100,000 × 0.108 = 10,800', 100_000, '10800.00'],
  ['100,001 × 0.104 = 10,400.104', 100_001, '10400.10'],
  ['500,000 × 0.104 = 52,000', 500_000, '52000.00'],
  ['500,001 × 0.100 = 50,000.1', 500_001, '50000.10'],
  ['1,000,000 × 0.100 = 100,000', 1_000_000, '100000.00'],
  ['1,000,001 × 0.096 = 96,000.096', 1_000_001, '96000.09'],
  ['5,000,000 × 0.096 = 480,000', 5_000_000, '480000.00'],
  ['5,000,001 × 0.092 = 460,000.092', 5_000_001, '460000.09'],
  ['10,000,000 × 0.092 = 920,000', 10_000_000, '920000.00'],
  ['10,000,001 × 0.088 = 880,000.088', 10_000_001, '880000.08'],
] as const;

/** Twice the price of T1; the minutes that choose the tier are not doubled [A4]. */
const T1_TWICE = [
  ['25,001 stays in the first tier: 25,001 × 0.22 = 5,500.22', 25_001, '5500.22'],
  ['50,000 × 0.220 = 11,000', 50_000, '11000.00'],
  ['50,001 × 0.216 = 10,800.216', 50_001, '10800.21'],
  ['100,000 × 0.216 = 21,600', 100_000, '21600.00'],
  ['100,001 × 0.208 = 20,800.208', 100_001, '20800.20'],
  ['500,000 × 0.208 = 104,000', 500_000, '104000.00'],
  ['500,001 × 0.200 = 100,000.2', 500_001, '100000.20'],
  ['1,000,000 × 0.200 = 200,000', 1_000_000, '200000.00'],
  ['1,000,001 × 0.192 = 192,000.192', 1_000_001, '192000.19'],
  ['5,000,000 × 0.192 = 960,000', 5_000_000, '960000.00'],
  ['5,000,001 × 0.184 = 920,000.184', 5_000_001, '920000.18'],
  ['10,000,000 × 0.184 = 1,840,000', 10_000_000, '1840000.00'],
  ['10,000,001 × 0.176 = 1,760,000.176', 10_000_001, '1760000.17'],
] as const;

const T2 = [
  ['50,000 × 0.08 = 4,000', 50_000, '4000.00'],
  ['50,001 × 0.075 = 3,750.075', 50_001, '3750.07'],
  ['100,000 × 0.075 = 7,500', 100_000, '7500.00'],
  ['100,001 × 0.07 = 7,000.07', 100_001, '7000.07'],
  ['500,000 × 0.07 = 35,000', 500_000, '35000.00'],
  ['500,001 × 0.065 = 32,500.065', 500_001, '32500.06'],
  ['1,000,000 × 0.065 = 65,000', 1_000_000, '65000.00'],
  ['1,000,001 × 0.06 = 60,000.06', 1_000_001, '60000.06'],
  ['5,000,000 × 0.06 = 300,000', 5_000_000, '300000.00'],
  ['5,000,001 × 0.055 = 275,000.055', 5_000_001, '275000.05'],
  ['10,000,000 × 0.055 = 550,000', 10_000_000, '550000.00'],
  ['10,000,001 × 0.05 = 500,000.05', 10_000_001, '500000.05'],
] as const;

/** A2 `graduated`: each tier prices its own part. Only the two dedicated products follow it. */
const T1_GRADUATED = [
  ['50,000 × 0.110', 50_000, '5500.00'],
  ['5,500 + 0.108', 50_001, '5500.10'],
  ['5,500 + 50,000 × 0.108', 100_000, '10900.00'],
  ['10,900 + 0.104', 100_001, '10900.10'],
  ['10,900 + 400,000 × 0.104', 500_000, '52500.00'],
  ['52,500 + 0.1', 500_001, '52500.10'],
  ['52,500 + 500,000 × 0.1', 1_000_000, '102500.00'],
  ['102,500 + 0.096', 1_000_001, '102500.09'],
  ['102,500 + 4,000,000 × 0.096', 5_000_000, '486500.00'],
  ['486,500 + 0.092', 5_000_001, '486500.09'],
  ['486,500 + 5,000,000 × 0.092', 10_000_000, '946500.00'],
  ['946,500 + 0.088', 10_000_001, '946500.08'],
] as const;

const T2_GRADUATED = [
  ['50,000 × 0.08', 50_000, '4000.00'],
  ['4,000 + 0.075', 50_001, '4000.07'],
  ['4,000 + 50,000 × 0.075', 100_000, '7750.00'],
  ['7,750 + 0.07', 100_001, '7750.07'],
  ['7,750 + 400,000 × 0.07', 500_000, '35750.00'],
  ['35,750 + 0.065', 500_001, '35750.06'],
  ['35,750 + 500,000 × 0.065', 1_000_000, '68250.00'],
  ['68,250 + 0.06', 1_000_001, '68250.06'],
  ['68,250 + 4,000,000 × 0.06', 5_000_000, '308250.00'],
  ['308,250 + 0.055', 5_000_001, '308250.05'],
  ['308,250 + 5,000,000 × 0.055', 10_000_000, '583250.00'],
  ['583,250 + 0.05', 10_000_001, '583250.05'],
] as const;

describe('tiers T1, volume: the tier reached prices the whole month', () => {
  const products = ['notification.dedicated', 'ivr', 'sip', 'inbound', 'outbound', 'robot'];
  it.each(
    products.flatMap((product) => T1.map(([sum, minutes, amount]) => ({ product, sum, minutes, amount }))),
  )('$product: $sum', ({ product, minutes, amount }) => {
    expect(amounts(price({ lines: [call(product, minutes)] }))).toEqual([amount]);
  });
});

describe('dual calls cost twice the minute price', () => {
  it.each(T1_TWICE)('%s', (_, minutes, amount) => {
    expect(amounts(price({ lines: [call('dualcall', minutes)] }))).toEqual([amount]);
  });
  it('shows the doubled price of a minute: 2 × 0.108', () => {
    const [result] = results(price({ lines: [call('dualcall', 50_001)] }));
    expect(result?.unitPrice?.toString()).toBe('0.216');
  });
});

describe('tiers T2 of dedicated codes, volume', () => {
  it.each(T2)('%s', (_, messages, amount) => {
    expect(amounts(price({ lines: [item('code.dedicated', 'message', messages)] }))).toEqual([amount]);
  });
});

describe('A2 graduated', () => {
  const choices = { A2: 'graduated' };
  it.each(T1_GRADUATED)('dedicated notifications: %s', (_, minutes, amount) => {
    expect(amounts(price({ lines: [call('notification.dedicated', minutes)], choices }))).toEqual([amount]);
  });
  it.each(T2_GRADUATED)('dedicated codes: %s', (_, messages, amount) => {
    expect(amounts(price({ lines: [item('code.dedicated', 'message', messages)], choices }))).toEqual([
      amount,
    ]);
  });
  it.each(['ivr', 'sip', 'inbound', 'outbound', 'robot'])(
    '%s stays by volume, as the document says',
    (product) => {
      expect(amounts(price({ lines: [call(product, 50_001)], choices }))).toEqual(['5400.10']);
    },
  );
  it('lines across a bound have their own tiers: 49,999 + 2 are 5,499.89 and 0.11 + 0.108 → 5,500.108 − 5,499.89', () => {
    const lines = [call('notification.dedicated', 49_999), call('notification.dedicated', 2)];
    expect(amounts(price({ lines, choices }))).toEqual(['5499.89', '0.21']);
  });
});

describe('lines add up to the month at the tier finally reached', () => {
  it.each<[string, number[], string[]]>([
    ['50,000 × 0.108 = 5,400; 50,001 × 0.108 = 5,400.108 → 0.10', [50_000, 1], ['5400.00', '0.10']],
    ['the same, the other way round: 0.108 → 0.10; 5,400.10 − 0.10', [1, 50_000], ['0.10', '5400.00']],
    [
      'three of 33,333.67 each: 33,334 × 0.104 = 3,466.736; 66,668 → 6,933.472; 100,002 → 10,400.208',
      [33_334, 33_334, 33_334],
      ['3466.73', '3466.74', '3466.73'],
    ],
    ['81 lines of 1 minute: 0.11 each, 8.91', Array(81).fill(1), Array(81).fill('0.11')],
  ])('%s', (_, quantities, expected) => {
    expect(amounts(price({ lines: quantities.map((quantity) => call('ivr', quantity)) }))).toEqual(expected);
  });
  it('two products of 30,000 minutes each have volumes of their own [A3]: 30,000 × 0.11 twice', () => {
    expect(amounts(price({ lines: [call('ivr', 30_000), call('sip', 30_000)] }))).toEqual([
      '3300.00',
      '3300.00',
    ]);
  });
  it('two months have volumes of their own: 30,000 × 0.11 twice', () => {
    const lines = [call('ivr', 30_000), call('ivr', 30_000, { month: '2026-11' })];
    expect(amounts(price({ lines }))).toEqual(['3300.00', '3300.00']);
  });
});

describe('minutes: what a line counts', () => {
  const seconds = (duration: number, count?: number): Partial<ShortLine> =>
    count === undefined ? { duration } : { duration, count };
  const q = (value: string, unit: string): Partial<ShortLine> => ({ quantity: { value, unit } });
  it.each<[string, Partial<ShortLine>, string]>([
    ['61 s × 3 = ceil(61/60) × 3 = 6; 6 × 0.11', seconds(61, 3), 'priced 6=0+0+6+0 0.66'],
    ['60 s × 3 = 3', seconds(60, 3), 'priced 3=0+0+3+0 0.33'],
    ['1 s = 1', seconds(1), 'priced 1=0+0+1+0 0.11'],
    ['59.5 s = 1', seconds(59.5), 'priced 1=0+0+1+0 0.11'],
    ['60.001 s = 2', seconds(60.001), 'priced 2=0+0+2+0 0.22'],
    ['no calls at all', seconds(61, 0), 'priced 0=0+0+0+0 0.00'],
    ['no length', seconds(0, 3), 'priced 0=0+0+0+0 0.00'],
    ['half a call is invalid', seconds(60, 1.5), 'invalid 0=0+0+0+0 -'],
    ['a total of 183 s = ceil(3.05) = 4 [A1]', q('183', 'second'), 'priced 4=0+0+4+0 0.44'],
    ['a total of 180 s = 3', q('180', 'second'), 'priced 3=0+0+3+0 0.33'],
    ['2 hours = 120; 13.2', q('2', 'hour'), 'priced 120=0+0+120+0 13.20'],
    ['1.51 hours = 90.6 → 91; 10.01', q('1.51', 'hour'), 'priced 91=0+0+91+0 10.01'],
    ['10.2 min → 11, once for the line [A1]', { quantity: '10.2' }, 'priced 11=0+0+11+0 1.21'],
    ['10.0 min are 10', { quantity: '10.0' }, 'priced 10=0+0+10+0 1.10'],
    ['messages are no minutes', q('5', 'message'), 'invalid 0=0+0+0+0 -'],
    ['a unit nobody knows', q('5', 'fortnight'), 'invalid 0=0+0+0+0 -'],
    ['neither quantity nor duration', {}, 'invalid 0=0+0+0+0 -'],
    [
      '10^15 minutes × 0.088',
      { quantity: '1e15' },
      'priced 1000000000000000=0+0+1000000000000000+0 88000000000000.00',
    ],
    ['more than 10^15 is invalid', { quantity: '1000000000000001' }, 'invalid 0=0+0+0+0 -'],
    ['not connected is free', { quantity: 5, connected: false }, 'free 5=5+0+0+0 0.00'],
    ['connected is charged', { quantity: 5, connected: true }, 'priced 5=0+0+5+0 0.55'],
    ['not connected, per call: 2 × 3', { ...seconds(61, 3), connected: false }, 'free 6=6+0+0+0 0.00'],
  ])('%s', (_, more, expected) => {
    expect(briefs(price({ lines: [{ product: `${V}ivr`, item: 'call', month, ...more }] }))).toEqual([
      expected,
    ]);
  });
  it('a fraction that was rounded up is flagged', () => {
    expect(flagCodes(price({ lines: [call('ivr', 10, { quantity: '10.2' })] }))).toEqual([
      ['fraction-rounded-up'],
    ]);
  });
  it('free minutes do not lift the tier: 50,000 × 0.11', () => {
    const lines = [call('ivr', 50_000), call('ivr', 1, { connected: false })];
    expect(amounts(price({ lines }))).toEqual(['5500.00', '0.00']);
  });
});

describe('flat items', () => {
  it.each<[string, ShortLine, string]>([
    ['public notification 50,001 × 0.11: no tiers', call('notification.public', 50_001), '5500.11'],
    ['public code 7 × 0.06', item('code.public', 'message', 7), '0.42'],
    ['public code 50,001 × 0.06: no tiers', item('code.public', 'message', 50_001), '3000.06'],
    ['dual call ASR 60,000 × 0.06', item('dualcall', 'asr', 60_000), '3600.00'],
    ['dual call recording 7 × 0.05', item('dualcall', 'recording', 7), '0.35'],
    ['inbound interaction 60,000 × 0.1', item('inbound', 'interaction', 60_000), '6000.00'],
    ['inbound recording 7 × 0.05', item('inbound', 'recording', 7), '0.35'],
    ['outbound ASR 7 × 0.15', item('outbound', 'asr', 7), '1.05'],
    ['outbound recording 60,000 × 0.05', item('outbound', 'recording', 60_000), '3000.00'],
    ['robot ASR 60,000 × 0.15', item('robot', 'asr', 60_000), '9000.00'],
    ['robot recording 7 × 0.05', item('robot', 'recording', 7), '0.35'],
    ['400 number 50,001 × 0.11: no tiers', call('sip400', 50_001), '5500.11'],
  ])('%s', (_, line, amount) => {
    expect(amounts(price({ lines: [line] }))).toEqual([amount]);
  });
  it('ASR and recording minutes do not lift the call tier: 50,000 × 0.22, 1 × 0.06, 1 × 0.05', () => {
    const lines = [call('dualcall', 50_000), item('dualcall', 'asr', 1), item('dualcall', 'recording', 1)];
    expect(amounts(price({ lines }))).toEqual(['11000.00', '0.06', '0.05']);
  });
  it('ASR of calls is rounded up call by call: 61 s × 3 = 6 × 0.15', () => {
    const line = { product: `${V}robot`, item: 'asr', month, duration: 61, count: 3 };
    expect(amounts(price({ lines: [line] }))).toEqual(['0.90']);
  });
});

describe('codes count connected messages', () => {
  it.each<[string, Partial<ShortLine>, string]>([
    ['7 messages', { quantity: 7 }, 'priced 7=0+0+7+0 0.42'],
    ['a count of 7', { count: 7 }, 'priced 7=0+0+7+0 0.42'],
    ['a call record is one message, whatever its length', { duration: 61 }, 'priced 1=0+0+1+0 0.06'],
    ['7 records of 61 s are 7 messages', { duration: 61, count: 7 }, 'priced 7=0+0+7+0 0.42'],
    ['not connected', { quantity: 7, connected: false }, 'free 7=7+0+0+0 0.00'],
    ['7.5 messages are invalid', { quantity: '7.5' }, 'invalid 0=0+0+0+0 -'],
    ['half a record is invalid', { count: '0.5' }, 'invalid 0=0+0+0+0 -'],
    ['calls are messages', { quantity: { value: '7', unit: 'call' } }, 'priced 7=0+0+7+0 0.42'],
    ['minutes are not', { quantity: { value: '7', unit: 'minute' } }, 'invalid 0=0+0+0+0 -'],
    ['nothing is invalid', {}, 'invalid 0=0+0+0+0 -'],
  ])('%s', (_, more, expected) => {
    const line = { product: `${V}code.public`, item: 'message', month, ...more };
    expect(briefs(price({ lines: [line] }))).toEqual([expected]);
  });
});

describe('international, by region', () => {
  const notifications = {
    HK: '2.72',
    SG: '0.75',
    US: '0.70',
    GB: '0.90',
    CA: '0.70',
    KR: '1.97',
    VN: '5.62',
  };
  const codes = { HK: '0.91', SG: '0.25', US: '0.23', GB: '0.30', CA: '0.23', KR: '0.66', VN: '1.87' };
  it.each(Object.entries(notifications))('10 min to %s: %s', (region, amount) => {
    expect(amounts(price({ lines: [call('notification.intl', 10, { region })] }))).toEqual([amount]);
  });
  it.each(Object.entries(codes))('10 codes to %s: %s', (region, amount) => {
    expect(amounts(price({ lines: [{ ...item('code.intl', 'message', 10), region }] }))).toEqual([amount]);
  });
  it.each<[string, Partial<ShortLine>, string]>([
    [
      'a call is rounded up [A24]: 61 s × 3 = 6 × 0.562 = 3.372',
      { duration: 61, count: 3, region: 'VN' },
      'priced 6=0+0+6+0 3.37',
    ],
    ['not connected', { quantity: 3, region: 'VN', connected: false }, 'free 3=3+0+0+0 0.00'],
    ['a country without a price', { quantity: 3, region: 'FR' }, 'unpriced 3=0+0+3+0 -'],
    [
      'not connected there is free all the same',
      { quantity: 3, region: 'FR', connected: false },
      'free 3=3+0+0+0 0.00',
    ],
    [
      'its own price there: 3 × 0.4',
      { quantity: 3, region: 'FR', unitPrice: '0.4' },
      'priced 3=0+0+3+0 1.20',
    ],
    ['no region', { quantity: 3 }, 'invalid 0=0+0+0+0 -'],
    [
      'a name of Object.prototype is no region',
      { quantity: 3, region: 'constructor' },
      'unpriced 3=0+0+3+0 -',
    ],
  ])('%s', (_, more, expected) => {
    const line = { product: `${V}notification.intl`, item: 'call', month, ...more };
    expect(briefs(price({ lines: [line] }))).toEqual([expected]);
  });
  it('each region is a pool and cut by itself: 0.272 → 0.27, 0.562 → 0.56; 2 × 0.272 = 0.544 → 0.27 more', () => {
    const lines = ['HK', 'VN', 'HK'].map((region) => call('notification.intl', 1, { region }));
    const rated = price({ lines });
    expect([amounts(rated), poolTexts(rated)]).toEqual([
      ['0.27', '0.56', '0.27'],
      ['call 2026-10 HK 0.54', 'call 2026-10 VN 0.56'],
    ]);
  });
});

describe('400 numbers: a promised minimum', () => {
  const minimum = (quantity: number | string, more: Partial<ShortLine> = {}): ShortLine => ({
    product: `${V}sip400`,
    item: 'commitment',
    month,
    quantity,
    ...more,
  });
  const use = (minutes: number): ShortLine => call('sip400', minutes);
  it.each<[string, ShortLine[], (string | null)[]]>([
    ['500 × 0.11 = 55; 120 − 55 = 65', [use(500), minimum(120)], ['55.00', '65.00']],
    ['whatever the row order', [minimum(120), use(500)], ['65.00', '55.00']],
    ['no usage: all of it [A16]', [minimum(120)], ['120.00']],
    [
      'usage not connected counts nothing',
      [minimum(120), { ...use(500), connected: false }],
      ['120.00', '0.00'],
    ],
    ['1,090 × 0.11 = 119.90: 0.10 short', [use(1090), minimum(120)], ['119.90', '0.10']],
    ['1,091 × 0.11 = 120.01: nothing short', [use(1091), minimum(120)], ['120.01', '0.00']],
    ['2,000 × 0.11 = 220', [use(2000), minimum(120)], ['220.00', '0.00']],
    [
      'two numbers: 420 − 55 = 365 = 65 + 300',
      [use(500), minimum(120), minimum(300)],
      ['55.00', '65.00', '300.00'],
    ],
    [
      'two numbers, 150 × … 220 used: 0 and 200',
      [use(2000), minimum(120), minimum(300)],
      ['220.00', '0.00', '200.00'],
    ],
    [
      'own price counts as usage: 10 × 2 = 20; 100 short',
      [{ ...use(10), unitPrice: '2' }, minimum(120)],
      ['20.00', '100.00'],
    ],
    ['the least', [minimum('120')], ['120.00']],
    ['less is invalid', [minimum('119.99')], [null]],
    ['the most', [minimum('200000')], ['200000.00']],
    ['more is invalid', [minimum('200000.01')], [null]],
    ['parts of a fen are invalid', [minimum('120.005')], [null]],
    ['an invalid one asks for nothing', [use(500), minimum(100)], ['55.00', null]],
    ['another month is another matter', [use(500), minimum(120, { month: '2026-11' })], ['55.00', '120.00']],
  ])('%s', (_, lines, expected) => {
    expect(amounts(price({ lines }))).toEqual(expected);
  });
});

describe('rents: a number and calendar month each', () => {
  const rent = (more: Partial<ShortLine>): ShortLine => ({
    product: `${V}ivr`,
    item: 'number-rent',
    month: null,
    ...more,
  });
  const months = (lines: ShortLine[]) =>
    results(price({ lines }))
      .filter((result) => result.line.item === 'number-rent')
      .map((result) => `${result.month} ${result.amount?.toFixed(2) ?? result.status}`);
  it.each<[string, ShortLine[], string[]]>([
    ['3 × 35', [rent({ quantity: 3, month })], ['2026-10 105.00']],
    ['a count of 3', [rent({ count: 3, month })], ['2026-10 105.00']],
    ['half a number is invalid', [rent({ quantity: '1.5', month })], ['2026-10 invalid']],
    [
      'opened on the last day, closed on a first: 3 months',
      [rent({ opened: '2026-08-31', closed: '2026-10-01' })],
      ['2026-08 35.00', '2026-09 35.00', '2026-10 35.00'],
    ],
    [
      'opened and closed on one day: that month',
      [rent({ opened: '2026-08-31', closed: '2026-08-31' })],
      ['2026-08 35.00'],
    ],
    [
      'over new year, two numbers',
      [rent({ opened: '2025-12-31', closed: '2026-01-01', quantity: 2 })],
      ['2025-12 70.00', '2026-01 70.00'],
    ],
    ['open, with nothing else: its own month', [rent({ opened: '2026-08-15' })], ['2026-08 35.00']],
    [
      'open, to the last billed month',
      [rent({ opened: '2026-08-15' }), call('sip', 1)],
      ['2026-08 35.00', '2026-09 35.00', '2026-10 35.00'],
    ],
    [
      'open, with another that opens later',
      [rent({ opened: '2026-08-15' }), rent({ opened: '2026-09-30' })],
      ['2026-08 35.00', '2026-09 35.00', '2026-09 35.00'],
    ],
    [
      'an invalid one that opens later lengthens nothing',
      [rent({ opened: '2026-08-15' }), rent({ opened: '2026-12-01', quantity: '1.5' })],
      ['2026-08 35.00', 'null invalid'],
    ],
    [
      'nor does a call with an opening day and no month',
      [rent({ opened: '2026-08-15' }), call('sip', 1, { month: null, opened: '2026-12-01' })],
      ['2026-08 35.00'],
    ],
    [
      'opened after the last billed month: its own month',
      [rent({ opened: '2026-12-01' }), call('sip', 1)],
      ['2026-12 35.00'],
    ],
    ['a month limits it', [rent({ opened: '2026-08-15', month: '2026-09' })], ['2026-09 35.00']],
    ['the opening month is whole', [rent({ opened: '2026-08-31', month: '2026-08' })], ['2026-08 35.00']],
    [
      'a month before it opened is invalid',
      [rent({ opened: '2026-08-15', month: '2026-07' })],
      ['2026-07 invalid'],
    ],
    [
      'a month after it closed is invalid',
      [rent({ opened: '2026-08-15', closed: '2026-08-20', month: '2026-09' })],
      ['2026-09 invalid'],
    ],
    [
      'closed before opened is invalid',
      [rent({ opened: '2026-08-15', closed: '2026-08-14' })],
      ['null invalid'],
    ],
    [
      'also where a month limits it',
      [rent({ opened: '2026-08-15', closed: '2026-08-14', month: '2026-08' })],
      ['2026-08 invalid'],
    ],
    ['neither month nor opened is invalid', [rent({ quantity: 1 })], ['null invalid']],
    [
      'a vanity number has a price of its own: 2 × 500',
      [rent({ quantity: 2, month, unitPrice: '500' })],
      ['2026-10 1000.00'],
    ],
    [
      'and every month of it',
      [rent({ opened: '2026-09-15', closed: '2026-10-15', unitPrice: '88.88' })],
      ['2026-09 88.88', '2026-10 88.88'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(months(lines)).toEqual(expected);
  });
  it.each([
    'notification.dedicated',
    'code.dedicated',
    'ivr',
    'sip',
    'dualcall',
    'inbound',
    'outbound',
    'robot',
  ])('%s: 35 a number', (product) => {
    expect(amounts(price({ lines: [item(product, 'number-rent', 1)] }))).toEqual(['35.00']);
  });
  it('a month set for the estimate is a billed month too', () => {
    const rated = price({ lines: [rent({ opened: '2026-08-15' })], settings: { month: '2026-09' } });
    expect(amounts(rated)).toEqual(['35.00', '35.00']);
  });
});

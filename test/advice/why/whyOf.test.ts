import { describe, expect, it } from 'vitest';
import { whyOf } from '../../../src/shared/advice/why/whyOf.ts';
import { d, pack, price } from '../../rating/support.ts';
import { rowsOf } from './support.ts';

const V = 'alibaba.voice.';
const NOTIFICATION = `${V}notification.dedicated`;

/** 186,413 + 152,300 + 98,500 + 69,000 = 506,213. */
const DESIGN = price({
  lines: [
    { product: NOTIFICATION, item: 'call', date: '2026-10-08', quantity: 186_413 },
    { product: NOTIFICATION, item: 'call', date: '2026-10-15', quantity: 152_300 },
    { product: NOTIFICATION, item: 'call', date: '2026-10-22', quantity: 98_500 },
    { product: NOTIFICATION, item: 'call', date: '2026-10-29', quantity: 69_000 },
  ],
  packs: [
    pack({
      product: NOTIFICATION,
      units: 50_000,
      purchased: '2025-12-15',
      expires: '2026-12-14',
      remaining: d(20_000),
    }),
  ],
});

describe('the arithmetic of a month', () => {
  it('by volume tiers, behind a pack, cut to the fen, and what of it is one line', () => {
    expect(rowsOf(DESIGN, 'r2')).toEqual([
      'why-used 4 | 506,213 | A1',
      'why-from-packs | −20,000 | A5 A13 A14 A15',
      'why-left | 486,213',
      'why-tier 100000–500000 | 0.104 | A2 A3',
      // 486,213 × 0.104 = 50,566.152.
      'why-product 486,213 × 0.104 | 50,566.152',
      'why-cut | −0.002 | A6',
      'why-month | 50,566.15',
      // 186,413 − 20,000 = 166,413; × 0.104 = 17,306.952.
      'why-share 1 | 17,306.95',
    ]);
  });

  it('rounded half up where that reading is chosen, and graduated where tiers are', () => {
    const line = { product: NOTIFICATION, item: 'call', month: '2026-10', quantity: 50_001 };
    // 50,000 × 0.11 + 1 × 0.108 = 5,500.108 → 5,500.11.
    expect(rowsOf(price({ lines: [line], choices: { A2: 'graduated', A6: 'half-up' } }), 'r2')).toEqual([
      'why-used-one 1 | 50,001 | A1',
      'why-first-part 50,000 × 0.11 | 5,500.00 | A2 A3',
      'why-next-part 1 × 0.108 | 0.108',
      'why-rounded | +0.002 | A6',
      'why-month | 5,500.11',
    ]);
  });

  it.each([
    // First tier, last tier, and the factor two of dual calls.
    [{ product: `${V}ivr`, item: 'call', quantity: 50_000 }, 'why-tier-to 0–50000 | 0.11 | A3', '5,500.00'],
    [
      { product: `${V}ivr`, item: 'call', quantity: 10_000_001 },
      'why-tier-over 10000000– | 0.088 | A3',
      '880,000.08',
    ],
    [
      { product: `${V}dualcall`, item: 'call', quantity: 100_001 },
      'why-tier 100000–500000 | 2 × 0.104 | A3 A4',
      '20,800.20',
    ],
    // 7 × 0.272 = 1.904.
    [
      { product: `${V}notification.intl`, item: 'call', region: 'HK', quantity: 7 },
      'why-rate-region HK | 0.272',
      '1.90',
    ],
  ])('%j: %s, %s', (short, tier, amount) => {
    const rows = rowsOf(price({ lines: [{ ...short, month: '2026-10' }] }), 'r2');
    expect(rows).toContain(tier);
    expect(rows.at(-1)).toBe(`why-month | ${amount}`);
  });

  it('of IoT messages: each tier its own part, settled once without a day', () => {
    const lines = [{ product: 'alibaba.iot', item: 'message', month: '2026-06', quantity: 144_000_000 }];
    expect(rowsOf(price({ lines }), 'r2')).toEqual([
      'why-used-one 1 | 144,000,000',
      'why-first-part 100,000,000 × 1.8 / 1000000 | 180.00',
      'why-next-part 44,000,000 × 1.4 / 1000000 | 61.60',
      'why-settled-undated | 241.60 | A6 A10 A11',
    ]);
  });

  it('of OTA: 30 devices × 5 parts of 450 MB, 100 of them free', () => {
    const lines = [
      {
        product: 'alibaba.iot',
        item: 'ota',
        date: '2026-06-05',
        count: 30,
        size: { value: '450', unit: 'MB' },
      },
    ];
    expect(rowsOf(price({ lines }), 'r2')).toEqual([
      'why-used-one 1 | 150',
      'why-allowance 100 | −100',
      'why-left | 50',
      'why-product 50 × 0.2 | 10.00',
      'why-settled-day | 10.00 | A6 A10 A11',
    ]);
  });

  it('of days: what each cut drops together', () => {
    const of = (date: string, quantity: number) => ({
      product: 'alibaba.iot',
      item: 'connection',
      date,
      quantity,
    });
    // 1.005 → 1.00 and 0.005 → 0.00: 1.010 exactly.
    const rated = price({ lines: [of('2026-09-10', 1_005_000), of('2026-09-11', 5_000)] });
    expect(rowsOf(rated, 'r3')).toEqual([
      'why-used 2 | 1,010,000 | A19',
      'why-product 1,010,000 × 1 / 1000000 | 1.01',
      'why-cut-daily | −0.01',
      'why-settled-days 2 | 1.00 | A6 A10 A11',
      'why-share 1 | 0.00',
    ]);
  });

  it.each([
    // 500 × 0.11 = 55.00 of 120; 3,000 × 0.11 = 330.00 is more than it.
    [500, 'why-counted | −55.00 | A16', 'why-missing | 65.00', 'why-month | 65.00'],
    [3_000, 'why-counted | −330.00 | A16', 'why-missing | 0.00', 'why-month | 0.00'],
  ])('of a minimum of 120 with %d minutes', (quantity, ...steps) => {
    const of = { product: `${V}sip400`, month: '2026-10' };
    const rated = price({
      lines: [
        { ...of, item: 'call', quantity },
        { ...of, item: 'commitment', quantity: 120 },
      ],
    });
    expect(rowsOf(rated, 'r3')).toEqual(['why-promised-one 1 | 120', ...steps]);
  });

  it('of two versions of a rate, and of a line with a price of its own', () => {
    const of = (date: string, quantity: string, more = {}) => ({
      product: 'alibaba.rtc',
      item: 'video-hd',
      date,
      quantity,
      ...more,
    });
    const rated = price({
      lines: [
        of('2021-10-21', '1000.5'),
        of('2021-10-22', '1629'),
        of('2021-10-22', '10', { unitPrice: '0.5' }),
      ],
    });
    expect(rowsOf(rated, 'r2')).toEqual([
      // 1,000.5 rounded up to 1,001.
      'why-used 3 | 2,640 | A1',
      'why-own-price 10 | 5.00 | A18',
      'why-rate-to 2021-10-21 | 32 / 1000 | A21',
      'why-product 1,001 × 32 / 1000 | 32.032',
      'why-rate-from 2021-10-22 | 24 / 1000 | A21',
      'why-product 1,629 × 24 / 1000 | 39.096',
      // 5 + 32.032 + 39.096 = 76.128.
      'why-cut | −0.008 | A6',
      'why-month | 76.12',
      'why-share 1 | 32.03',
    ]);
  });

  it('of rents: a block for each month that the line touches', () => {
    const rated = price({
      lines: [
        {
          product: NOTIFICATION,
          item: 'number-rent',
          opened: '2026-05-20',
          closed: '2026-07-01',
          quantity: 3,
        },
      ],
    });
    const why = whyOf(rated, 'r2', 1);
    expect(why?.pools.map(({ pool }) => pool.month)).toEqual(['2026-05', '2026-06', '2026-07']);
    expect(why?.caption).toEqual({ code: 'why-line-parts', params: { line: 1, count: 3 } });
    expect(why?.amount?.toFixed(2)).toBe('315.00');
    expect(rowsOf(rated, 'r2', 2)).toEqual([
      'why-rented-one 1 | 3',
      'why-product 3 × 35 | 105.00',
      'why-month | 105.00',
    ]);
  });

  it('of a price table, where one line asks for a quote', () => {
    const of = (capacity: number, qps: number) => ({
      product: 'alibaba.imagesearch',
      item: 'instance',
      month: '2026-10',
      capacity,
      qps,
      quantity: 1,
    });
    expect(rowsOf(price({ lines: [of(3_000_000, 5), of(60_000_000, 10)] }), 'r2')).toEqual([
      'why-used 2 | 2',
      'why-table | 6,700.00 | A12 A23',
      'why-without-price-one 1 | –',
      'why-month | 6,700.00',
      'why-share 1 | 6,700.00',
    ]);
  });

  it('of charges that are more than a price: a flat fee and the least of a month', () => {
    const added = {
      schema: 'ratesheet-tariff/1',
      vendor: { id: 'x', name: { 'zh-CN': '某', en: 'X' } },
      documents: [{ id: 'doc', title: { 'zh-CN': '某', en: 'X' }, version: null, kind: 'document' }],
      products: [
        {
          id: 'x.p',
          name: { 'zh-CN': '某', en: 'X' },
          items: [item('volume', 'volume', { minimum: '100' }), item('parts', 'graduated', {})],
        },
      ],
    };
    const of = (each: string) => ({ product: 'x.p', item: each, month: '2026-10', quantity: 15 });
    const rated = price({ lines: [of('volume'), of('parts')], tariffs: [added] });
    // 15 × 2 + 7 = 37, raised to 100.
    expect(rowsOf(rated, 'r2')).toEqual([
      'why-used-one 1 | 15',
      'why-tier-over 10– | 2',
      'why-flat | 7.00',
      'why-least | 100.00',
      'why-charge 15 | 100.00',
      'why-month | 100.00',
    ]);
    // 10 × 3 + 5 × 2 = 40, and 7 for entering the second tier.
    expect(rowsOf(rated, 'r3')).toEqual([
      'why-used-one 1 | 15',
      'why-first-part 10 × 3 | 30.00',
      'why-next-part 5 × 2 | 10.00',
      'why-terms | +7.00',
      'why-month | 47.00',
    ]);
  });
});

function item(id: string, mode: string, terms: object) {
  return {
    id,
    name: { 'zh-CN': `项${id}`, en: id },
    unit: 'message',
    measure: { by: 'count' },
    rates: [
      {
        price: {
          type: 'tiers',
          mode,
          tiers: [
            { upTo: 10, price: '3' },
            { upTo: null, price: '2', flat: '7' },
          ],
        },
        ...terms,
        source: { document: 'doc', section: '1' },
      },
    ],
  };
}

describe('tiers and dead zones', () => {
  it('volume tiers: the reached one, how far into it, and the next', () => {
    const tiers = whyOf(DESIGN, 'r2', 1)?.pools[0]?.tiers;
    expect(tiers?.tiers.map(({ state }) => state)).toEqual([
      'passed',
      'passed',
      'reached',
      ...Array.from({ length: 4 }, () => 'ahead'),
    ]);
    // (486,213 − 100,000) / 400,000.
    expect(tiers?.within).toBeCloseTo(0.96553, 5);
    expect(tiers?.next?.more).toBe('13,788');
    expect(tiers?.next?.price.price.toString()).toBe('0.1');
  });

  it('graduated tiers: each filled by its own part', () => {
    const lines = [{ product: 'alibaba.iot', item: 'message', month: '2026-06', quantity: 144_000_000 }];
    const tiers = whyOf(price({ lines }), 'r2', 1)?.pools[0]?.tiers;
    expect(tiers?.tiers.map(({ filled }) => filled.toString())).toEqual(['100000000', '44000000', '0']);
  });

  it('a month in a dead zone: 13,788 more, 566.05 less', () => {
    const zone = whyOf(DESIGN, 'r2', 1)?.pools[0]?.deadZone;
    expect(zone?.moreToLeave.toString()).toBe('13788');
    expect(zone?.amountThere.toFixed(2)).toBe('50000.10');
    expect(zone?.saving.toFixed(2)).toBe('566.05');
  });

  it('flat prices have neither', () => {
    const lines = [{ product: `${V}notification.public`, item: 'call', month: '2026-10', quantity: 9 }];
    const [pool] = whyOf(price({ lines }), 'r2', 1)?.pools ?? [];
    expect([pool?.tiers, pool?.deadZone]).toEqual([null, null]);
  });
});

describe('what else is told', () => {
  it('the line’s own quantity and price, its documents, and the readings in force', () => {
    const why = whyOf(DESIGN, 'r2', 2);
    expect(why?.amount?.toFixed(2)).toBe('17306.95');
    expect(why?.caption).toEqual({ code: 'why-line-price', params: { line: 2, quantity: '166,413' } });
    expect(why?.captionPrice?.price.toString()).toBe('0.104');
    // Price and packs stand in one section of one document.
    expect(why?.sources.map(({ title, section }) => [title.en, section])).toEqual([
      ['Alibaba Cloud Voice, price document', '1.国内语音定价 › 语音通知 › 专属号码模式'],
    ]);
    expect(why?.interpretations.map(({ code }) => code)).toEqual([
      'A1',
      'A2',
      'A3',
      'A5',
      'A6',
      'A13',
      'A14',
      'A15',
    ]);
    expect(why?.interpretations.find(({ code }) => code === 'A2')).toMatchObject({
      reading: { en: 'One tier prices the whole month' },
      isChanged: false,
    });
  });

  it('a reading that is not the usual one', () => {
    const lines = [{ product: NOTIFICATION, item: 'call', month: '2026-10', quantity: 1 }];
    const why = whyOf(price({ lines, choices: { A2: 'graduated' } }), 'r2', 1);
    expect(why?.interpretations.find(({ code }) => code === 'A2')).toMatchObject({
      reading: { en: 'Each tier prices its own part' },
      isChanged: true,
    });
  });

  it.each([
    [{ product: `${V}sip400`, item: 'commitment', quantity: 100 }, 'invalid', ['minimum-out-of-range']],
    [
      { product: 'alibaba.imagesearch', item: 'instance', capacity: 60_000_000, qps: 10, quantity: 1 },
      'unpriced',
      ['ask-for-quote'],
    ],
    [
      { product: `${V}code.intl`, item: 'message', region: 'FR', quantity: 1 },
      'unpriced',
      ['no-price-for-region'],
    ],
    [{ product: 'tencent.voice.message', item: 'call', quantity: 9_001 }, 'unserved', ['unserved']],
    [{ product: `${V}ivr`, item: 'call', quantity: 1 }, 'priced', []],
  ])('why %j is %s', (short, status, codes) => {
    const why = whyOf(price({ lines: [{ ...short, month: '2026-10' }] }), 'r2', 1);
    expect([why?.status, why?.reasons.map(({ message }) => message.code)]).toEqual([status, codes]);
  });

  it('what would have served, and from which day', () => {
    const call = { product: 'tencent.voice.message', item: 'call' };
    const rated = price({
      lines: [
        { ...call, date: '2026-10-03', quantity: 92_400 },
        { ...call, date: '2026-10-26', quantity: 35_600 },
      ],
      packs: [pack({ product: call.product, units: 100_000, purchased: '2026-05-20', remaining: d(92_400) })],
    });
    const why = whyOf(rated, 'r3', 2);
    // 35,600 → 36 × 1,000 × 0.105 = 3,780; the fixed 100,000 cost 10,000.
    expect([why?.advice?.pack, why?.advice?.amount.toFixed(2), why?.unservedFrom]).toEqual([
      'custom:36000',
      '3780.00',
      '2026-10-26',
    ]);
  });

  it('nothing of a row that is not in the estimate', () => {
    expect(whyOf(DESIGN, 'nowhere', 1)).toBeNull();
  });
});

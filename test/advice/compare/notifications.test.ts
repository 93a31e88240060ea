import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../../src/shared/advice/compare/subjects.ts';
import { d, pack, price } from '../../rating/support.ts';
import { calls, compare, DEDICATED, month, OCTOBER, PUBLIC, rents, TENCENT, table } from './support.ts';

/**
 * 506,213 minutes of notifications in October 2026 with 12 numbers, by the price documents of Alibaba Cloud Voice and Tencent
 * Cloud Voice Message, worked by hand.
 */
describe('plans for a month of notifications, cheapest first', () => {
  it('with whole packs', () => {
    expect(table(compare(OCTOBER, DEDICATED))).toEqual([
      // 37,500 + 425 + 2 × 45 + 4 × 5 = 38,035 hold 506,200; 13 × 0.11 = 1.43. A fifth pack of 50 would be 5.00 for 1.43.
      // Against 50,986.15: −12,949.72. 38,036.43 ÷ 506,213 = 0.07513.
      [
        'Public, with packs',
        '38036.43',
        '-12949.72',
        '0.0751',
        'buy 500,000 + 5,000 + 2 × 500 + 4 × 50; 13 min at 0.11',
        'no number needed',
      ],
      // 486,213 are needed beyond 20,000. 9 × 50,000 (40,500) + 7 × 5,000 (3,325) + … is dearer than 500,000 for 42,500.
      // 500,000 − 486,213 = 13,787. Rent 12 × 35 = 420.
      [
        'Dedicated, with packs',
        '42920.00',
        '-8066.15',
        '0.0848',
        '20,000 owned; buy 500,000, 13,787 left over',
        '12 numbers, 420.00',
      ],
      // 507,000 × 0.095 = 48,165; 500,000 for 47,500 and custom 7,000 × 0.11 = 770 would be 48,270. Rent 12 × 50 = 600.
      [
        'Tencent',
        '48765.00',
        '-2221.15',
        '0.0963',
        'buy custom 507,000, 787 left over',
        '12 numbers, 600.00; no vouchers',
      ],
      // 486,213 × 0.104 = 50,566.152 → 50,566.15, + 420.
      [
        'Dedicated, this estimate',
        '50986.15',
        '–',
        '0.1007',
        '20,000 owned; 486,213 min at 0.104',
        '12 numbers, 420.00; in a dead zone',
      ],
      // 506,213 × 0.100 = 50,621.30, + 420.
      [
        'Dedicated, pay as you go',
        '51041.30',
        '55.15',
        '0.1008',
        '506,213 min at 0.100',
        '12 numbers, 420.00',
      ],
      // 506,213 × 0.11 = 55,683.43.
      ['Public, pay as you go', '55683.43', '4697.28', '0.1100', '506,213 min at 0.11', 'no number needed'],
    ]);
  });

  it('with a twelfth of each purchase, which stays what is cheapest as a whole', () => {
    const rows = table(compare(OCTOBER, DEDICATED, { spread: 'twelfth' }));
    expect(rows.slice(0, 3)).toEqual([
      // 37,500 ÷ 12 = 3,125; 425 ÷ 12 = 35.41; 90 ÷ 12 = 7.50; 20 ÷ 12 = 1.66; + 1.43 = 3,171.00.
      [
        'Public, with packs',
        '3171.00',
        '-47815.15',
        '0.0063',
        'buy 500,000 + 5,000 + 2 × 500 + 4 × 50, 1/12 of 38,035.00; 13 min at 0.11',
        'no number needed; 100% of the packs used this month',
      ],
      // 42,500 ÷ 12 = 3,541.66, + 420. 486,213 of 500,000 are 97 %.
      [
        'Dedicated, with packs',
        '3961.66',
        '-47024.49',
        '0.0078',
        '20,000 owned; buy 500,000, 13,787 left over, 1/12 of 42,500.00',
        '12 numbers, 420.00; 97% of the packs used this month',
      ],
      // 48,165 ÷ 12 = 4,013.75, + 600.
      [
        'Tencent',
        '4613.75',
        '-46372.40',
        '0.0091',
        'buy custom 507,000, 787 left over, 1/12 of 48,165.00',
        '12 numbers, 600.00; no vouchers; 99% of the packs used this month',
      ],
    ]);
  });

  it('at another quantity and with other numbers', () => {
    const supposed = compare(OCTOBER, DEDICATED, { quantity: d(70_000), numbers: d(2) });
    expect(supposed.supposed).toBe(true);
    expect(table(supposed).map((row) => [row[0], row[1], row[4]])).toEqual(
      [
        // 50,000 for 4,100, 4 × 5,000 for 1,700.
        ['Public, with packs', '5800.00', 'buy 50,000 + 4 × 5,000'],
        // 50,000 beyond 20,000: one pack of 4,500 (× 0.110 = 5,500). 2 × 35 = 70.
        ['Dedicated, with packs', '4570.00', '20,000 owned; buy 50,000'],
        // 70,000 × 0.105 = 7,350, + 100.
        ['Tencent', '7450.00', 'buy custom 70,000'],
        // 50,000 × 0.110 = 5,500, + 70.
        ['Dedicated, this estimate', '5570.00', '20,000 owned; 50,000 min at 0.110'],
        // 70,000 × 0.108 = 7,560, + 70.
        ['Dedicated, pay as you go', '7630.00', '70,000 min at 0.108'],
        ['Public, pay as you go', '7700.00', '70,000 min at 0.11'],
      ].sort((a, b) => Number(a[1]) - Number(b[1])),
    );
  });
});

describe("the estimate's own plan", () => {
  it('costs what it was rated at: pool, rents and packs of the month', () => {
    const bought = pack({ product: DEDICATED, units: 500_000, purchased: '2026-10-01' });
    const rated = price({ lines: OCTOBER.lines, packs: [...(OCTOBER.packs ?? []), bought] });
    const now = compare({ lines: OCTOBER.lines, packs: [...(OCTOBER.packs ?? []), bought] }, DEDICATED);
    // All 506,213 come from packs: 42,500 for the new one and 420 of rent. It is also the cheapest that could be bought.
    expect(rated.totals.list.toFixed(2)).toBe('42920.00');
    expect(
      table(now)
        .filter((row) => row[0]?.startsWith('Dedicated'))
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      ['Dedicated, this estimate', '42920.00', '–', '0.0848', '506,213 owned; 500,000 bought this month'],
      ['Dedicated, with packs', '42920.00', '0.00', '0.0848', '20,000 owned; buy 500,000, 13,787 left over'],
      ['Dedicated, pay as you go', '51041.30', '8121.30', '0.1008', '506,213 min at 0.100'],
    ]);
  });

  it('keeps lines with a price of their own, and vanity numbers', () => {
    const lines = [
      rents(DEDICATED, 2),
      { ...rents(DEDICATED, 1), unitPrice: '500' },
      calls(DEDICATED, 1000),
      calls(DEDICATED, 400, { unitPrice: '0.05' }),
      calls(DEDICATED, 77, { connected: false }),
    ];
    // 2 × 35 + 500 + 1,000 × 0.110 + 400 × 0.05 = 70 + 500 + 110 + 20. What was not answered is no work.
    const [own] = compare({ lines }, DEDICATED).rows.filter((row) => row.kind === 'estimate');
    expect(own?.amount?.toFixed(2)).toBe('700.00');
    expect(compare({ lines }, DEDICATED).quantity.toString()).toBe('1400');
    // One number more is 35 more; 100 minutes more are 11.00 more.
    const more = compare({ lines }, DEDICATED, { numbers: d(4), quantity: d(1500) });
    expect(more.now?.toFixed(2)).toBe('746.00');
  });

  it('of packs only, says what was not served and stands below plans that serve everything', () => {
    const lines = [rents(TENCENT, 3), calls(TENCENT, 128_000)];
    const packs = [pack({ product: TENCENT, units: 100_000, purchased: '2026-01-15', remaining: d(92_400) })];
    const rows = table(compare({ lines, packs }, TENCENT));
    expect(rows.at(-1)).toEqual([
      'Tencent, this estimate',
      '150.00',
      '–',
      '0.0012',
      '92,400 owned; 35,600 min not served',
      '3 numbers, 150.00; no vouchers',
    ]);
    // 35,600 → custom 36,000 × 0.105 = 3,780, + 150.
    expect(rows).toContainEqual([
      'Tencent',
      '3930.00',
      '3780.00',
      '0.0307',
      '92,400 owned; buy custom 36,000, 400 left over',
      '3 numbers, 150.00; no vouchers',
    ]);
  });
});

describe('what is compared', () => {
  it('is each product of a work in each month, newest month and largest quantity first', () => {
    const rated = price({
      lines: [
        calls(PUBLIC, 100),
        calls(DEDICATED, 200),
        calls(DEDICATED, 300, { month: '2026-09' }),
        { product: 'alibaba.voice.code.public', item: 'message', month, quantity: 5 },
        calls('alibaba.voice.ivr', 999),
        calls(PUBLIC, 9, { connected: false, month: '2026-11' }),
      ],
    });
    expect(
      subjectsOf(rated).map(({ work, member, month: of, quantity, numbers }) => [
        work.id,
        member.name.en,
        of,
        quantity.toString(),
        numbers?.toString() ?? null,
      ]),
    ).toEqual([
      ['voice-notification', 'Dedicated', '2026-10', '200', '0'],
      ['voice-notification', 'Public', '2026-10', '100', null],
      ['voice-notification', 'Dedicated', '2026-09', '300', '0'],
      ['voice-code', 'Public', '2026-10', '5', null],
    ]);
  });

  it('counts packs of another product as far as its own usage leaves them', () => {
    const packs = [pack({ product: PUBLIC, units: 50_000, purchased: '2026-03-02' })];
    const lines = [calls(DEDICATED, 60_000), calls(PUBLIC, 20_000)];
    // 30,000 are left; 30,000 more: 6 packs of 5,000 at 425.
    expect(
      table(compare({ lines, packs }, DEDICATED)).find((row) => row[0] === 'Public, with packs'),
    ).toEqual([
      'Public, with packs',
      '2550.00',
      '-3930.00',
      '0.0425',
      '30,000 owned; buy 6 × 5,000',
      'no number needed',
    ]);
  });

  it('leaves packs out that expire within the month', () => {
    const packs = [pack({ product: PUBLIC, units: 50_000, purchased: '2025-10-20' })];
    const rows = table(compare({ lines: [calls(DEDICATED, 1000)], packs }, DEDICATED));
    // 2 × 500 for 90 (1,000 × 0.11 = 110); the pack of 2025-10-20 ends on 2026-10-19.
    expect(rows.find((row) => row[0] === 'Public, with packs')?.slice(1, 5)).toEqual([
      '90.00',
      '-20.00',
      '0.0900',
      'buy 2 × 500',
    ]);
  });

  it('tells of a plan without a price that it has none, and lists it last', () => {
    const contract = {
      schema: 'ratesheet-tariff/1',
      vendor: { id: 'example', name: { 'zh-CN': '示例', en: 'Example' } },
      documents: [{ id: 'c', title: { 'zh-CN': '合同', en: 'Contract' }, version: null, kind: 'contract' }],
      products: [
        {
          id: 'example.calls',
          name: { 'zh-CN': '示例通知', en: 'Example calls' },
          work: { id: 'voice-notification', item: 'call', name: { 'zh-CN': '示例', en: 'Example' } },
          items: [
            {
              id: 'call',
              unit: 'minute',
              measure: { by: 'duration', roundUp: 'each-record' },
              rates: [{ price: null, source: { document: 'c', section: '1' } }],
            },
          ],
          packs: {
            unit: 'minute',
            serves: [{ item: 'call', ratio: '1' }],
            overflow: 'postpaid',
            anySize: true,
            source: { document: 'c', section: '2' },
          },
        },
      ],
    };
    const estimate = { lines: [calls(DEDICATED, 1000)], tariffs: [contract] };
    expect(table(compare(estimate, DEDICATED)).slice(-2)).toEqual([
      ['Example, with packs', '–', '–', '–', 'No public price of its packs', 'no number needed'],
      ['Example, pay as you go', '–', '–', '–', 'No public price', 'no number needed'],
    ]);
    // With the price of a pack filled in for this estimate: 2 × 600 = 1,000 minutes and 200 left over.
    const settings = { packPrices: new Map([['example.calls.600', d('30')]]) };
    expect(
      table(compare({ ...estimate, settings }, DEDICATED)).find((row) => row[0] === 'Example, with packs'),
    ).toEqual([
      'Example, with packs',
      '60.00',
      '-50.00',
      '0.0600',
      'buy 2 × 600, 200 left over',
      'no number needed',
    ]);
  });

  it('is voice codes by the message as well', () => {
    const lines = [{ product: 'alibaba.voice.code.public', item: 'message', month, quantity: 50_050 }];
    expect(
      table(compare({ lines }, 'alibaba.voice.code.public')).map((row) => [row[0], row[1], row[4]]),
    ).toEqual([
      // 50,000 for 2,000 and 50 × 0.06 = 3.00, which the pack of 50 for 3 does not beat.
      ['Public, with packs', '2003.00', 'buy 50,000; 50 min at 0.06'],
      // One number unless told otherwise, 35. 50,000 for 2,500; 50 × 0.08 = 4.
      ['Dedicated, with packs', '2539.00', 'buy 50,000; 50 min at 0.080'],
      // 50,050 × 0.06 = 3,003.
      ['Public, this estimate', '3003.00', '50,050 min at 0.06'],
      // 50,050 × 0.075 = 3,753.75, + 35.
      ['Dedicated, pay as you go', '3788.75', '50,050 min at 0.075'],
    ]);
  });
});

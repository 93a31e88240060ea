import { describe, expect, it } from 'vitest';
import { amounts, briefs, d, left, pack, poolOf, poolTexts, price, type ShortLine } from './support.ts';

/** A product that the code has never heard of: a tariff file alone. */

const name = (text: string) => ({ 'zh-CN': text, en: text });
const source = { document: 'list', section: 'prices' };

const TARIFF = {
  schema: 'ratesheet-tariff/1',
  vendor: { id: 'acme', name: name('Acme') },
  documents: [{ id: 'list', title: name('Acme price list'), version: '2026', kind: 'document' }],
  products: [
    {
      id: 'acme.cloud',
      name: name('Acme Cloud'),
      vouchers: false,
      items: [
        {
          id: 'storage',
          name: name('Storage'),
          unit: 'GB',
          measure: { by: 'count', decimals: 3 },
          rates: [
            {
              price: {
                type: 'tiers',
                mode: 'graduated',
                tiers: [
                  { upTo: 10, price: '0.5', flat: '2' },
                  { upTo: 100, price: '0.3', flat: '1' },
                  { upTo: null, price: '0.1' },
                ],
              },
              source,
            },
          ],
        },
        {
          id: 'request',
          name: name('Requests'),
          unit: 'call',
          measure: { by: 'count' },
          rates: [{ price: { type: 'per-block', price: '0.05', block: 1000 }, source }],
        },
        {
          id: 'seat',
          name: name('Seats'),
          unit: 'number',
          measure: { by: 'count' },
          rates: [{ price: { type: 'per-unit', price: '3.3' }, minimum: '100', maximum: '500', source }],
        },
        {
          id: 'mail',
          name: name('Mail'),
          unit: 'message',
          measure: { by: 'size', block: '64', blockUnit: 'KB', bareUnit: 'KB' },
          allowance: { quantity: 10, source },
          rates: [
            {
              price: {
                type: 'tiers',
                mode: 'volume',
                tiers: [
                  { upTo: 100, price: '0.02', flat: '5' },
                  { upTo: null, price: '0.01' },
                ],
              },
              source,
            },
          ],
          settle: { rounding: 'half-up' },
        },
        {
          id: 'hour',
          name: name('Hours'),
          unit: 'hour',
          measure: { by: 'duration', roundUp: 'each-record' },
          rates: [
            { to: '2026-10-14', price: { type: 'per-unit', price: '1.25' }, source },
            { from: '2026-10-15', price: { type: 'per-unit', price: '2' }, factor: '1.5', source },
          ],
        },
      ],
      packs: {
        unit: 'GB',
        serves: [{ item: 'storage', ratio: '1' }],
        overflow: 'postpaid',
        validity: { years: 2 },
        expiryDay: 'excluded',
        sizes: [{ units: 20, price: '6' }],
        custom: {
          step: 5,
          tiers: [
            { below: 50, price: '0.4' },
            { below: null, price: '0.2' },
          ],
        },
        source,
      },
    },
  ],
};

/** A promised minimum over an item without a price. */
const PROMISE = {
  ...TARIFF,
  products: [
    {
      id: 'acme.promise',
      name: name('Acme Promise'),
      items: [
        {
          id: 'secret',
          name: name('Secret'),
          unit: 'call',
          measure: { by: 'count' },
          rates: [{ price: null, source }],
        },
        {
          id: 'traffic',
          name: name('Traffic'),
          unit: 'GB',
          measure: { by: 'count', decimals: 3 },
          allowance: { quantity: 10, source },
          rates: [{ price: { type: 'per-unit', price: '0.2' }, source }],
        },
        {
          id: 'promise',
          name: name('Promise'),
          unit: 'yuan',
          measure: { by: 'amount', min: '1', max: '1000' },
          rates: [{ price: { type: 'shortfall', of: ['secret'] }, source }],
        },
      ],
    },
  ],
};

const product = 'acme.cloud';
const tariffs = [TARIFF];
const use = (item: string, quantity: number | string, more: Partial<ShortLine> = {}): ShortLine => ({
  product,
  item,
  month: '2026-10',
  quantity,
  ...more,
});

describe('priced by its tariff alone', () => {
  it.each<[string, ShortLine[], (string | null)[]]>([
    ['storage 0.001 GB: the first tier’s fee 2 + 0.0005', [use('storage', '0.001')], ['2.00']],
    ['10 GB: 2 + 5', [use('storage', 10)], ['7.00']],
    ['10.001 GB: 7 + 1 + 0.0003', [use('storage', '10.001')], ['8.00']],
    ['12.345 GB: 7 + 1 + 2.345 × 0.3 = 8.7035', [use('storage', '12.345')], ['8.70']],
    ['100.5 GB: 7 + 28 + 0.05', [use('storage', '100.5')], ['35.05']],
    ['512 MB are 0.5 GB: 2.25', [use('storage', 0, { quantity: { value: '512', unit: 'MB' } })], ['2.25']],
    [
      'two lines, the fee of a tier on the line that enters it: 2 + 4.5 = 6.5; 7 + 1 + 0.3 = 8.3',
      [use('storage', 9), use('storage', 2)],
      ['6.50', '1.80'],
    ],
    ['a part finer than 3 decimals is invalid', [use('storage', '0.0001')], [null]],
    ['no requests', [use('request', 0)], ['0.00']],
    ['1 request is a block', [use('request', 1)], ['0.05']],
    ['1,000 are one', [use('request', 1000)], ['0.05']],
    ['1,300 and 1,400: 2 blocks, then 1', [use('request', 1300), use('request', 1400)], ['0.10', '0.05']],
    ['30 seats 99: the minimum', [use('seat', 30)], ['100.00']],
    ['31 seats 102.3', [use('seat', 31)], ['102.30']],
    ['151 seats 498.3', [use('seat', 151)], ['498.30']],
    ['152 seats 501.6: the maximum', [use('seat', 152)], ['500.00']],
    [
      'two lines under the maximum: 330, then 170',
      [use('seat', 100), use('seat', 100)],
      ['330.00', '170.00'],
    ],
    [
      '65 KB mails count 2; 10 free; 2 × 60 − 10 = 110 × 0.01',
      [{ product, item: 'mail', month: '2026-10', count: 60, size: { value: '65', unit: null } }],
      ['1.10'],
    ],
    ['110 mails − 10 = 100 × 0.02 + 5', [use('mail', 110)], ['7.00']],
    ['111 mails − 10 = 101 × 0.01: no fee', [use('mail', 111)], ['1.01']],
    [
      '61 minutes twice: 2 h × 2 × 1.25',
      [{ product, item: 'hour', date: '2026-10-14', duration: 3660, count: 2 }],
      ['5.00'],
    ],
    [
      'from the 15th: 4 h × 2 × 1.5',
      [{ product, item: 'hour', date: '2026-10-15', duration: 3660, count: 2 }],
      ['12.00'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(amounts(price({ lines, tariffs }))).toEqual(expected);
  });

  it('half up where its file says so: 1 own-priced mail at 0.005', () => {
    const rated = price({ lines: [use('mail', 111), use('mail', 1, { unitPrice: '0.005' })], tariffs });
    expect(poolTexts(rated)).toEqual(['mail 2026-10 1.02']);
  });

  it('packs in parts of a GB: 20 − 12.345 = 7.655 left; then 2.345 beyond: 2 + 1.1725', () => {
    const lines = [
      use('storage', '12.345', { date: '2026-10-01' }),
      use('storage', 10, { date: '2026-10-02' }),
    ];
    const rated = price({ lines, packs: [pack({ product, units: 20 })], tariffs });
    expect([briefs(rated), left(rated)]).toEqual([
      ['priced 12.345=0+12.345+0+0 2.00', 'priced 10=0+7.655+2.345+0 1.17'],
      ['0'],
    ]);
  });

  it.each<[string, Parameters<typeof pack>[0], string | null]>([
    ['a size of the list', { product, units: 20 }, '6.00'],
    ['custom 45 × 0.4', { product, units: 45, kind: 'custom' }, '18.00'],
    ['custom 50 × 0.2', { product, units: 50, kind: 'custom' }, '10.00'],
    ['a size nobody sells', { product, units: 25 }, null],
  ])('%s', (_, short, expected) => {
    const rated = price({
      lines: [use('seat', 1)],
      packs: [pack({ ...short, purchased: '2026-10-01' })],
      tariffs,
    });
    expect(rated.purchases.map(({ amount }) => amount?.toFixed(2) ?? null)).toEqual([expected]);
  });

  it('two years, the last day excluded: bought 2024-10-06 it expires 2026-10-05 and serves the 4th', () => {
    const lines = ['2026-10-04', '2026-10-05'].map((date) => use('storage', 1, { date }));
    const rated = price({ lines, packs: [pack({ product, units: 20, purchased: '2024-10-06' })], tariffs });
    expect([rated.packs.map(({ expires }) => expires), briefs(rated)]).toEqual([
      ['2026-10-05'],
      ['priced 1=0+1+0+0 2.00', 'priced 1=0+0+1+0 0.50'],
    ]);
  });

  it('no vouchers, as its file says', () => {
    const rated = price({ lines: [use('seat', 31)], tariffs, settings: { voucher: d(50) } });
    expect([rated.totals.voucher, rated.totals.net].map(String)).toEqual(['0', '102.3']);
  });

  it.each<[string, number, Partial<ShortLine>, (string | null)[]]>([
    ['with usage that has no price nobody knows what is missing', 5, {}, [null, null]],
    ['usage with a price of its own counts: 100 − 5 × 2', 5, { unitPrice: '2' }, ['10.00', '90.00']],
    ['no usage: all of it', 0, {}, ['0.00', '100.00']],
  ])('a minimum: %s', (_, quantity, more, expected) => {
    const line = { product: 'acme.promise', month: '2026-10' };
    const lines = [
      { ...line, item: 'secret', quantity, ...more },
      { ...line, item: 'promise', quantity: 100 },
    ];
    expect(amounts(price({ lines, tariffs: [PROMISE] }))).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['10 GB', '10', 'free 10=10+0+0+0 0.00'],
    ['12.505 GB: 2.505 × 0.2 = 0.501', '12.505', 'priced 12.505=10+0+2.505+0 0.50'],
  ])('an allowance is in units, whatever their decimals: 10 of %s', (_, quantity, expected) => {
    const line = { product: 'acme.promise', item: 'traffic', month: '2026-10', quantity };
    expect(briefs(price({ lines: [line], tariffs: [PROMISE] }))).toEqual([expected]);
  });

  it('leaves the shipped products alone', () => {
    const rated = price({
      lines: [{ product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', quantity: 50_001 }],
      tariffs,
    });
    expect(poolOf(rated, 'call').amount?.toFixed(2)).toBe('5400.10');
  });
});

const source = { document: 'doc', section: '1' };
const name = (text: string) => ({ 'zh-CN': text, en: text });

interface OddItem {
  readonly id: string;
  readonly price: unknown;
  readonly rate?: Record<string, unknown>;
  readonly settle?: Record<string, unknown>;
  readonly measure?: Record<string, unknown>;
}

const tiers = (mode: string, per: number) => ({
  type: 'tiers',
  mode,
  per,
  tiers: [
    { upTo: 100, price: '0.123456', flat: '1.005' },
    { upTo: 1000, price: '0.07', flat: '0' },
    { upTo: 7777, price: '0.0333', flat: '2.5' },
    { upTo: null, price: '0.0101', flat: '0.999' },
  ],
});

const ITEMS: readonly OddItem[] = [
  { id: 'blocks', price: { type: 'per-block', price: '5.005', block: 20 } },
  { id: 'thirds', price: { type: 'per-unit', price: '1', per: 3 } },
  {
    id: 'limits',
    price: { type: 'per-unit', price: '0.013' },
    rate: { minimum: '10', maximum: '1000.55', factor: '1.5' },
  },
  { id: 'volume', price: tiers('volume', 1), rate: { factor: '3' } },
  { id: 'graduated', price: tiers('graduated', 1), rate: { factor: '1.1' } },
  { id: 'sevenths', price: tiers('graduated', 7) },
  {
    id: 'daily-limits',
    price: tiers('graduated', 1),
    rate: { minimum: '3.33', maximum: '99.99' },
    settle: { period: 'day' },
  },
  { id: 'daily-volume', price: tiers('volume', 10), settle: { period: 'day' } },
  { id: 'daily-half', price: tiers('graduated', 1000), settle: { period: 'day', rounding: 'half-up' } },
  {
    id: 'daily-cuts',
    price: tiers('graduated', 1),
    settle: { period: 'day', rounding: 'half-up', dayAmount: 'difference-of-cuts' },
  },
  { id: 'decimals', price: { type: 'per-unit', price: '0.1234' }, measure: { by: 'count', decimals: 6 } },
];

/** Rates that no shipped tariff has: flat fees, limits, blocks, odd divisors, rounding by the day. */
export const ODD_TARIFF = {
  schema: 'ratesheet-tariff/1',
  vendor: { id: 'odd', name: name('Odd') },
  documents: [{ id: 'doc', title: name('Odd prices'), version: null, kind: 'contract' }],
  products: [
    {
      id: 'odd.all',
      name: name('Odd all'),
      items: [
        ...ITEMS.map(({ id, price, rate = {}, settle, measure = { by: 'count' } }) => ({
          id,
          name: name(`odd ${id}`),
          unit: 'message',
          measure,
          rates: [{ price, ...rate, source }],
          ...(settle === undefined ? {} : { settle }),
        })),
        {
          id: 'versions',
          name: name('odd versions'),
          unit: 'message',
          measure: { by: 'count' },
          rates: [
            { to: '2026-10-10', price: tiers('graduated', 1), source },
            { from: '2026-10-11', to: '2026-10-15', price: null, source },
            { from: '2026-10-16', to: '2026-10-20', price: tiers('volume', 1), source },
            { from: '2026-10-21', price: { type: 'per-unit', price: '0.0307' }, minimum: '5', source },
          ],
        },
      ],
    },
  ],
};

export const ODD_ITEMS: readonly string[] = [...ITEMS.map(({ id }) => id), 'versions'];

import fc from 'fast-check';
import type { EstimateDocument } from '../../src/shared/estimate/document.ts';
import { type Cells, documentOf } from './support.ts';

const N = 'alibaba.voice.notification';

/** What people type, and what they should not. */
export const TEXTS = {
  product: [
    `${N}.public`,
    `${N}.dedicated`,
    'tencent.voice-message',
    'IoT Platform',
    '语音 IVR',
    'no such thing',
  ],
  item: ['call', 'rent', 'message', '通话'],
  quantity: ['50000', '50,001', '5万', '=60*8*30', '21,40O', '0', '500001', '-5'],
  unit: ['分钟', 'min', '万'],
  date: ['2026-10-05', '2026/10/31', '2026年11月1日', 'yesterday'],
  month: ['2026-10', '2026-11'],
} as const;

const usageCells: fc.Arbitrary<Cells> = fc.record(
  {
    product: fc.constantFrom(...TEXTS.product),
    item: fc.constantFrom(...TEXTS.item),
    quantity: fc.constantFrom(...TEXTS.quantity),
    unit: fc.constantFrom(...TEXTS.unit),
    date: fc.constantFrom(...TEXTS.date),
    month: fc.constantFrom(...TEXTS.month),
  },
  { requiredKeys: [] },
);

export const packCells: fc.Arbitrary<Cells> = fc.record(
  {
    product: fc.constantFrom(`${N}.public`, `${N}.dedicated`, 'tencent.voice-message'),
    pack: fc.constantFrom('50000', '100000', 'custom:96000', 'nonsense'),
    purchased: fc.constantFrom('2026-03-01', '2026-10-12'),
    remaining: fc.constantFrom('20000', '0'),
  },
  { requiredKeys: ['product', 'pack'] },
);

export const settings = fc.constantFrom(
  ...([
    ['discount', '0.95'],
    ['A6', 'half-up'],
    ['A14', 'month-of-purchase'],
    ['month', '2026-10'],
    ['taxRate', '6%'],
  ] as const),
);

/** Small estimates of text, right and wrong. */
export const documents: fc.Arbitrary<EstimateDocument> = fc
  .tuple(
    fc.array(usageCells, { maxLength: 10 }),
    fc.array(packCells, { maxLength: 3 }),
    fc.array(settings, { maxLength: 2 }),
  )
  .map(([usage, packs, keys]) => documentOf(usage, packs, keys));

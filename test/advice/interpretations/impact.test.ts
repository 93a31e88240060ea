import { describe, expect, it } from 'vitest';
import { type Impact, impactOf } from '../../../src/shared/advice/interpretations/impact.ts';
import {
  hasConnections,
  measuresAlike,
  rateOtherwise,
} from '../../../src/shared/advice/interpretations/otherwise.ts';
import type { EstimateDocument } from '../../../src/shared/estimate/document.ts';
import { newRow } from '../../../src/shared/estimate/newRow.ts';
import { PricedEstimate } from '../../../src/shared/estimate/pricedEstimate.ts';
import { openTariffs } from '../../../src/shared/tariff/catalogue.ts';
import { shippedFiles } from '../../tariff/shipped.ts';

type Cells = Readonly<Record<string, string>>;

function documentOf(usage: readonly Cells[], packs: readonly Cells[], settings: Cells): EstimateDocument {
  return {
    usage: usage.map((cells, nth) => ({ ...newRow('usage', `u${nth}`), cells })),
    packs: packs.map((cells, nth) => ({ ...newRow('packs', `p${nth}`), cells })),
    settings: Object.entries(settings).map(([key, value], nth) => ({
      ...newRow('settings', `s${nth}`),
      cells: { key, value },
    })),
  };
}

/** By pricing the whole estimate again, and by working only what the choice touches. */
function impacts(document: EstimateDocument, choices: Cells) {
  const opened = openTariffs(shippedFiles());
  if (!opened.ok) throw new Error('tariffs');
  const estimate = new PricedEstimate(document, opened.tariffs);
  const chosen = new Map(Object.entries(choices));
  const other = opened.tariffs.catalogue(chosen);
  if (!other.ok) throw new Error('choices');
  const { rated } = estimate;
  const steps = rateOtherwise(rated, other.catalogue);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return {
    whole: impactOf(rated, estimate.under(chosen)),
    stepped: measuresAlike(rated, other.catalogue, hasConnections(document))
      ? impactOf(rated, step.value)
      : null,
  };
}

const impact = (document: EstimateDocument, choices: Cells) => impacts(document, choices).whole;

const NOTICE = 'alibaba.voice.notification.public';
/** 500 min for 45.00, bought on the 5th; 300 min were used before that day and 400 after it. */
const USAGE = [
  { product: NOTICE, item: 'call', date: '2026-10-01', quantity: '300' },
  { product: NOTICE, item: 'call', date: '2026-10-10', quantity: '400' },
];
const PACK = [{ product: NOTICE, pack: '500', purchased: '2026-10-05' }];

const NOTHING = { difference: '0', months: [], unpriced: 0, unserved: 0, invalid: 0 };
const plain = (impact: Impact) => ({ ...impact, difference: impact.difference.toString() });

describe('what another reading changes', () => {
  it.each([
    // 300 × 0.11 = 33.00 and the pack 45.00: 78.00. Not charged: 33.00.
    ['a pack that is not charged', documentOf(USAGE, PACK, {}), { A17: 'not-charged' }, '-45', 0],
    // The pack serves the 1st as well: 300 + 200 of it, 200 × 0.11 = 22.00 are left. 67.00 less 78.00.
    ['a pack for the whole month', documentOf(USAGE, PACK, {}), { A14: 'whole-month' }, '-11', 0],
    // 78.00 × 0.9: 29.70 + 40.50 = 70.20, tax 4.212 → 4.21, 74.41. Without the pack 29.70 + 1.78 (1.782) = 31.48.
    [
      'under discount and tax',
      documentOf(USAGE, PACK, { discount: '0.9', taxRate: '6%' }),
      { A17: 'not-charged' },
      '-42.93',
      0,
    ],
    // 1,000 min of audio at 6.00 for 1,000 have no price then.
    [
      'rates that are left empty',
      documentOf([{ product: 'alibaba.rtc', item: 'audio', month: '2026-10', quantity: '1000' }], [], {}),
      { A21: 'empty' },
      '-6',
      1,
    ],
  ])('%s', (_, document, choices, difference, unpriced) => {
    const found = impact(document, choices);
    expect(plain(found)).toEqual({ ...NOTHING, difference, unpriced, months: ['2026-10'] });
  });

  it('that decides nothing here changes nothing', () => {
    const found = impact(documentOf(USAGE, PACK, {}), { A6: 'half-up' });
    expect(plain(found)).toEqual(NOTHING);
  });

  it('names each month whose amount would be another', () => {
    const later = { product: NOTICE, item: 'call', date: '2026-11-02', quantity: '100' };
    // From the 5th on: October 300 × 0.11 + 45 = 78.00, and 100 of the pack are left for November: 0.00.
    // Whole month: October 200 × 0.11 + 45 = 67.00, November 100 × 0.11 = 11.00.
    const found = impact(documentOf([...USAGE, later], PACK, {}), { A14: 'whole-month' });
    expect(plain(found)).toEqual({ ...NOTHING, months: ['2026-10', '2026-11'] });
  });
});

/** Something of every kind that a choice may touch, and a pack without a price. */
const MIXED = documentOf(
  [
    ...USAGE,
    { product: 'alibaba.voice.code.dedicated', item: 'message', month: '2026-10', quantity: '60001' },
    { product: 'alibaba.voice.ivr', item: 'number-rent', quantity: '2', opened: '2026-09-20' },
    { product: 'alibaba.rtc', item: 'audio', date: '2026-10-07', quantity: '1003' },
    { product: 'alibaba.rtc', item: 'video-fhd', date: '2026-10-08', quantity: '140' },
    { product: 'alibaba.iot', item: 'message', date: '2026-10-02', quantity: '1234567' },
    { product: 'alibaba.iot', item: 'message', date: '2026-10-03', quantity: '1243444' },
    { product: 'alibaba.iot', item: 'message', date: '2026-11-03', quantity: '1900000' },
    { product: 'tencent.voice.message', item: 'call', date: '2026-10-31', quantity: '9000' },
    { product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', quantity: 'many' },
  ],
  [
    ...PACK,
    { product: 'alibaba.rtc', pack: '500', purchased: '2026-10-08' },
    { product: 'tencent.voice.message', pack: '10000', purchased: '2025-11-01', expires: '2026-10-31' },
  ],
  {
    discount: '0.95',
    'discount.alibaba.iot': '0.9',
    voucher: '5',
    taxRate: '6%',
    'iot.activated': '2026-10-01',
  },
);

describe('worked in steps', () => {
  it.each([
    ['A2', 'graduated'],
    ['A5', 'exclusive'],
    ['A6', 'half-up'],
    ['A9', 'messages-together'],
    ['A10', 'difference-of-cuts'],
    ['A14', 'whole-month'],
    ['A17', 'not-charged'],
    ['A21', 'empty'],
    ['A22', 'one-to-one'],
  ])('%s = %s comes to the same as the whole estimate', (code, alternative) => {
    const { whole, stepped } = impacts(MIXED, { [code]: alternative });
    expect(stepped).toEqual(whole);
    expect(plain(whole)).not.toEqual(NOTHING);
  });

  it.each([
    ['given as minutes', { quantity: '100' }, true],
    [
      'given by beginning and end',
      { device: 'a', start: '2026-10-02 10:00:05', end: '2026-10-02 10:02:00' },
      false,
    ],
  ])('connections %s', (_, cells, isStepped) => {
    const line = { product: 'alibaba.iot', item: 'connection', date: '2026-10-02', ...cells };
    const { stepped, whole } = impacts(documentOf([...USAGE, line], PACK, {}), { A19: 'closed' });
    expect(stepped).toEqual(isStepped ? whole : null);
  });
});

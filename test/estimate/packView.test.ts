import { describe, expect, it } from 'vitest';
import { unservedProducts } from '../../src/shared/advice/unservedAdvice.ts';
import { addPack } from '../../src/shared/estimate/addPack.ts';
import { apply, inverse } from '../../src/shared/estimate/edit.ts';
import { flaggedPacks } from '../../src/shared/estimate/flagged.ts';
import { createRowIds } from '../../src/shared/estimate/newRow.ts';
import { packServing } from '../../src/shared/estimate/packServing.ts';
import { chargeOf, listPriceOf, packPriceKey, refundOf } from '../../src/shared/estimate/packTerms.ts';
import { type PackFacts, packViews } from '../../src/shared/estimate/packView.ts';
import { PricedEstimate } from '../../src/shared/estimate/pricedEstimate.ts';
import { type Cells, documentOf, tariffs } from './support.ts';

const V = 'alibaba.voice.';
const TENCENT = 'tencent.voice.message';
const USAGE: readonly Cells[] = [
  { date: '2026-10-12', product: `${V}notification.public`, item: 'call', quantity: '86400' },
  { date: '2026-10-20', product: `${V}code.public`, item: 'message', quantity: '50000' },
  { date: '2026-10-18', product: 'alibaba.rtc', item: 'video-hd', quantity: '240000' },
  { date: '2026-10-26', product: TENCENT, item: 'call', quantity: '128000' },
];
const PACKS: readonly Cells[] = [
  { product: `${V}notification.public`, pack: '100000', purchased: '2026-03-02', remaining: '41250' },
  { product: `${V}code.public`, pack: '100000', purchased: '2026-10-09' },
  { product: `${V}code.dedicated`, pack: '5000', purchased: '2025-10-01', remaining: '3120' },
  { product: TENCENT, pack: '100000', purchased: '2026-05-20', remaining: '92400' },
  { product: 'alibaba.rtc', pack: '300000', purchased: '2026-01-05', remaining: '180000' },
  { product: 'alibaba.rtc', pack: '500000', purchased: '2026-10-12' },
  { product: `${V}code.public`, pack: '123', purchased: '2026-10-09' },
  { product: TENCENT, pack: 'gift:500', purchased: '2026-11-01' },
  { product: `${V}notification.public`, pack: '500', purchased: '2026-10-30', quantity: '2' },
  {},
];
const estimateOf = (
  usage: readonly Cells[] = USAGE,
  packs: readonly Cells[] = PACKS,
  settings: readonly (readonly [string, string])[] = [],
) => new PricedEstimate(documentOf(usage, packs, settings), tariffs);

const DESIGN = estimateOf();
const VIEWS = packViews(DESIGN);

function factsOf(id: string, estimate = DESIGN): PackFacts {
  const facts = packViews(estimate).get(id)?.facts ?? null;
  if (facts === null) throw new Error(`no pack ${id}`);
  return facts;
}

describe('what became of packs', () => {
  it.each([
    // Bought 100,000, 41,250 left before October: 58,750 used before; 86,400 want more than that.
    ['p1', 'used-up', '58750 41250 0 0'],
    ['p2', 'serving', '0 50000 50000 0'],
    // 1 October 2025 and a year: 30 September 2026 was its last day.
    ['p3', 'expired', '1880 0 0 3120'],
    ['p4', 'ran-out', '7600 92400 0 0'],
    // 240,000 HD minutes: 180,000 from the pack that expires first, 60,000 from the other.
    ['p5', 'used-up', '120000 180000 0 0'],
    ['p6', 'unpriced', '0 60000 440000 0'],
    ['p8', 'later', '0 0 500 0'],
    // Bought on the 30th; the usage was on the 12th.
    ['p9', 'unused', '0 0 1000 0'],
  ])('%s is %s: %s', (id, status, balance) => {
    const view = VIEWS.get(id);
    const { usedBefore, used, left, expired } = factsOf(id).balance;
    expect([view?.status, [usedBefore, used, left, expired].join(' ')]).toEqual([status, balance]);
    expect(usedBefore.plus(used).plus(left).plus(expired).toFixed()).toBe(factsOf(id).total.toFixed());
  });

  it('a row that can’t be read says why, and an empty one says nothing', () => {
    const broken = VIEWS.get('p7');
    expect([broken?.status, broken?.problems.map(({ code, column }) => [code, column])]).toEqual([
      'invalid',
      [['pack-size-unknown', 'pack']],
    ]);
    expect(VIEWS.has('p10')).toBe(false);
  });

  it('without usage nothing has expired and nothing is charged', () => {
    const views = packViews(estimateOf([]));
    expect([...views.values()].map(({ status }) => status)).toEqual([
      ...['unused', 'unused', 'unused', 'unused', 'unused', 'unused', 'invalid', 'unused', 'unused'],
    ]);
  });

  it('those that ask for attention', () => {
    expect([...flaggedPacks(DESIGN)]).toEqual(['p4', 'p6', 'p7']);
  });

  it('of several that are used up, only the last to expire ran out', () => {
    const call = { product: TENCENT, item: 'call', date: '2026-10-26', quantity: '30000' };
    const bought = (purchased: string) => ({ product: TENCENT, pack: '10000', purchased });
    const views = packViews(estimateOf([call], [bought('2026-05-20'), bought('2026-04-20')]));
    expect([...views.values()].map(({ status }) => status)).toEqual(['ran-out', 'used-up']);
  });
});

describe('what packs cost and when they can be given back', () => {
  const NONE = DESIGN.settings.settings;

  it.each([
    ['p1', { kind: 'outside' }],
    ['p2', { kind: 'charged', price: '3500', amount: '3500' }],
    ['p6', { kind: 'charged', price: null, amount: null }],
    ['p8', { kind: 'gift' }],
    // 2 × 45.
    ['p9', { kind: 'charged', price: '45', amount: '90' }],
  ])('%s: %j', (id, charge) => {
    expect(JSON.parse(JSON.stringify(chargeOf(factsOf(id))))).toEqual(charge);
  });

  it('not charged by the other reading, nor without a day', () => {
    const other = estimateOf(
      USAGE,
      [{ product: `${V}code.public`, pack: '50' }, ...PACKS.slice(1, 2)],
      [['A17', 'not-charged']],
    );
    expect(['p1', 'p2'].map((id) => chargeOf(factsOf(id, other)).kind)).toEqual(['undated', 'not-charged']);
  });

  it('a price that is filled in takes the place of the list price', () => {
    const key = packPriceKey(factsOf('p6'));
    expect(key).toBe('price.alibaba.rtc.500000');
    const filled = estimateOf(USAGE, PACKS, [
      [key, '9000'],
      ['price.alibaba.voice.code.public.100000', '3000'],
    ]);
    expect(packViews(filled).get('p6')?.status).toBe('serving');
    expect(chargeOf(factsOf('p2', filled))).toMatchObject({ kind: 'charged' });
    expect(factsOf('p2', filled).purchase?.amount?.toFixed(2)).toBe('3000.00');
    expect(listPriceOf(factsOf('p2', filled), filled.settings.settings)?.toFixed(2)).toBe('3500.00');
    expect(listPriceOf(factsOf('p6'), NONE)).toBeNull();
  });

  it.each([
    // Seven days before 31 October is the 24th; what was used, is a gift, has no day or comes later can’t be given back.
    [{ pack: '500', purchased: '2026-10-24' }, 'yes'],
    [{ pack: '500', purchased: '2026-10-23' }, 'too-late'],
    [{ pack: '500', purchased: '2026-10-24', remaining: '499' }, 'used'],
    [{ pack: '500', purchased: '2026-10-25', expires: '2026-10-30' }, 'expired'],
    [{ pack: '500' }, 'undated'],
    [{ pack: '500', purchased: '2026-11-01' }, 'later'],
  ])('an RTC pack %j: %s', (cells, refund) => {
    const line = { date: '2026-10-01', product: `${V}ivr`, item: 'call', quantity: '1' };
    const estimate = estimateOf([line], [{ product: 'alibaba.rtc', ...cells }]);
    expect(refundOf(factsOf('p1', estimate), '2026-10')).toBe(refund);
  });

  it('where the document is silent, nothing is said', () => {
    expect(refundOf(factsOf('p1'), '2026-10')).toBeNull();
  });
});

describe('what one pack served', () => {
  it('is told line by line, with the pack that went before', () => {
    const second = packServing(DESIGN.rated, 'p6');
    expect(
      second?.lines.map(({ lineId, item, day, units }) => [lineId, item.id, day, units.toFixed()]),
    ).toEqual([['u3', 'video-hd', '2026-10-18', '60000']]);
    expect([second?.before?.packId, second?.before?.used.toFixed(), second?.before?.expiresFirst]).toEqual([
      'p5',
      '180000',
      true,
    ]);
    const first = packServing(DESIGN.rated, 'p5');
    expect([first?.lines.map(({ units }) => units.toFixed()), first?.before]).toEqual([['180000'], null]);
  });

  it('in pack units by item: 101 FHD minutes take 378.75, 1,000 audio minutes 250, then 371 of 2,000 HD minutes', () => {
    const of = (item: string, quantity: string) => ({
      product: 'alibaba.rtc',
      item,
      date: '2021-10-22',
      quantity,
    });
    const estimate = estimateOf(
      [
        of('video-fhd', '101'),
        of('audio', '1000'),
        of('video-hd', '2000'),
        { ...of('audio', '500'), date: '', month: '2021-10' },
      ],
      [{ product: 'alibaba.rtc', pack: '1000', purchased: '2021-10-22' }],
    );
    const serving = packServing(estimate.rated, 'p1');
    expect(serving?.lines.map(({ lineId, units }) => `${lineId} ${units}`)).toEqual([
      'u2 1000',
      'u3 371',
      'u1 101',
      'u4 1',
    ]);
    // One audio minute takes the last quarter: 251 + 371 + … of 1,000.
    expect(serving?.items.map(({ item, ratio, packUnits }) => `${item.id} ${ratio} ${packUnits}`)).toEqual([
      'audio 0.25 250.25',
      'video-hd 1 371',
      'video-fhd 3.75 378.75',
    ]);
  });

  it('nothing of a pack that is not there', () => {
    expect(packServing(DESIGN.rated, 'nowhere')).toBeNull();
  });
});

describe('what had no pack', () => {
  it('is told with the cheapest purchase and the day from which it is needed', () => {
    const [lacking, ...rest] = unservedProducts(DESIGN.rated);
    expect(rest).toEqual([]);
    // 128,000 − 92,400 = 35,600 → 36 × 1,000 × 0.105 = 3,780.
    expect([
      lacking?.quantity.toFixed(),
      lacking?.advice?.pack,
      lacking?.advice?.amount.toFixed(2),
      lacking?.from,
    ]).toEqual(['35600', 'custom:36000', '3780.00', '2026-10-26']);
  });

  it('over two months is one purchase, from the first day on', () => {
    const call = { product: TENCENT, item: 'call' };
    const estimate = estimateOf(
      [
        { ...call, date: '2026-11-03', quantity: '5000' },
        { ...call, date: '2026-10-20', quantity: '4001' },
      ],
      [],
    );
    const [lacking] = unservedProducts(estimate.rated);
    // 9,001: custom 10,000 and the fixed 10,000 cost 1,050 both.
    expect([lacking?.quantity.toFixed(), lacking?.advice?.pack, lacking?.from]).toEqual([
      '9001',
      '10000',
      '2026-10-20',
    ]);
  });

  it('is served once that pack is added, as one step that can be taken back', () => {
    const estimate = estimateOf();
    const [lacking] = unservedProducts(estimate.rated);
    const before = estimate.document;
    const added = addPack(
      before,
      {
        product: lacking?.product.name.en ?? '',
        pack: lacking?.advice?.pack ?? '',
        purchased: lacking?.from ?? null,
      },
      createRowIds('t'),
    );
    if (added === null) throw new Error('nothing was added');
    estimate.apply(added);
    // The row stands where the first empty one was.
    expect(estimate.document.packs[9]?.cells).toEqual({
      product: 'Tencent voice message',
      pack: 'custom:36000',
      quantity: '1',
      purchased: '2026-10-26',
    });
    expect(unservedProducts(estimate.rated)).toEqual([]);
    expect(estimate.rated.totals.unserved).toBe(0);
    expect(
      estimate.rated.purchases.find(({ pack }) => pack.spec === 'custom:36000')?.amount?.toFixed(2),
    ).toBe('3780.00');
    expect(apply(estimate.document, inverse(added)).packs).toEqual(before.packs);
  });
});

import { describe, expect, it } from 'vitest';
import { openTariffs } from '../../src/shared/tariff/catalogue.ts';
import type { Catalogue, Item } from '../../src/shared/tariff/types.ts';
import { itemOf, productOf, shipped, shippedFiles } from './shipped.ts';

const ALL = Array.from({ length: 24 }, (_, index) => `A${index + 1}`);

/** Switchable codes, their default and what the other reading changes. Everything else is only shown. */
const SWITCHES: readonly (readonly [
  code: string,
  usual: string,
  other: string,
  read: (c: Catalogue) => unknown,
  usually: unknown,
  otherwise: unknown,
])[] = [
  [
    'A2',
    'volume',
    'graduated',
    (c) => modeOf(itemOf(c, 'alibaba.voice.notification.dedicated', 'call')),
    'volume',
    'graduated',
  ],
  [
    'A2',
    'volume',
    'graduated',
    (c) => modeOf(itemOf(c, 'alibaba.voice.code.dedicated', 'message')),
    'volume',
    'graduated',
  ],
  [
    'A5',
    'inclusive',
    'exclusive',
    (c) => packsOf(c, 'tencent.voice.message').expiryDay,
    'included',
    'excluded',
  ],
  ['A6', 'cut', 'half-up', (c) => itemOf(c, 'alibaba.voice.ivr', 'call').settle.rounding, 'cut', 'half-up'],
  [
    'A9',
    'each-month',
    'messages-together',
    (c) => itemOf(c, 'alibaba.iot', 'message').allowance?.scope,
    'each',
    'together',
  ],
  [
    'A10',
    'cut-difference',
    'difference-of-cuts',
    (c) => itemOf(c, 'alibaba.iot', 'ota').settle.dayAmount,
    'cut-difference',
    'difference-of-cuts',
  ],
  [
    'A14',
    'from-purchase',
    'whole-month',
    (c) => packsOf(c, 'alibaba.rtc').validFrom,
    'purchase-day',
    'month-of-purchase',
  ],
  [
    'A17',
    'charged',
    'not-charged',
    (c) => packsOf(c, 'alibaba.voice.code.public').purchase,
    'charged',
    'not-charged',
  ],
  [
    'A19',
    'half-open',
    'closed',
    (c) => itemOf(c, 'alibaba.iot', 'connection').measure,
    { by: 'calendar-minutes', interval: 'half-open' },
    { by: 'calendar-minutes', interval: 'closed' },
  ],
  [
    'A21',
    'public-page',
    'empty',
    (c) => itemOf(c, 'alibaba.rtc', 'video-fhd').rates.map((rate) => rate.price?.type ?? null),
    ['per-unit', 'per-unit'],
    [null, null],
  ],
  [
    'A22',
    '720p',
    'one-to-one',
    (c) => packsOf(c, 'alibaba.rtc').serves.map((served) => served.ratio.toString()),
    ['0.25', '0.5', '1', '3.75'],
    ['1', '1', '1', '1'],
  ],
];

function modeOf(item: Item): string | null {
  const price = item.rates[0]?.price;
  return price?.type === 'tiers' ? price.mode : null;
}

function packsOf(catalogue: Catalogue, product: string) {
  const { packs } = productOf(catalogue, product);
  if (packs === null) throw new Error(`no packs: ${product}`);
  return packs;
}

describe('switchable interpretations', () => {
  it.each(SWITCHES)('%s %s or %s', (code, usual, other, read, usually, otherwise) => {
    expect(shipped().interpretations.get(code)?.default).toBe(usual);
    expect(read(shipped())).toEqual(usually);
    expect(read(shipped({ [code]: usual }))).toEqual(usually);
    expect(read(shipped({ [code]: other }))).toEqual(otherwise);
    expect(shipped({ [code]: other }).chosen.get(code)).toBe(other);
  });

  it('are these, each with these two readings', () => {
    const found = [...shipped().interpretations].filter(([, each]) => each.switchable);
    const expected = new Map(SWITCHES.map(([code, usual, other]) => [code, [usual, other]]));
    expect(new Map(found.map(([code, each]) => [code, Object.keys(each.alternatives)]))).toEqual(expected);
  });

  it('build together in any combination of the other readings', () => {
    const others = Object.fromEntries(SWITCHES.map(([code, , other]) => [code, other]));
    expect(Object.fromEntries([...shipped(others).chosen].filter(([code]) => code in others))).toEqual(
      others,
    );
  });

  it('leave the products alone whose document states the volume rule', () => {
    const graduated = shipped({ A2: 'graduated' });
    for (const id of ['ivr', 'sip', 'dualcall', 'inbound', 'outbound', 'robot']) {
      expect([id, modeOf(itemOf(graduated, `alibaba.voice.${id}`, 'call'))]).toEqual([id, 'volume']);
    }
  });

  it('leave the connection allowance alone, whose document says each', () => {
    expect(itemOf(shipped({ A9: 'messages-together' }), 'alibaba.iot', 'connection').allowance?.scope).toBe(
      'each',
    );
  });
});

describe('all interpretations', () => {
  const catalogue = shipped();

  it('are A1 to A24, each with words in both languages', () => {
    expect([...catalogue.interpretations.keys()]).toEqual(ALL);
    for (const [code, { title, text, alternatives, default: usual }] of catalogue.interpretations) {
      const words = [title, text, ...Object.values(alternatives)].flatMap((name) => [name.en, name['zh-CN']]);
      expect([code, words.filter((word) => word.length < 2)]).toEqual([code, []]);
      expect([code, Object.keys(alternatives)[0]]).toEqual([code, usual]);
    }
  });

  it('are each a field of the data, named beside what depends on it', () => {
    const codes = new Set([...catalogue.ruleCodes.order, ...catalogue.ruleCodes.ownPrice]);
    for (const product of catalogue.products.values()) {
      const packs =
        product.packs === null ? [] : [...product.packs.codes.serving, ...product.packs.codes.buying];
      const items = product.items.flatMap((item) => Object.values(item.codes).flat());
      for (const code of [...product.codes, ...packs, ...items]) codes.add(code);
    }
    expect(ALL.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each([
    [
      'alibaba.voice.notification.dedicated',
      'call',
      { measure: ['A1'], rates: ['A2', 'A3'], settle: ['A6'] },
    ],
    ['alibaba.voice.dualcall', 'call', { measure: ['A1'], rates: ['A3', 'A4'], settle: ['A6'] }],
    ['alibaba.voice.sip400', 'commitment', { measure: [], rates: ['A16'], settle: ['A6'] }],
    ['alibaba.voice.notification.intl', 'call', { measure: ['A1', 'A24'], rates: [], settle: ['A6'] }],
    ['alibaba.iot', 'message', { allowance: ['A9'], rates: [], settle: ['A6', 'A10', 'A11'] }],
    ['alibaba.iot', 'connection', { measure: ['A19'], allowance: [], settle: ['A6', 'A10', 'A11'] }],
    ['alibaba.rtc', 'audio', { measure: ['A1'], rates: ['A21'], settle: ['A6'] }],
    ['alibaba.rtc3', 'audio', { measure: ['A1'], rates: [], settle: ['A6'] }],
    ['alibaba.imagesearch', 'instance', { rates: ['A12', 'A23'], settle: ['A6'] }],
  ])('stand behind the steps of %s %s', (product, item, codes) => {
    expect(itemOf(catalogue, product, item).codes).toMatchObject(codes);
  });

  it.each([
    // Voice packs: a year is stated, so A7 is not behind them. Trial packs are.
    ['alibaba.voice.notification.dedicated', ['A5', 'A13', 'A14'], ['A17', 'A20']],
    ['alibaba.voice.notification.public', ['A5', 'A13', 'A14'], ['A17']],
    ['tencent.voice.message', ['A5', 'A7', 'A13', 'A14'], ['A7', 'A17']],
    ['alibaba.rtc', ['A5', 'A7', 'A13', 'A14', 'A22'], ['A7', 'A17']],
  ])('stand behind the packs of %s', (product, serving, buying) => {
    expect(packsOf(catalogue, product).codes).toEqual({ serving, buying });
  });

  it('stand behind products and general rules', () => {
    expect(productOf(catalogue, 'tencent.voice.message').codes).toEqual(['A8']);
    expect(productOf(catalogue, 'alibaba.voice.code.intl').codes).toEqual(['A24']);
    expect(catalogue.ruleCodes).toEqual({ order: ['A15'], ownPrice: ['A18'] });
  });
});

describe('choices that cannot be made', () => {
  it.each([
    ['A99', 'anything', 'tariff-choice-unknown'],
    ['A6', 'up', 'tariff-alternative-unknown'],
    ['A6', 'constructor', 'tariff-alternative-unknown'],
    ['A3', 'per-account', 'tariff-choice-fixed'],
  ])('%s = %s', (code, alternative, problem) => {
    const opened = openTariffs(shippedFiles());
    const result = opened.ok ? opened.tariffs.catalogue(new Map([[code, alternative]])) : opened;
    expect(result.ok ? [] : result.problems.map((each) => [each.code, each.file])).toEqual([
      [problem, 'rules.json'],
    ]);
  });
});

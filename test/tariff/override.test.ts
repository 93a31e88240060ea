import { describe, expect, it } from 'vitest';
import { buildCatalogue, type TariffSource } from '../../src/shared/tariff/catalogue.ts';
import type { Catalogue } from '../../src/shared/tariff/types.ts';
import { itemOf, productOf, shippedFiles } from './shipped.ts';

/** A small file of a user's own directory. */
function own(product: object, more: object = {}): TariffSource {
  const vendor = { id: 'own', name: { en: 'Own', 'zh-CN': '自有' } };
  const documents = [
    { id: 'contract', title: { en: 'Contract 7', 'zh-CN': '合同 7' }, version: '2026', kind: 'contract' },
  ];
  return {
    file: '/home/li/tariffs/own.json',
    json: { schema: 'ratesheet-tariff/1', vendor, documents, products: [product], ...more },
  };
}

const source = { document: 'contract', section: '1' };
const call = {
  id: 'call',
  unit: 'minute',
  measure: { by: 'duration', roundUp: 'each-record' },
  rates: [{ price: { type: 'per-unit', price: '0.09' }, source }],
};
const name = { en: 'Own IVR', 'zh-CN': '自有语音互动' };

function build(...more: readonly TariffSource[]): Catalogue {
  const result = buildCatalogue([...shippedFiles(), ...more], new Map());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.catalogue;
}

describe("a user's own directory", () => {
  it('replaces a shipped product, which keeps its place', () => {
    const before = [...build().products.keys()];
    const catalogue = build(own({ id: 'alibaba.voice.ivr', name, items: [call] }));
    expect([...catalogue.products.keys()]).toEqual(before);
    const product = productOf(catalogue, 'alibaba.voice.ivr');
    expect([product.name, product.file, product.vendor.id, product.items.length]).toEqual([
      name,
      '/home/li/tariffs/own.json',
      'own',
      1,
    ]);
    expect(product.documents.get('contract')?.kind).toBe('contract');
  });

  it('adds a product, with general rules and shared names filled in', () => {
    const catalogue = build(own({ id: 'own.line', name, items: [call] }));
    const item = itemOf(catalogue, 'own.line', 'call');
    expect([...catalogue.products.keys()].at(-1)).toBe('own.line');
    expect([item.name, item.unitName]).toEqual([
      { en: 'Call', 'zh-CN': '通话' },
      { en: 'min', 'zh-CN': '分钟' },
    ]);
    expect(item.settle).toEqual({
      period: 'month',
      rounding: 'cut',
      dayAmount: 'cut-difference',
      undated: 'one-day-after-the-last',
    });
    expect(item.aliases).toContain('语音通话');
    expect(item.decimals).toBe(0);
  });

  it('stands where its order says', () => {
    const catalogue = build(own({ id: 'own.line', name, items: [call] }, { order: 0 }));
    expect([...catalogue.products.keys()][0]).toBe('own.line');
  });

  it('adds units of its own, counted with decimals', () => {
    const units = { seat: { name: { en: 'seat', 'zh-CN': '坐席' }, aliases: ['座席'], kind: 'count' } };
    const seats = {
      ...call,
      id: 'seat',
      name: { en: 'Seat', 'zh-CN': '坐席' },
      unit: 'seat',
      measure: { by: 'count', decimals: 2 },
    };
    const catalogue = build(own({ id: 'own.seats', name, items: [seats] }, { units }));
    expect(itemOf(catalogue, 'own.seats', 'seat').decimals).toBe(2);
    expect(catalogue.units.get('seat')?.aliases).toEqual(['座席']);
  });

  it('may make a choice of a whole part, which then stands behind every step of it', () => {
    const rates = { interpretation: 'A2', options: { volume: call.rates, graduated: call.rates } };
    const { codes } = itemOf(
      build(own({ id: 'own.line', name, items: [{ ...call, rates }] })),
      'own.line',
      'call',
    );
    expect([codes.rates, codes.measure]).toEqual([['A2'], []]);
    const items = { interpretation: 'A3', value: [call] };
    const whole = itemOf(build(own({ id: 'own.line', name, items })), 'own.line', 'call');
    expect([whole.codes.rates, whole.codes.measure]).toEqual([['A3'], ['A3']]);
  });

  it('may settle otherwise, and the general codes no longer stand behind it', () => {
    const settled = { ...call, settle: { rounding: 'half-up' } };
    const item = itemOf(build(own({ id: 'own.line', name, items: [settled] })), 'own.line', 'call');
    expect([item.settle.rounding, item.codes.settle]).toEqual(['half-up', []]);
  });
});

describe("a user's own choices", () => {
  const choices = (json: object): TariffSource => ({
    file: 'own-choices.json',
    json: { schema: 'ratesheet-own/1', ...json },
  });

  it('hold where the estimate makes none', () => {
    const files = [...shippedFiles(), choices({ choices: { A6: 'half-up', A14: 'whole-month' } })];
    const result = buildCatalogue(files, new Map([['A14', 'from-purchase']]));
    const chosen = result.ok ? result.catalogue.chosen : new Map();
    expect([chosen.get('A6'), chosen.get('A14'), chosen.get('A5')]).toEqual([
      'half-up',
      'from-purchase',
      'inclusive',
    ]);
    expect(result.ok && result.catalogue.interpretations.get('A6')?.default).toBe('cut');
  });

  it('fill in prices of packs', () => {
    const prices = [
      { product: 'alibaba.rtc', units: 100000, price: '2100' },
      { product: 'alibaba.voice.code.public', units: 50, price: '2.5' },
    ];
    const catalogue = build(choices({ packPrices: prices }));
    const sizes = (id: string) =>
      productOf(catalogue, id).packs?.sizes.map((size) => `${size.units}: ${size.price}`);
    expect(sizes('alibaba.rtc')).toEqual(['100000: 2100']);
    expect(sizes('alibaba.voice.code.public')?.at(-1)).toBe('50: 2.5');
  });

  it.each([
    [{ choices: { A6: 'up' } }, 'interpretations.A6 tariff-alternative-unknown'],
    [{ choices: { A1: 'down' } }, 'interpretations.A1 tariff-choice-fixed'],
    [{ choices: { A6: 1 } }, 'choices.A6 tariff-expected-text'],
    [{ packPrices: [{ product: 'nobody', units: 1, price: '1' }] }, 'packPrices[0].product tariff-no-packs'],
    [
      { packPrices: [{ product: 'alibaba.voice.ivr', units: 1, price: '1' }] },
      'packPrices[0].product tariff-no-packs',
    ],
    [
      { packPrices: [{ product: 'tencent.voice.message', units: 7, price: '1' }] },
      'packPrices[0].units tariff-size-unknown',
    ],
    [{ prices: [] }, 'prices tariff-unknown-field'],
  ])('are refused: %j', (json, expected) => {
    const result = buildCatalogue([...shippedFiles(), choices(json)], new Map());
    const found = result.ok
      ? []
      : result.problems.map(({ file, code, params }) => `${file} ${params?.path} ${code}`);
    expect(found).toEqual([`own-choices.json ${expected}`]);
  });
});

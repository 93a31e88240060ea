import { describe, expect, it } from 'vitest';
import { bearingOn, productsUnder } from '../../../src/shared/tariff/listing/bearing.ts';
import { catalogueCounts } from '../../../src/shared/tariff/listing/counts.ts';
import {
  NO_OWN_TARIFFS,
  ownCount,
  ownTariffsOf,
  withChoice,
  withPackPrice,
} from '../../../src/shared/tariff/listing/ownTariffs.ts';
import { productOf, shipped, shippedFiles } from '../shipped.ts';

const CATALOGUE = shipped();

/** From the billing rules: which reading decides what. */
describe('interpretations that bear on a product', () => {
  it.each([
    // Tiers of the dedicated products; days and charging of packs; cutting to the fen.
    ['alibaba.voice.notification.dedicated', ['A2', 'A5', 'A14', 'A17', 'A6']],
    // No packs: only how a month is cut.
    ['alibaba.voice.ivr', ['A6']],
    ['alibaba.rtc', ['A21', 'A22', 'A5', 'A14', 'A17', 'A6']],
    // Its allowance, its daily settlement, its connections.
    ['alibaba.iot', ['A9', 'A10', 'A19', 'A5', 'A14', 'A17', 'A6']],
    ['alibaba.imagesearch', ['A6']],
  ])('%s', (id, switchable) => {
    expect(bearingOn(productOf(CATALOGUE, id), CATALOGUE).switchable).toEqual(switchable);
  });

  it('shows the settled ones apart: dual calls rest on the factor’s reading', () => {
    const { settled } = bearingOn(productOf(CATALOGUE, 'alibaba.voice.dualcall'), CATALOGUE);
    expect(settled.slice(0, 2)).toEqual(['A4', 'A3']);
    expect(settled).toEqual(expect.arrayContaining(['A1', 'A15', 'A18']));
    expect(settled).not.toContain('A6');
  });

  it.each([
    ['A22', ['alibaba.rtc']],
    ['A2', ['alibaba.voice.notification.dedicated', 'alibaba.voice.code.dedicated']],
    ['A8', ['tencent.voice.message']],
  ])('%s bears on its products', (code, ids) => {
    expect(productsUnder(code, CATALOGUE).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves none out: each bears on something', () => {
    const silent = [...CATALOGUE.interpretations.keys()].filter(
      (code) => productsUnder(code, CATALOGUE).length === 0,
    );
    expect(silent).toEqual([]);
  });
});

it('counts 18 products and the five price documents, not the pages beside them', () => {
  expect(catalogueCounts(CATALOGUE)).toEqual({ products: 18, documents: 5 });
});

describe('a user’s own file as data', () => {
  const file = (name: string, json: object) => ({
    file: name,
    json: { schema: 'ratesheet-own/1', ...json },
  });
  const first = file('a.json', {
    choices: { A14: 'whole-month', A5: 'exclusive' },
    packPrices: [{ product: 'alibaba.rtc', units: 500_000, price: '9000.50' }],
  });
  const second = file('b.json', { choices: { A5: 'inclusive' } });

  it('is what its files say together, the later one of two', () => {
    const own = ownTariffsOf([...shippedFiles(), first, second]);
    expect(own).toEqual({
      choices: { A14: 'whole-month', A5: 'inclusive' },
      packPrices: [{ product: 'alibaba.rtc', units: 500_000, price: '9000.5' }],
    });
    expect(ownCount(own)).toBe(3);
  });

  it('holds nothing of shipped files or of one that is broken', () => {
    expect(ownTariffsOf([...shippedFiles(), file('c.json', { choices: 3 })])).toEqual(NO_OWN_TARIFFS);
  });

  it('gives and takes back choices and prices one by one', () => {
    const one = withPackPrice(withChoice(NO_OWN_TARIFFS, 'A6', 'half-up'), 'alibaba.rtc', 500, '10');
    const other = withPackPrice(withPackPrice(one, 'alibaba.rtc', 500, '12'), 'alibaba.iot', 500, '3');
    expect(other.packPrices).toEqual([
      { product: 'alibaba.rtc', units: 500, price: '12' },
      { product: 'alibaba.iot', units: 500, price: '3' },
    ]);
    const less = withPackPrice(withChoice(other, 'A6', null), 'alibaba.rtc', 500, null);
    expect(less).toEqual({
      choices: {},
      packPrices: [{ product: 'alibaba.iot', units: 500, price: '3' }],
    });
  });
});

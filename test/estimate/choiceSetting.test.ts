import { describe, expect, it } from 'vitest';
import { choiceSetting } from '../../src/shared/estimate/choiceSetting.ts';
import { EMPTY_DOCUMENT, type EstimateDocument } from '../../src/shared/estimate/document.ts';
import { createRowIds, newRow } from '../../src/shared/estimate/newRow.ts';
import { packPriceWrites } from '../../src/shared/estimate/packPriceSetting.ts';
import { PricedEstimate } from '../../src/shared/estimate/pricedEstimate.ts';
import { setSettings } from '../../src/shared/estimate/settingEdit.ts';
import { openTariffs } from '../../src/shared/tariff/catalogue.ts';
import { shipped, shippedFiles } from '../tariff/shipped.ts';

describe('what settings say of a choice', () => {
  it.each([
    ['the shipped one, nothing of one’s own', 'charged', 'charged', null],
    ['another', 'charged', 'not-charged', 'not-charged'],
    ['the shipped one against one’s own default', 'not-charged', 'charged', 'charged'],
    ['one’s own default, so that it holds elsewhere too', 'not-charged', 'not-charged', 'not-charged'],
  ])('%s', (_, usual, alternative, written) => {
    expect(choiceSetting({ default: 'charged' }, usual, alternative)).toBe(written);
  });

  it('holds against one’s own default once it is written', () => {
    const own = { file: 'own.json', json: { schema: 'ratesheet-own/1', choices: { A17: 'not-charged' } } };
    const opened = openTariffs([...shippedFiles(), own]);
    if (!opened.ok) throw new Error('tariffs');
    const estimate = new PricedEstimate(EMPTY_DOCUMENT, opened.tariffs);
    expect(estimate.catalogue.chosen.get('A17')).toBe('not-charged');
    const value = choiceSetting({ default: 'charged' }, 'not-charged', 'charged');
    const ids = createRowIds('t');
    const change = setSettings(
      EMPTY_DOCUMENT,
      [['A17', value]],
      { code: 'edit-choice' },
      estimate.catalogue,
      ids,
    );
    if (change === null) throw new Error('no change');
    estimate.apply(change);
    expect(estimate.catalogue.chosen.get('A17')).toBe('charged');
  });
});

describe('where settings price a pack', () => {
  const withKeys = (...keys: readonly string[]): EstimateDocument => ({
    ...EMPTY_DOCUMENT,
    settings: keys.map((key, nth) => ({ ...newRow('settings', `s${nth}`), cells: { key, value: '1' } })),
  });
  it.each([
    ['nowhere yet', withKeys('discount'), [['price.alibaba.rtc.500000', '9000']]],
    ['by the key itself', withKeys('price.alibaba.rtc.500000'), [['price.alibaba.rtc.500000', '9000']]],
    ['in other words', withKeys('price.RTC.50万'), [['price.RTC.50万', '9000']]],
    [
      'twice: the second goes',
      withKeys('价格.音视频通信.50万', 'price.alibaba.rtc.500000'),
      [
        ['价格.音视频通信.50万', '9000'],
        ['price.alibaba.rtc.500000', null],
      ],
    ],
    ['for another size', withKeys('price.alibaba.rtc.300000'), [['price.alibaba.rtc.500000', '9000']]],
  ])('%s', (_, document, writes) => {
    expect(packPriceWrites(document, shipped(), 'alibaba.rtc', '500000', '9000')).toEqual(writes);
  });
});

import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/shared/i18n/lang.ts';
import { invoiceRows } from '../../src/shared/invoice/invoiceRows.ts';
import { type Case, estimated } from './support.ts';

const intl = (region: string) => ({
  product: 'alibaba.voice.notification.intl',
  region,
  month: '2026-10',
  quantity: '1',
});
const ivr = { product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', quantity: '1' };
const broken = { ...ivr, quantity: '21,40O' };
const tencent = { product: 'tencent.voice.message', item: 'call', month: '2026-10', quantity: '5' };

/** The row with id u0 is line 1, and so on. */
const sentences = (usage: Case['usage'], lang: Lang): readonly string[] => {
  const { rated, texts } = estimated({ usage });
  const lineNumber = (id: string): number => texts.usage.findIndex((row) => row.id === id) + 1;
  return invoiceRows(rated, lang, { lineNumber }).notInTotal.sentences;
};

describe('what is not in the total, by the numbers of lines', () => {
  it.each<readonly [why: string, usage: Case['usage'], en: string, zh: string]>([
    ['one line', [ivr, intl('FR')], '1 line without a price: line 2.', '1 行没有价格：第 2 行。'],
    // France and Germany are two pools; the lines are told in the order of the sheet.
    [
      'lines of several pools',
      [intl('FR'), ivr, intl('DE'), intl('FR')],
      '3 lines without a price: lines 1, 3, 4.',
      '3 行没有价格：第 1、3、4 行。',
    ],
    [
      'more than are named',
      [intl('FR'), intl('FR'), intl('DE'), intl('DE'), ivr],
      '4 lines without a price: lines 1, 2, 3 and more.',
      '4 行没有价格：第 1、2、3 行等。',
    ],
    ['invalid lines', [broken, ivr, broken], '2 invalid lines: lines 1, 3.', '2 行无效：第 1、3 行。'],
  ])('%s', (_, usage, en, zh) => {
    expect([sentences(usage, 'en'), sentences(usage, 'zh-CN')]).toEqual([[en], [zh]]);
  });

  it('unserved lines', () => {
    // The cheapest pack for 5 minutes is the smallest custom one: 1,000 × 0.11.
    expect(sentences([ivr, tencent], 'en')).toEqual([
      'Tencent voice message, 2026-10: 5 min had no pack and were not served (line 2). The cheapest for them: Custom pack 1,000, 110.00.',
    ]);
  });

  it('the exported workbook still says where rows stand in their files', () => {
    const { rated } = estimated({ usage: [ivr, intl('FR')] });
    expect(invoiceRows(rated, 'en').notInTotal.sentences).toEqual([
      '1 line without a price: usage.xlsx, Usage row 3.',
    ]);
  });
});

describe('a row of the invoice', () => {
  it('says how much of it was not served', () => {
    const { rated } = estimated({
      usage: [tencent, ivr],
      packs: [
        {
          product: 'tencent.voice.message',
          pack: 'custom:1000',
          purchased: '2026-10-01',
          remaining: '3',
        },
      ],
    });
    // 5 minutes less the 3 that were left.
    const told = invoiceRows(rated, 'en').rows.map(({ item, unserved }) => `${item} ${unserved.toFixed()}`);
    expect(told.filter((each) => !each.endsWith(' 0'))).toEqual(['Call 2']);
  });

  it('says how many units its price is for', () => {
    const usage = [
      { product: 'alibaba.iot', item: 'connection', month: '2026-10', quantity: '1000000' },
      { product: 'alibaba.voice.ivr', item: 'call', month: '2026-10', quantity: '1' },
    ];
    const { rated } = estimated({ usage });
    const told = invoiceRows(rated, 'en').rows.map(({ product, price }) =>
      price.kind === 'unit' ? `${product} ${price.price.toFixed()} ${price.count}` : product,
    );
    expect(told.sort()).toEqual(['IoT Platform 1 1000000', 'Voice IVR 0.11 1']);
  });
});

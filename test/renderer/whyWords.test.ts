import { describe, expect, it } from 'vitest';
import { captionWords, figureWords, rowLabel } from '../../src/renderer/panels/why/whyWords.ts';
import { whyOf } from '../../src/shared/advice/why/whyOf.ts';
import type { Lang } from '../../src/shared/i18n/lang.ts';
import { d, pack, price, type ShortLine } from '../rating/support.ts';

const V = 'alibaba.voice.';
const NOTIFICATION = `${V}notification.dedicated`;

function told(lines: readonly ShortLine[], lang: Lang, packs: readonly ReturnType<typeof pack>[] = []) {
  const why = whyOf(price({ lines, packs }), 'r2', 2);
  if (why === null) throw new Error('no such line');
  const speaker = { lang, unit: why.item?.unitName[lang] ?? '' };
  const rows = why.pools[0]?.rows ?? [];
  return {
    caption: captionWords(why, speaker),
    rows: rows.map((row) => `${rowLabel(row, speaker)} | ${figureWords(row.figure, speaker)}`),
  };
}

describe('the words of a line’s price', () => {
  const lines = [
    { product: NOTIFICATION, item: 'call', date: '2026-10-08', quantity: 186_413 },
    { product: NOTIFICATION, item: 'call', date: '2026-10-15', quantity: 319_800 },
  ];
  const packs = [
    pack({ product: NOTIFICATION, units: 50_000, purchased: '2025-12-15', remaining: d(20_000) }),
  ];

  it('in English', () => {
    expect(told(lines, 'en', packs)).toEqual({
      caption: 'line 2: 166,413 min × 0.104',
      rows: [
        'Used this month, 2 lines | 506,213 min',
        'From packs | −20,000 min',
        'Left to bill | 486,213 min',
        'Tier reached, 100k–500k | 0.104 / min',
        '486,213 × 0.104 | 50,566.152',
        'Cut to the fen | −0.002',
        'Month | 50,566.15',
        'Of this, line 2 | 17,306.95',
      ],
    });
  });

  it('in Chinese', () => {
    expect(told(lines, 'zh-CN', packs)).toEqual({
      caption: '第 2 行，166,413 分钟 × 0.104',
      rows: [
        '本月用量，共 2 行 | 506,213 分钟',
        '资源包抵扣 | −20,000 分钟',
        '后付费用量 | 486,213 分钟',
        '适用阶梯，10万–50万 | 0.104 元/分钟',
        '486,213 × 0.104 | 50,566.152',
        '抹零到分 | −0.002',
        '本月合计 | 50,566.15',
        '其中第 2 行 | 17,306.95',
      ],
    });
  });

  it.each([
    [
      { product: 'alibaba.iot', item: 'message', month: '2026-06', quantity: 144_000_000 },
      'Next 44,000,000 × 1.40 / M | 61.60',
      '其后 44,000,000 × 1.40/100万 | 61.60',
    ],
    [
      { product: `${V}dualcall`, item: 'call', month: '2026-10', quantity: 100_001 },
      'Tier reached, 100k–500k | 2 × 0.104 / min',
      '适用阶梯，10万–50万 | 2 × 0.104 元/分钟',
    ],
    [
      { product: `${V}notification.intl`, item: 'call', month: '2026-10', region: 'HK', quantity: 7 },
      'Price for Hong Kong | 0.272 / min',
      '中国香港单价 | 0.272 元/分钟',
    ],
  ])('%j: %s', (line, en, zh) => {
    expect(told([line], 'en').rows).toContain(en);
    expect(told([line], 'zh-CN').rows).toContain(zh);
  });
});

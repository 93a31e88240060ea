import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCells } from '../../src/main/services/workbook/read/openCells.ts';
import { writeWorkbook } from '../../src/main/services/workbook/write/writeWorkbook.ts';
import { LANGS } from '../../src/shared/i18n/lang.ts';
import { invoiceModel } from '../../src/shared/invoice/invoiceModel.ts';
import type { WorkbookModel } from '../../src/shared/invoice/sheetModel.ts';
import { templateModel } from '../../src/shared/invoice/templateModel.ts';
import { rate } from '../../src/shared/rating/rate.ts';
import type { Rated } from '../../src/shared/rating/types.ts';
import { readEstimate, readEstimateTexts } from '../../src/shared/usage/readEstimate.ts';
import { type EstimateTexts, USAGE_COLUMNS, type UsageRow } from '../../src/shared/usage/types.ts';
import { catalogue } from '../rating/support.ts';
import { RICH } from './richCase.ts';
import { type Case, estimated, ratedTexts, textsOf } from './support.ts';

async function reopened(model: WorkbookModel): Promise<EstimateTexts> {
  const dir = mkdtempSync(join(tmpdir(), 'ratesheet-round-trip-'));
  try {
    await writeWorkbook(model, join(dir, 'invoice.xlsx'));
    return await readEstimateTexts([await openCells(join(dir, 'invoice.xlsx'))]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** What an estimate comes to, without where its rows stood. */
const figures = (rated: Rated) => ({
  lines: [...rated.lines()].map(({ line, month, status, amount, split }) => [
    ...[
      line.product,
      line.item,
      month,
      status,
      amount?.toFixed(2),
      split.quantity.toString(),
      split.fromPacks.toString(),
    ],
  ]),
  totals: Object.values(rated.totals).map(String),
  packs: rated.packs.map(({ pack, used }) => [pack.spec, used.toString()]),
  codes: [...rated.catalogue.chosen],
});

const cellsOf = ({ usage, packs, settings }: EstimateTexts) => ({
  usage: usage.map(({ cells, extras }) => ({ cells, extras })),
  packs: packs.map(({ cells }) => cells),
  settings: settings.map(({ cells }) => cells),
});

const CHOSEN: Case = {
  ...RICH,
  settings: { ...RICH.settings, A6: 'half-up', A2: '每一段按自己的单价', lang: '中文' },
};

describe('an exported invoice opens again as the same estimate', () => {
  test.each(LANGS.flatMap((lang) => [[lang, 'usual', RICH] as const, [lang, 'chosen', CHOSEN] as const]))(
    '%s, %s',
    async (lang, _, each) => {
      const first = estimated(each);
      const texts = await reopened(invoiceModel(first.rated, first.texts, lang));
      expect(cellsOf(texts)).toEqual(cellsOf(first.texts));
      const again = ratedTexts(texts);
      expect(figures(again.rated)).toEqual(figures(first.rated));
      // And once more, now with everything that the first export wrote.
      const twice = await reopened(invoiceModel(again.rated, texts, lang === 'en' ? 'zh-CN' : 'en'));
      expect(cellsOf(twice)).toEqual(cellsOf(first.texts));
    },
  );

  test.each(USAGE_COLUMNS.flatMap((column) => LANGS.map((lang) => [column, lang] as const)))(
    'column %s in %s',
    async (column, lang) => {
      const usage: UsageRow['cells'][] = [
        { product: 'alibaba.voice.ivr', item: 'call', [column]: 'as typed' },
      ];
      const texts = textsOf({ usage });
      const again = await reopened(invoiceModel(ratedTexts(texts).rated, texts, lang));
      expect(again.usage.map(({ cells }) => cells)).toEqual(usage);
    },
  );
});

const withUnits = (cells: UsageRow['cells'], headerUnits: UsageRow['headerUnits'], at: number): UsageRow => ({
  id: `h${at}`,
  source: { file: 'a.csv', sheet: 'a', row: at + 2 },
  cells: { product: 'alibaba.voice.code.public', month: '2026-10', ...cells },
  extras: [],
  cellProblems: [],
  records: null,
  headerUnits,
});

describe('units of headers are kept', () => {
  test.each<readonly [string, readonly UsageRow[]]>([
    [
      'one header',
      [
        withUnits({ quantity: '5' }, { quantity: '万条' }, 0),
        withUnits({ quantity: '1.5' }, { quantity: '万条' }, 1),
      ],
    ],
    [
      'headers of several files',
      [withUnits({ quantity: '5' }, { quantity: '万条' }, 0), withUnits({ quantity: '7' }, {}, 1)],
    ],
    [
      'a magnitude beside a unit',
      [withUnits({ quantity: '5', unit: '条' }, { quantity: '万' }, 0), withUnits({ quantity: '7' }, {}, 1)],
    ],
    [
      'units behind numbers',
      [
        withUnits(
          { product: 'alibaba.voice.ivr', item: 'call', duration: '2', count: '3' },
          { duration: '分钟' },
          0,
        ),
        withUnits(
          { product: 'alibaba.voice.ivr', item: 'call', duration: '61', count: '3' },
          { duration: '秒' },
          1,
        ),
      ],
    ],
  ])('%s', async (_, usage) => {
    const texts: EstimateTexts = { ...textsOf({ usage: [] }), usage };
    const { rated } = ratedTexts(texts);
    const again = ratedTexts(await reopened(invoiceModel(rated, texts, 'zh-CN')));
    expect(again.rated.totals.invalid).toBe(0);
    expect(figures(again.rated)).toEqual(figures(rated));
  });
});

describe('what was said beside the files is written into the workbook', () => {
  test('product, item and month of rows that say none', async () => {
    const texts = textsOf({
      usage: [{ quantity: '50001' }, { quantity: '5', item: 'asr', product: 'alibaba.voice.dualcall' }],
    });
    const defaults = { product: 'alibaba.voice.ivr', item: 'call', month: '2026-10' };
    const estimate = readEstimate(texts, catalogue(), defaults);
    const settings = { ...estimate.settings, month: '2026-10' };
    const rated = rate({ catalogue: catalogue(), ...estimate, settings });
    const again = ratedTexts(await reopened(invoiceModel(rated, texts, 'en')));
    expect(figures(again.rated).lines).toEqual(figures(rated).lines);
    expect(again.rated.totals.list.toFixed(2)).toBe('5400.40');
  });
});

describe('the template', () => {
  test.each(LANGS)('reads back and prices, one line for each product (%s)', async (lang) => {
    const texts = await reopened(templateModel(catalogue(), lang));
    const read = readEstimate(texts, catalogue());
    const { rated } = ratedTexts(texts);
    const errors = [...read.problems, ...rated.problems()].filter(({ level }) => level === 'error');
    expect(errors).toEqual([]);
    expect([...rated.lines()].map(({ line, status }) => [line.product, status])).toEqual(
      [...catalogue().products.keys()].map((id) => [id, 'priced']),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { Decimal, ZERO } from '../../src/shared/decimal.ts';
import { LANGS } from '../../src/shared/i18n/lang.ts';
import { INVOICE_TEXTS } from '../../src/shared/i18n/texts/invoice.ts';
import { invoiceModel } from '../../src/shared/invoice/invoiceModel.ts';
import { invoiceRows } from '../../src/shared/invoice/invoiceRows.ts';
import type {
  CellContent,
  SheetCell,
  SheetModel,
  WorkbookModel,
} from '../../src/shared/invoice/sheetModel.ts';
import { SHEET_NAMES } from '../../src/shared/invoice/sheetNames.ts';
import { price } from '../rating/support.ts';
import { randomCase } from './randomCase.ts';
import { HOSTILE, RICH } from './richCase.ts';
import { type Case, estimated } from './support.ts';

const CASES: readonly (readonly [string, Case])[] = [
  ['every product', RICH],
  [
    'other interpretations',
    { ...RICH, settings: { ...RICH.settings, A2: 'graduated', A6: 'half-up', A10: 'difference-of-cuts' } },
  ],
  ['odd rates', randomCase(3, 300, 100_000)],
  ['odd rates, half up', randomCase(5, 300, 1_000_000_000, { A6: 'half-up', discount: '0.9' })],
  ['nothing', { usage: [] }],
];

const sheet = (model: WorkbookModel, name: string): SheetModel => {
  const found = model.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

const formulas = (model: WorkbookModel): string[] =>
  model.sheets.flatMap(({ rows }) =>
    [...rows].flatMap((row) =>
      row.flatMap((cell) => (cell?.content.kind === 'formula' ? [cell.content.formula] : [])),
    ),
  );

const result = (cell: SheetCell | null | undefined): string => {
  const content: CellContent | undefined = cell?.content;
  if (content?.kind !== 'formula') return '-';
  return content.result instanceof Decimal ? content.result.toFixed(2) : '-';
};

describe.each(CASES)('%s', (_, each) => {
  const { rated, texts } = estimated(each);

  test.each(LANGS)('the results beside formulas are the core’s (%s)', (lang) => {
    const names = SHEET_NAMES[lang];
    const model = invoiceModel(rated, texts, lang);
    const rows = [...sheet(model, names.lines).rows]
      .slice(1)
      .filter((row) => row[2]?.content.kind === 'number' && row[5] !== undefined);
    const seen = rows.map((row) => {
      const [source, month] = [row[2]?.content, row[5]?.content];
      const at = source?.kind === 'number' ? source.value.toString() : '';
      return `${at} ${month?.kind === 'text' ? month.text : ''} ${result(row[16])}`;
    });
    const expected = [...rated.lines()].map(
      ({ line, month, amount }) => `${line.source.row} ${month ?? ''} ${amount?.toFixed(2) ?? '-'}`,
    );
    const parts = seen.length - expected.length;
    const ownLines = seen.slice(0, seen.length - parts);
    expect([...ownLines].sort()).toEqual([...expected].sort());
  });

  test('lines add up to pools, rows to totals', () => {
    const invoice = invoiceRows(rated, 'en');
    const sum = (values: readonly (Decimal | null)[]): string =>
      values.reduce((total: Decimal, value) => total.plus(value ?? 0), ZERO).toFixed(2);
    const { list, discount, voucher, net, tax, gross } = rated.totals;
    expect(sum(invoice.rows.map((row) => row.list))).toBe(list.toFixed(2));
    expect(sum(invoice.rows.map((row) => row.net))).toBe(list.minus(discount).toFixed(2));
    expect(sum([net, tax])).toBe(gross.toFixed(2));
    expect(
      sum([...rated.lines()].map(({ amount }) => amount)).concat(
        ' ',
        sum(rated.purchases.map(({ amount }) => amount)),
      ),
    ).toBe(
      `${sum(rated.pools.map(({ amount }) => amount))} ${sum(rated.purchases.map(({ amount }) => amount))}`,
    );
    expect(sum([list, discount.neg(), voucher.neg()])).toBe(net.toFixed(2));
  });

  test.each(LANGS)(
    'formulas hold numbers, references and functions that all spreadsheet programs have (%s)',
    (lang) => {
      const names = SHEET_NAMES[lang];
      const known = new Set([
        'SUM',
        'SUMIFS',
        'SUMPRODUCT',
        'INDEX',
        'IF',
        'OR',
        'ROUND',
        'ROUNDDOWN',
        'ROUNDUP',
        'MIN',
        'MAX',
        'INT',
        'ABS',
        'COUNT',
        'ISNUMBER',
      ]);
      const sheetName = new RegExp(
        `(?:${names.rates}|'${names.rates}'|${names.lines}|'${names.lines}')!`,
        'g',
      );
      const strange = formulas(invoiceModel(rated, texts, lang)).filter((source) => {
        const rest = source
          .replace(sheetName, '')
          .replace(/\$?[A-Z]{1,3}\$?\d+/g, '0')
          .replace(/[A-Z]+(?=\()/g, (name) => (known.has(name) ? '' : '?'))
          .replaceAll('""', '0');
        return !/^[\d.()+\-*/,:<>=]*$/.test(rest) || source.length > 8192;
      });
      expect(strange).toEqual([]);
    },
  );
});

test('text of files stands as text, whatever it looks like', () => {
  const { rated, texts } = estimated(RICH);
  const model = invoiceModel(rated, texts, 'en');
  const shown = (name: string): string[] =>
    [...sheet(model, name).rows].flatMap((row) =>
      row.flatMap((cell) => (cell?.content.kind === 'text' ? [cell.content.text] : [])),
    );
  const [lines, invoice] = [shown('Lines'), shown('Invoice')];
  expect(HOSTILE.filter((text) => !lines.includes(text))).toEqual([]);
  expect(
    ['customer', 'issuer', 'invoiceNo'].filter((key) => !invoice.includes(RICH.settings?.[key] ?? '')),
  ).toEqual([]);
});

test('sheets stand in their order under names of the language', () => {
  const { rated, texts } = estimated({ usage: [] });
  const names = LANGS.map((lang) =>
    invoiceModel(rated, texts, lang)
      .sheets.map(({ name }) => name)
      .join(' '),
  );
  expect(names).toEqual([
    'Invoice Lines Rates Basis Usage Packs Settings',
    '账单 明细 价目 依据 用量 资源包 设置',
  ]);
});

test('what is not in the total is said with its places', () => {
  const { rated } = estimated(RICH);
  expect(invoiceRows(rated, 'en').notInTotal).toEqual({
    unpriced: 3,
    unserved: 1,
    invalid: 3,
    sentences: [
      '2 lines without a price: usage.xlsx, Usage row 29; usage.xlsx, Usage row 53.',
      '1 pack without a price: RTC audio and video Pack 1,000.',
      'Tencent voice message, 2026-10: 31,800 min had no pack and were not served (usage.xlsx, Usage row 30). The cheapest for them: Custom pack 32,000, 3,360.00.',
      '3 invalid lines: usage.xlsx, Usage row 55; usage.xlsx, Usage row 56; usage.xlsx, Usage row 57.',
    ],
  });
});

test('the basis names documents with versions and interpretations with what differs', () => {
  const { rated, texts } = estimated({ ...RICH, settings: { A6: 'half-up' } });
  const rows = [...sheet(invoiceModel(rated, texts, 'zh-CN'), '依据').rows].map((row) =>
    row.map((cell) => (cell?.content.kind === 'text' ? cell.content.text : '')),
  );
  const versions = rows.filter(([, , kind]) => kind === '价格文档').map(([, version]) => version);
  expect(versions).toEqual(
    expect.arrayContaining(['无日期', '2023-09-12', '20190828', '20220511', '20200930']),
  );
  expect(rows.find(([title]) => title?.startsWith('A6 '))?.slice(1, 3)).toEqual([
    '四舍五入到分',
    '与默认不同：抹零到分，不进位',
  ]);
  expect(rows.some(([text]) => text?.includes('以厂商账单为准'))).toBe(true);
});

test('every text is there in both languages and speaks of the same things', () => {
  const placeholders = (text: string): string =>
    [...text.matchAll(/\{(\w+)\}/g)]
      .map((match) => match[1])
      .sort()
      .join(' ');
  const unlike = Object.entries(INVOICE_TEXTS).filter(
    ([, text]) => placeholders(text.en) !== placeholders(text['zh-CN']),
  );
  expect(unlike).toEqual([]);
});

test('100,000 lines are made one by one', () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => ({
    product: 'alibaba.voice.ivr',
    item: 'call',
    date: `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
    quantity: at % 97,
  }));
  const rated = price({ lines });
  const started = performance.now();
  const model = invoiceModel(rated, { usage: [], packs: [], settings: [], skipped: [], problems: [] }, 'en');
  const planned = performance.now() - started;
  let rows = 0;
  let last: SheetCell | null | undefined;
  for (const row of sheet(model, 'Lines').rows) {
    rows++;
    last = row[16] ?? last;
  }
  console.log(
    `100,000 lines: planned in ${Math.round(planned)} ms, made in ${Math.round(performance.now() - started - planned)} ms`,
  );
  expect(rows).toBe(100_001);
  expect(planned).toBeLessThan(500);
});

import { describe, expect, it } from 'vitest';
import { remap } from '../../src/shared/usage/mapping.ts';
import { type LineDefaults, readEstimate } from '../../src/shared/usage/readEstimate.ts';
import {
  type ReadTextsOptions,
  readEstimateTexts,
  type TextsRead,
} from '../../src/shared/usage/readEstimateTexts.ts';
import { CATALOGUE, cellFile, type Written, type WrittenSheet } from './support.ts';

const NONE: LineDefaults = { product: null, item: null, month: null };
type Rows = readonly (readonly Written[])[];

const USAGE: Rows = [
  ['日期', '业务', '计费项', '用量（分钟）', '项目编号'],
  ['2026-10-01', '语音互动', '通话', '1,200', 'QH-1'],
  ['2026-10-02', '语音互动', '通话', 300, null],
];
const PACKS: Rows = [
  ['产品', '规格', '数量', '购买日期'],
  ['语音通知·公共模式', '50万', 2, '2026-10-01'],
];
const SETTINGS: Rows = [
  ['折扣', '9折'],
  ['税率', '6%'],
];

function read(
  sheets: readonly WrittenSheet[],
  defaults = NONE,
  options?: ReadTextsOptions,
): Promise<TextsRead> {
  return readEstimateTexts([cellFile('a.xlsx', sheets)], defaults, options);
}

/** What a reading came to: rows of each kind, then the codes of its problems. */
function summary({ usage, packs, settings, problems }: TextsRead): string {
  return [usage.length, packs.length, settings.length, ...problems.map(({ code }) => code)].join(' ');
}

describe('sheets', () => {
  it.each<[string, readonly WrittenSheet[], string]>([
    [
      'by Chinese names',
      [
        { name: '用量', rows: USAGE },
        { name: '资源包', rows: PACKS },
        { name: '设置', rows: SETTINGS },
      ],
      '2 1 2',
    ],
    [
      'by English names',
      [
        { name: 'Settings', rows: SETTINGS },
        { name: 'PACKS', rows: PACKS },
        { name: ' ｕsage ', rows: USAGE },
      ],
      '2 1 2',
    ],
    ['a lone sheet of any name', [{ name: 'Sheet1', rows: USAGE }], '2 0 0'],
    ['a lone hidden sheet', [{ name: 'Sheet1', rows: USAGE, hidden: true }], '2 0 0'],
    [
      'the one sheet that is left',
      [
        { name: 'Sheet1', rows: USAGE },
        { name: '资源包', rows: PACKS },
      ],
      '2 1 0',
    ],
    [
      'beside a hidden one',
      [
        { name: 'x', rows: USAGE, hidden: true },
        { name: 'y', rows: USAGE },
      ],
      '2 0 0',
    ],
    [
      'by header',
      [
        { name: '封面', rows: [['青禾物流']] },
        { name: '10月', rows: USAGE },
      ],
      '2 0 0',
    ],
    [
      'every one by header',
      [
        { name: '10月', rows: USAGE },
        { name: '11月', rows: USAGE },
      ],
      '4 0 0',
    ],
    [
      'packs by header',
      [
        { name: '封面', rows: [] },
        { name: 'x', rows: USAGE },
        { name: 'y', rows: PACKS },
      ],
      '2 1 0',
    ],
    ['a lone sheet of packs', [{ name: 'y', rows: PACKS }], '0 1 0 no-usage-sheet'],
    [
      'settings by header',
      [
        { name: 'x', rows: USAGE },
        { name: 'y', rows: [['key', 'value'], ...SETTINGS] },
      ],
      '2 0 2',
    ],
    [
      'two sheets called Usage',
      [
        { name: 'Usage', rows: USAGE },
        { name: 'usage', rows: USAGE },
      ],
      '4 0 0',
    ],
    [
      'an exported invoice',
      [
        { name: 'Invoice', rows: [['x']] },
        { name: 'Lines', rows: USAGE },
        { name: 'Rates', rows: USAGE },
        { name: 'Basis', rows: [['x']] },
        { name: 'Usage', rows: USAGE },
        { name: 'Packs', rows: PACKS },
        { name: 'Settings', rows: SETTINGS },
      ],
      '2 1 2',
    ],
    [
      'a Chinese invoice',
      [
        { name: '发票', rows: USAGE },
        { name: '明细', rows: USAGE },
        { name: '用量', rows: USAGE },
      ],
      '2 0 0',
    ],
    ['a page of an invoice alone', [{ name: 'Lines', rows: USAGE }], '2 0 0'],
    [
      'another sheet of usage is said',
      [
        { name: 'Usage', rows: USAGE },
        { name: '11月', rows: USAGE },
      ],
      '2 0 0 sheet-not-read',
    ],
    [
      'another sheet of notes is not',
      [
        { name: 'Usage', rows: USAGE },
        { name: 'notes', rows: [['x']] },
      ],
      '2 0 0',
    ],
    [
      'nothing of use',
      [
        { name: 'a', rows: [['x']] },
        { name: 'b', rows: [['y']] },
      ],
      '0 0 0 no-usage-sheet',
    ],
    ['a lone sheet without a header', [{ name: 'a', rows: [['x']] }], '0 0 0 sheet-without-header'],
    ['an empty one', [{ name: 'a', rows: [] }], '0 0 0 sheet-empty'],
    [
      'a usage sheet without a header',
      [
        { name: '用量', rows: [['x', 1]] },
        { name: 'b', rows: [] },
      ],
      '0 0 0 sheet-without-header',
    ],
    [
      'packs without a header',
      [
        { name: 'Usage', rows: USAGE },
        { name: 'Packs', rows: [['x', 1]] },
      ],
      '2 0 0 packs-without-header',
    ],
    [
      'no packs yet',
      [
        { name: 'Usage', rows: USAGE },
        { name: 'Packs', rows: [] },
      ],
      '2 0 0',
    ],
    ['a header and no rows', [{ name: 'Usage', rows: USAGE.slice(0, 1) }], '0 0 0'],
    [
      'usage without a product',
      [
        {
          name: 'x',
          rows: [
            ['日期', '用量'],
            ['2026-10-01', 5],
          ],
        },
      ],
      '1 0 0',
    ],
    [
      'two columns that say the same',
      [
        {
          name: 'x',
          rows: [
            ['产品', '用量', '数量'],
            ['语音互动', 5, 6],
          ],
        },
      ],
      '1 0 0 column-repeated',
    ],
    [
      'a settings sheet with a header',
      [
        { name: 'Usage', rows: USAGE },
        { name: '设置', rows: [['设置项', '值', '说明'], ...SETTINGS] },
      ],
      '2 0 2',
    ],
  ])('%s', async (_name, sheets, expected) => {
    expect(summary(await read(sheets))).toBe(expected);
  });

  it('puts units of a pack header behind its numbers', async () => {
    const rows: Rows = [
      ['产品', '规格（万分钟）', '数量（必填）', '剩余（万）'],
      ['语音通知·公共模式', 50, 2, '60'],
      ['语音通知·公共模式', '500分钟', 2, null],
    ];
    const { packs } = await read([
      { name: 'Usage', rows: USAGE },
      { name: 'Packs', rows },
    ]);
    expect(packs.map(({ cells }) => `${cells.pack} ${cells.quantity} ${cells.remaining}`)).toEqual([
      '50万分钟 2 60万',
      '500分钟 2 undefined',
    ]);
  });

  it('takes rents with a pack and an expiry date for usage', async () => {
    const rows: Rows = [
      ['产品', '计费项', '套餐', '开通日期', '到期日期'],
      ['语音互动', '月租', 'x', '2026-10-01', '2027-10-01'],
    ];
    expect(summary(await read([{ name: 'x', rows }]))).toBe('1 0 0');
  });

  it('names the sheets that were seen', async () => {
    const { problems } = await read([
      { name: '封面', rows: [['x']] },
      { name: '目录', rows: [['y']] },
    ]);
    expect(problems).toEqual([
      {
        level: 'error',
        code: 'no-usage-sheet',
        file: 'a.xlsx',
        sheet: null,
        row: null,
        column: null,
        params: { sheets: '封面, 目录' },
      },
    ]);
  });

  it('finds no fault with a file of packs beside one of usage', async () => {
    const files = [
      cellFile('u.csv', [{ name: 'u', rows: USAGE }]),
      cellFile('packs.csv', [{ name: 'packs', rows: PACKS }]),
    ];
    expect(summary(await readEstimateTexts(files))).toBe('2 1 0');
  });

  it('takes sheets without a product by header where a default is given', async () => {
    const sheets = [
      { name: '封面', rows: [['x']] },
      { name: '目录', rows: [['y']] },
      {
        name: '10月',
        rows: [
          ['日期', '用量'],
          ['2026-10-01', 5],
        ],
      },
    ];
    expect(summary(await read(sheets))).toBe('0 0 0 no-usage-sheet');
    expect(summary(await read(sheets, { ...NONE, product: 'alibaba.voice.ivr' }))).toBe('1 0 0');
  });
});

describe('rows', () => {
  it('become texts with their place, extras and headers', async () => {
    const { usage } = await read([{ name: '用量', rows: [['青禾物流'], [], ...USAGE] }]);
    expect(usage[0]).toEqual({
      id: '0.0.4',
      source: { file: 'a.xlsx', sheet: '用量', row: 4 },
      cells: { date: '2026-10-01', product: '语音互动', item: '通话', quantity: '1,200' },
      extras: [['项目编号', 'QH-1']],
      cellProblems: [],
      records: null,
      headerUnits: { quantity: '分钟' },
      headers: { date: 'A 日期', product: 'B 业务', item: 'C 计费项', quantity: 'D 用量（分钟）' },
    });
    expect(usage[1]?.extras).toEqual([]);
  });

  it('have ids of their own in files of one name', async () => {
    const files = [
      cellFile('a.xlsx', [{ name: 'x', rows: USAGE }]),
      cellFile('a.xlsx', [{ name: 'x', rows: USAGE }]),
    ];
    const { usage } = await readEstimateTexts(files);
    expect(usage.map(({ id }) => id)).toEqual(['0.0.2', '0.0.3', '1.0.2', '1.0.3']);
  });

  it('are all kept, equal or not, and totals and empty rows are left out', async () => {
    const rows: Rows = [
      ['产品', '计费项', '用量'],
      ['语音互动', '通话', 5],
      ['语音互动', '通话', 5],
      [],
      [null, ' ', null],
      ['小计', null, 10],
      ['产品', '计费项', '用量'],
      ['语音互动', '通话', 6],
      [null, '合计：', 16],
      ['TOTAL', null, 16],
      ['Grand Total', null, 16],
      ['合计项目', '通话', 16],
      ['数据来源：控制台'],
    ];
    const { usage, skipped, sheets } = await read([{ name: 'x', rows }]);
    expect(usage.map(({ source }) => source.row)).toEqual([2, 3, 8, 12, 13]);
    expect(skipped.map(({ row, text }) => `${row} ${text}`)).toEqual([
      '6 小计',
      '7 产品',
      '9 合计：',
      '10 TOTAL',
      '11 Grand Total',
    ]);
    expect(sheets[0]).toMatchObject({ rows: 5, rowsRead: 10 });
  });

  it('that are skipped can be asked for', async () => {
    const rows: Rows = [
      ['产品', '用量'],
      ['合计', 5],
      ['总计', 6],
    ];
    const { usage, skipped } = await read([{ name: 'x', rows }], NONE, { keep: (_place, row) => row === 2 });
    expect([usage.map(({ source }) => source.row), skipped.map(({ row }) => row)]).toEqual([[2], [3]]);
  });

  it('can be read by another mapping than was found', async () => {
    const rows: Rows = [
      ['产品', '用量', 'X'],
      ['语音互动', 5, 6],
    ];
    const { usage } = await read([{ name: 'x', rows }], NONE, {
      plan: (found) =>
        found.as === 'usage' ? { ...found, mapping: remap(found.mapping, 2, 'quantity') } : found,
    });
    expect(usage[0]?.cells).toEqual({ product: '语音互动', quantity: '6' });
    expect(usage[0]?.extras).toEqual([['用量', '5']]);
  });

  it('keep what stands under no header by the letter of its column', async () => {
    const { usage } = await read([
      {
        name: 'x',
        rows: [
          ['产品', '用量', null],
          ['语音互动', 5, 'a', 'b'],
        ],
      },
    ]);
    expect(usage[0]?.extras).toEqual([
      ['C', 'a'],
      ['D', 'b'],
    ]);
  });

  it('keep an id column and flag a repeated id', async () => {
    const rows: Rows = [
      ['产品', 'call_id', '用量'],
      ['语音互动', 'c1', 5],
      ['语音互动', 'c2', 5],
      ['语音互动', 'c1', 5],
    ];
    const { usage } = await read([{ name: 'x', rows }]);
    expect(usage.map(({ extras }) => extras[0]?.join(' '))).toEqual([
      'call_id c1',
      'call_id c2',
      'call_id c1',
    ]);
    expect(
      usage.map(({ cellProblems }) => cellProblems.map(({ level, code }) => `${level} ${code}`)),
    ).toEqual([[], [], ['info call-id-repeated']]);
  });
});

describe('cells', () => {
  const cells = async (header: readonly string[], row: readonly Written[], date1904 = false) => {
    const { usage } = await read([
      {
        name: 'Usage',
        rows: [
          ['产品', '用量', ...header],
          ['语音互动', 1, ...row],
        ],
        date1904,
      },
    ]);
    const { product: _product, quantity: _quantity, ...rest } = usage[0]?.cells ?? {};
    return rest;
  };

  it.each<[readonly string[], readonly Written[], object]>([
    [['date'], [{ kind: 'date', text: '2026-10-05' }], { date: '2026-10-05' }],
    [['date'], [{ kind: 'date', text: '2026-10-05T18:23:15' }], { date: '2026-10-05 18:23:15' }],
    [['date'], [46300], { date: '2026-10-05' }],
    [['date'], [46300.75], { date: '2026-10-05' }],
    [['date'], [20261005], { date: '20261005' }],
    [['date'], [2026], { date: '2026' }],
    [['month'], [202610], { month: '202610' }],
    [['month'], [46296], { month: '2026-10' }],
    [['month'], [{ kind: 'date', text: '2026-10-01' }], { month: '2026-10' }],
    [
      ['start', 'end'],
      [46300.766145833, 46300.5],
      { start: '2026-10-05 18:23:15', end: '2026-10-05 12:00:00' },
    ],
    [['opened', 'closed'], [46300, '46301'], { opened: '2026-10-05', closed: '2026-10-06' }],
    [['duration'], [{ kind: 'time', text: '0:01:05' }], { duration: '0:01:05' }],
    [['duration'], [46300], { duration: '46300' }],
    [['connected'], [true], { connected: 'yes' }],
    [['connected'], [false], { connected: 'no' }],
    [['note'], [true], { note: 'TRUE' }],
    [['note'], ['  a\u00a0'], { note: 'a' }],
    [['count'], [{ kind: 'number', text: '12345678901234' }], { count: '12345678901234' }],
    [['count'], [{ kind: 'date', text: '2026-10-05' }], { count: '2026-10-05' }],
  ])('under %o %o are %o', async (header, row, expected) => {
    expect(await cells(header, row)).toEqual(expected);
  });

  it('count from 1904 where the workbook does', async () => {
    expect(await cells(['date'], [44838], true)).toEqual({ date: '2026-10-05' });
  });

  it('that are broken are problems of their row and keep their text', async () => {
    const rows: Rows = [
      ['产品', '计费项', '用量', '备注', '项目'],
      ['语音互动', '通话', { kind: 'error', text: '#REF!' }, null, null],
      [
        '语音互动',
        '通话',
        { kind: 'formula-without-value', text: 'A1*2' },
        { kind: 'error', text: '#N/A' },
        { kind: 'error', text: '#N/A' },
      ],
    ];
    const texts = await read([{ name: 'Usage', rows }]);
    const { lines } = readEstimate(texts, CATALOGUE, { ...NONE, month: '2026-10' });
    expect(texts.usage.map(({ cells: found }) => found.quantity)).toEqual(['#REF!', '=A1*2']);
    expect(
      lines.map(({ problems }) =>
        problems.map(({ level, row, column, code }) => `${level} ${row} ${column} ${code}`),
      ),
    ).toEqual([
      ['error 2 quantity cell-error'],
      ['error 3 quantity cell-without-result', 'info 3 note cell-error', 'info 3 E 项目 cell-error'],
    ]);
  });
});

describe('an estimate', () => {
  it('takes the month of its settings for rows without one, before the default month', async () => {
    const rows: Rows = [
      ['产品', '计费项', '用量', '月份'],
      ['语音互动', '通话', 5],
      ['语音互动', '通话', 5, '2026-07'],
    ];
    const withSetting = await read([
      { name: 'Usage', rows },
      { name: 'Settings', rows: [['month', '2026-10']] },
    ]);
    const without = await read([{ name: 'Usage', rows }]);
    const months = (texts: TextsRead) =>
      readEstimate(texts, CATALOGUE, { ...NONE, month: '2026-09' }).lines.map(({ month }) => month);
    expect([months(withSetting), months(without)]).toEqual([
      ['2026-10', '2026-07'],
      ['2026-09', '2026-07'],
    ]);
  });

  it('holds problems of packs and settings, and those of rows with their rows', async () => {
    const texts = await read([
      {
        name: 'Usage',
        rows: [
          ['产品', '用量'],
          ['zzzz', 5],
        ],
      },
      {
        name: 'Packs',
        rows: [
          ['产品', '规格'],
          ['语音通知·公共模式', 7],
        ],
      },
      {
        name: 'Settings',
        rows: [
          ['折扣', '9'],
          ['折扣', '0.9'],
          ['favourite colour', 'green'],
        ],
      },
    ]);
    const estimate = readEstimate(texts, CATALOGUE, { ...NONE, month: '2026-10' });
    expect(
      estimate.problems.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`),
    ).toEqual([
      'Settings 1 value discount-invalid',
      'Settings 3 key setting-unknown',
      'Packs 2 pack pack-size-unknown',
    ]);
    expect(estimate.lines[0]?.problems.map(({ code }) => code)).toEqual(['product-unknown']);
    expect(estimate.settings.discount?.toString()).toBe('0.9');
  });

  it('finds contradictions between the settings of two files', async () => {
    const files = [
      cellFile('a.xlsx', [
        { name: 'Usage', rows: USAGE },
        {
          name: '设置',
          rows: [
            ['折扣', '9折'],
            ['税率', '6%'],
          ],
        },
      ]),
      cellFile('b.xlsx', [
        { name: 'Usage', rows: USAGE },
        {
          name: '设置',
          rows: [
            ['discount', '0.85'],
            ['tax rate', '0.06'],
          ],
        },
      ]),
    ];
    const { problems, settings } = readEstimate(await readEstimateTexts(files), CATALOGUE);
    expect(
      problems.map(
        ({ file, code, params }) => `${file} ${code} ${params?.key} ${params?.first} ${params?.found}`,
      ),
    ).toEqual(['b.xlsx setting-twice discount 0.9 0.85']);
    expect(settings.discount?.toString()).toBe('0.9');
  });
});

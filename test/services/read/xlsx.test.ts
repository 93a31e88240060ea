import { describe, expect, it } from 'vitest';
import { readBytes, rowsOf } from './readAll.ts';
import {
  relationshipsXml,
  sheetXml,
  type WorkbookParts,
  workbookParts,
  xlsx,
  xlsxOf,
  xmlPart,
  zipParts,
} from './xlsxBuilder.ts';

type Case = readonly [
  trouble: string,
  data: string,
  rest: Omit<WorkbookParts, 'sheets'>,
  rows: readonly string[],
];

const row = (cells: string): string => `<row>${cells}</row>`;
const styled = (style: number, value: string): string => `<c s="${style}"><v>${value}</v></c>`;
const string = (index: number): string => `<c t="s"><v>${index}</v></c>`;

const VALUES: readonly Case[] = [
  [
    'no-r-attrs',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>',
    {},
    ['1: #1 | #2', '3: #3'],
  ],
  [
    'r only sometimes',
    '<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    {},
    ['5: · | · | #1 | #2', '6: #3'],
  ],
  [
    'formula-zero-cached',
    row('<c><f>A1-A1</f><v>0</v></c><c t="b"><f>1=2</f><v>0</v></c><c t="str"><f>""</f><v></v></c>'),
    {},
    ['1: #0 | ?FALSE | '],
  ],
  ['formula-no-cache', row('<c><f>B1*2</f></c><c><f>B1*3</f><v/></c>'), {}, ['1: =B1*2 | =B1*3']],
  [
    'shared formula',
    row('<c><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c>') +
      row('<c><f t="shared" si="0"/><v>6</v></c>'),
    {},
    ['1: #4', '2: #6'],
  ],
  [
    'error-cells',
    row('<c t="e"><v>#DIV/0!</v></c><c t="e"><f>1/0</f><v>#N/A</v></c><c><v>NaN</v></c>'),
    {},
    ['1: !#DIV/0! | !#N/A | !NaN'],
  ],
  [
    'booleans',
    row('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c>'),
    {},
    ['1: ?TRUE | ?FALSE | ?TRUE'],
  ],
  [
    'inline strings',
    row(
      '<c t="inlineStr"><is><t>用量</t></is></c><c t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r><rPh><t>x</t></rPh></is></c>',
    ),
    {},
    ['1: 用量 | a b'],
  ],
  ['cdata', row('<c t="inlineStr"><is><t><![CDATA[a<b]]>&amp;c</t></is></c>'), {}, ['1: a<b&c']],
  [
    'richtext',
    row(string(0)),
    { strings: '<si><r><rPr><b/></rPr><t>合</t></r><r><t xml:space="preserve"> 计</t></r></si>' },
    ['1: 合 计'],
  ],
  [
    'phonetic',
    row(string(0)),
    { strings: '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' },
    ['1: 東京'],
  ],
  [
    'escapes',
    row(string(0)),
    { strings: '<si><t>_x0041_1_x000D_2 _x005F_x0041_ _x41_ &lt;b&gt; &#20013;</t></si>' },
    ['1: A1\r2 _x0041_ _x41_ <b> 中'],
  ],
  ['hyperlink', row(string(0)), { strings: '<si><t>点这里</t></si>' }, ['1: 点这里']],
  [
    'an empty shared string is a text',
    row(string(0) + string(1)),
    { strings: '<si><t/></si><si><t>b</t></si>' },
    ['1:  | b'],
  ],
  [
    'trailing-styled-rows',
    `${row('<c><v>1</v></c>')}${row('<c s="0"/>').repeat(1000)}`,
    { styles: [0] },
    ['1: #1'],
  ],
  [
    'merged-header: the master alone has a value',
    row('<c r="A1" t="str"><v>用量</v></c><c r="B1"/>') + row('<c r="B2"><v>1</v></c>'),
    {},
    ['1: 用量', '2: · | #1'],
  ],
  [
    't="d" dates',
    row(
      '<c t="d"><v>2024-02-29T00:00:00</v></c><c t="d"><v>2024-02-29T18:23:14.6</v></c><c t="d"><v>2024-02-29T16:00:00Z</v></c><c t="d"><v>08:05:00</v></c><c t="d"><v>2024-02-30</v></c>',
    ),
    {},
    ['1: @2024-02-29 | @2024-02-29T18:23:15 | 2024-02-29T16:00:00Z | ~8:05:00 | 2024-02-30'],
  ],
  [
    'hostile text stays text',
    row('<c t="str"><v>=1+1</v></c><c t="str"><v>__proto__</v></c>'),
    {},
    ['1: =1+1 | __proto__'],
  ],
];

const NUMBERS: readonly Case[] = [
  [
    'exponent numbers',
    row('<c><v>1E-3</v></c><c><v>1.5E+5</v></c><c><v>-2.5e2</v></c><c><v>1E+20</v></c>'),
    {},
    ['1: #0.001 | #150000 | #-250 | #100000000000000000000'],
  ],
  [
    '17-digit floats',
    row('<c><v>0.30000000000000004</v></c><c><v>2.2999999999999998</v></c><c><v>1234567.0899999999</v></c>'),
    {},
    ['1: #0.3 | #2.3 | #1234567.09'],
  ],
  [
    'exact decimals',
    row('<c><v>0.1</v></c><c><v>123456789012345</v></c><c><v>0.05</v></c><c><v>-0</v></c><c><v>.5</v></c>'),
    {},
    ['1: #0.1 | #123456789012345 | #0.05 | #0 | #0.5'],
  ],
  [
    'numbers no double can be',
    row('<c><v>1E+9999</v></c><c><v>1,5</v></c><c><v>∞</v></c>'),
    {},
    ['1: !1E+9999 | !1,5 | !∞'],
  ],
];

// 45351 is 2024-02-29 (date -d '1899-12-30 + 45351 days').
const FORMATS: readonly Case[] = [
  [
    'builtin-date-31',
    row(styled(0, '45351') + styled(1, '45351') + styled(2, '45351.5')),
    { styles: [31, 57, 14] },
    ['1: @2024-02-29 | @2024-02-29 | @2024-02-29T12:00:00'],
  ],
  [
    'builtin times',
    row(styled(0, '0.5') + styled(1, '1.5') + styled(2, '0.0625') + styled(3, '45351.5')),
    { styles: [20, 46, 32, 21] },
    ['1: ~12:00:00 | ~36:00:00 | ~1:30:00 | @2024-02-29T12:00:00'],
  ],
  [
    'a format of the file goes before a built-in',
    row(styled(0, '45351')),
    { formats: [[31, '0.00']], styles: [31] },
    ['1: #45351'],
  ],
  [
    'fmt-mbps',
    row(styled(0, '5') + styled(1, '1.5')),
    {
      formats: [
        [164, '0 Mbps'],
        [165, '0.00 days'],
      ],
      styles: [164, 165],
    },
    ['1: #5 | #1.5'],
  ],
  [
    'styles without fonts, and a style that is not there',
    row(styled(0, '1') + styled(99, '2')),
    { styles: [0] },
    ['1: #1 | #2'],
  ],
  ['no styles at all', row(styled(3, '45351')), {}, ['1: #45351']],
  [
    'serials around the leap bug',
    row(['0', '1', '59', '60', '61', '-1', '2958465', '2958466'].map((serial) => styled(0, serial)).join('')),
    { styles: [14] },
    ['1: #0 | @1900-01-01 | @1900-02-28 | #60 | @1900-03-01 | #-1 | @9999-12-31 | #2958466'],
  ],
  [
    'rounded to the second',
    row(styled(0, '45351.99999') + styled(0, '45351.999999') + styled(0, '45351.7661458333')),
    { styles: [22] },
    ['1: @2024-02-29T23:59:59 | @2024-03-01 | @2024-02-29T18:23:15'],
  ],
];

const DATE_1904 = (value: string): Omit<WorkbookParts, 'sheets'> => ({
  styles: [14],
  workbookProperties: `<workbookPr date1904="${value}"/>`,
});
const DATES_1904: readonly Case[] = [
  [
    'date1904="1"',
    row(styled(0, '43889') + styled(0, '0')),
    DATE_1904('1'),
    ['1: @2024-02-29 | @1904-01-01'],
  ],
  ['date1904="true"', row(styled(0, '43889')), DATE_1904('true'), ['1: @2024-02-29']],
  ['date1904="0"', row(styled(0, '45351')), DATE_1904('0'), ['1: @2024-02-29']],
];

describe('cells of a workbook', () => {
  it.each([...VALUES, ...NUMBERS, ...FORMATS, ...DATES_1904])('%s', async (_trouble, data, rest, rows) => {
    expect(await rowsOf('usage.xlsx', xlsxOf(data, rest))).toEqual(rows);
  });
});

describe('workbooks', () => {
  it('x-prefix: every element prefixed', async () => {
    const parts = workbookParts({
      sheets: [{ name: 'Usage', data: row('<c t="s"><v>0</v></c><c><v>2</v></c>') }],
      strings: '<si><t>a</t></si>',
    });
    for (const [name, content] of parts) {
      if (typeof content !== 'string') continue;
      parts.set(name, content.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replaceAll('xmlns=', 'xmlns:x='));
    }
    expect(await rowsOf('usage.xlsx', zipParts(parts))).toEqual(['1: a | #2']);
  });

  it('strict OOXML: other namespaces', async () => {
    const parts = workbookParts({
      sheets: [{ name: 'Usage', data: row(string(0)) }],
      strings: '<si><t>a</t></si>',
    });
    for (const [name, content] of parts) {
      if (typeof content !== 'string') continue;
      parts.set(
        name,
        content
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006',
            'http://purl.oclc.org/ooxml/officeDocument',
          ),
      );
    }
    expect(await rowsOf('usage.xlsx', zipParts(parts))).toEqual(['1: a']);
  });

  it('hidden-first-sheet, and very hidden ones, in the order of their tabs', async () => {
    const bytes = xlsx({
      sheets: [
        { name: '隐藏', data: '', state: 'hidden' },
        { name: '用量', data: row('<c><v>1</v></c>') },
        { name: 'lists & more', data: '', state: 'veryHidden' },
      ],
    });
    const { sheets } = await readBytes('usage.xlsx', bytes);
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ['隐藏', true, 0],
      ['用量', false, 1],
      ['lists & more', true, 0],
    ]);
  });

  it('sheets in the order of workbook.xml, not of the zip, with absolute targets', async () => {
    const bytes = xlsx({
      sheets: [
        { name: 'first', data: row('<c><v>1</v></c>') },
        { name: 'second', data: row('<c><v>2</v></c>') },
      ],
      parts: {
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          ['rId2', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['rId1', 'worksheet', '../xl/worksheets/sheet2.xml'],
        ]),
      },
    });
    const { sheets } = await readBytes('usage.xlsx', bytes);
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells])).toEqual([
      ['first', [{ kind: 'number', text: '2' }]],
      ['second', [{ kind: 'number', text: '1' }]],
    ]);
  });

  it('chart sheets have no rows and are left out', async () => {
    const bytes = xlsx({
      sheets: [
        { name: 'chart', data: '' },
        { name: 'Usage', data: row('<c><v>1</v></c>') },
      ],
      parts: {
        'xl/_rels/workbook.xml.rels': relationshipsXml([
          ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ]),
      },
    });
    expect((await readBytes('usage.xlsx', bytes)).sheets.map(({ name }) => name)).toEqual(['Usage']);
  });

  it('UTF-16 parts', async () => {
    const text = `\ufeff${sheetXml({ data: row('<c t="str"><v>用量</v></c>') }).replace('UTF-8', 'UTF-16')}`;
    const bytes = xlsxOf('', { parts: { 'xl/worksheets/sheet1.xml': Buffer.from(text, 'utf16le') } });
    expect(await rowsOf('usage.xlsx', bytes)).toEqual(['1: 用量']);
  });

  it('an .xlsm, with part names in another case and with backslashes', async () => {
    const parts = new Map(
      [...workbookParts({ sheets: [{ name: 'Usage', data: row('<c><v>1</v></c>') }] })].map(
        ([name, content]) => [name.replace('worksheets/sheet1', 'Worksheets\\Sheet1'), content],
      ),
    );
    expect(await rowsOf('usage.xlsm', zipParts(parts))).toEqual(['1: #1']);
  });

  it('a workbook without its package relationships is found by its usual name', async () => {
    expect(
      await rowsOf('usage.xlsx', xlsxOf(row('<c><v>1</v></c>'), { parts: { '_rels/.rels': null } })),
    ).toEqual(['1: #1']);
  });

  it('the last cell of the grid', async () => {
    const { sheets } = await readBytes(
      'usage.xlsx',
      xlsxOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    );
    expect(sheets[0]?.rows.map(({ number, cells }) => [number, cells.length])).toEqual([[1_048_576, 16_384]]);
  });

  it('says which year dates count from', async () => {
    const { sheets } = await readBytes('usage.xlsx', xlsxOf('', DATE_1904('1')));
    expect(sheets[0]?.date1904).toBe(true);
  });

  it('a styles part that is only prose', async () => {
    const bytes = xlsxOf(row(styled(0, '1')), {
      styles: [0],
      parts: { 'xl/styles.xml': xmlPart('<styleSheet>none</styleSheet>') },
    });
    expect(await rowsOf('usage.xlsx', bytes)).toEqual(['1: #1']);
  });
});

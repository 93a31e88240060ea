import { expect, it } from 'vitest';
import { Decimal } from '../../../src/shared/decimal.ts';
import type { SheetCell } from '../../../src/shared/invoice/sheetModel.ts';
import { day, formula, number, rowsXml, sheet, sheetXml, text, workbook } from './support.ts';

/** The cell's XML without its style number, which is exceljs's business. */
async function cellOf(cell: SheetCell, results = true): Promise<string> {
  return (await rowsXml([[cell]], { results })).replace(/ s="\d+"/, '');
}

const CELLS: readonly [string, SheetCell, string][] = [
  ['a text', text('语音 & more'), '<c r="A1" t="inlineStr"><is><t>语音 &amp; more</t></is></c>'],
  ['an empty text', text(''), '<c r="A1"/>'],
  [
    'a text like a formula',
    text('=HYPERLINK("x")'),
    '<c r="A1" t="inlineStr"><is><t>=HYPERLINK("x")</t></is></c>',
  ],
  ['outer spaces', text(' a '), '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>'],
  ['a whole number', number('13788000'), '<c r="A1"><v>13788000</v></c>'],
  // 20 digits: a float would make 12345678901234567000 of them.
  ['every digit', number('12345678901234567890.5'), '<c r="A1"><v>12345678901234567890.5</v></c>'],
  ['no exponent', number('0.0000000001'), '<c r="A1"><v>0.0000000001</v></c>'],
  ['a plain number', { content: { kind: 'number', value: 42 }, style: 'plain' }, '<c r="A1"><v>42</v></c>'],
  ['a date', day('2026-10-05'), '<c r="A1"><v>46300</v></c>'],
  ['a day before dates', day('1899-01-01'), '<c r="A1" t="inlineStr"><is><t>1899-01-01</t></is></c>'],
  [
    'a formula',
    formula('ROUNDDOWN(ROUND(B1*C1,8),2)', '0.10'),
    '<c r="A1"><f>ROUNDDOWN(ROUND(B1*C1,8),2)</f><v>0.1</v></c>',
  ],
  ['a result of zero', formula('B1', '0'), '<c r="A1"><f>B1</f><v>0</v></c>'],
  [
    'a text result',
    formula('IF(B1<1,"a","b")', { text: 'a & b' }),
    '<c r="A1" t="str"><f>IF(B1&lt;1,"a","b")</f><v>a &amp; b</v></c>',
  ],
  ['an empty result', formula('IF(1,"",1)', null), '<c r="A1" t="str"><f>IF(1,"",1)</f><v></v></c>'],
  ['a formula too long for Excel', formula(`0${'+1'.repeat(4096)}`, '4096'), '<c r="A1"><v>4096</v></c>'],
];

it.each(CELLS)('writes %s', async (_, cell, xml) => {
  expect(await cellOf(cell)).toBe(`<row r="1">${xml}</row>`);
});

it.each([formula('A2*2', '4'), formula('A2&"x"', { text: '2x' }), formula('""', null)])(
  'leaves the result of a formula out where it is asked to: %j',
  async (cell) => {
    expect(await cellOf(cell, false)).toMatch(/^<row r="1"><c r="A1"><f>[^<]*<\/f><\/c><\/row>$/);
  },
);

it('skips empty cells and rows, and keeps everything else in its place', async () => {
  const one = number(1);
  const xml = (await rowsXml([[null, one], [], [null], [one, null, one]])).replaceAll(/ s="\d+"/g, '');
  expect(xml).toBe(
    '<row r="1"><c r="B1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c><c r="C4"><v>1</v></c></row>',
  );
});

it.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  new Decimal(Number.NaN),
  new Decimal(Number.NEGATIVE_INFINITY),
])('rejects %s, which would damage the workbook', async (value) => {
  const cell: SheetCell = { content: { kind: 'number', value }, style: 'money' };
  await expect(rowsXml([[cell]])).rejects.toThrow(RangeError);
});

it('names the sheet and its limit where there are too many rows', async () => {
  const empty: readonly SheetCell[] = [];
  const rows = {
    *[Symbol.iterator]() {
      for (let row = 0; row < 1_048_577; row++) yield empty;
    },
  };
  await expect(sheetXml(workbook(sheet(rows)))).rejects.toMatchObject({
    name: 'OutputRefused',
    code: 'output-too-many-rows',
    params: { file: 'out.xlsx', sheet: 'Invoice', limit: 1_048_576 },
  });
});

it('writes as many rows and columns as there may be', async () => {
  const wide = Array.from({ length: 16_384 }, () => number(1));
  const rows = {
    *[Symbol.iterator]() {
      for (let row = 0; row < 1_048_575; row++) yield [];
      yield wide;
    },
  };
  expect(await rowsXml(rows)).toMatch(
    /^<row r="1048576"><c r="A1048576".*<c r="XFD1048576"[^/]*\/v><\/c><\/row>$/,
  );
});

it('names the row where it is too wide', async () => {
  const wide = Array.from({ length: 16_385 }, () => null);
  await expect(rowsXml([[], wide])).rejects.toMatchObject({
    code: 'output-too-many-columns',
    params: { file: 'out.xlsx', sheet: 'Invoice', row: 2, limit: 16_384 },
  });
});

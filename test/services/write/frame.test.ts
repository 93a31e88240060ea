import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellStyle } from '../../../src/shared/invoice/sheetModel.ts';
import {
  day,
  firstSheet,
  number,
  partsOf,
  readBack,
  sheet,
  sheetXml,
  text,
  workbook,
  written,
} from './support.ts';

const ROWS = [[text('a'), number('1')]];

describe('a sheet as a whole', () => {
  it('writes a drop-down on a range as that range', async () => {
    const dropDowns = [
      { range: 'C2:C2000', source: 'Lists!$A$1:$A$40', prompt: '选择产品' },
      { range: '$D$2:$D$100000', source: 'Lists!$B$1:$B$3' },
    ];
    const xml = await sheetXml(
      workbook(sheet(ROWS, { dropDowns }), sheet([[text('x')]], { name: 'Lists', hidden: true })),
    );
    expect(/<dataValidations.*<\/dataValidations>/.exec(xml)?.[0]).toBe(
      '<dataValidations count="2">' +
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="选择产品" sqref="C2:C2000">' +
        '<formula1>Lists!$A$1:$A$40</formula1></dataValidation>' +
        '<dataValidation type="list" allowBlank="1" sqref="D2:D100000"><formula1>Lists!$B$1:$B$3</formula1>' +
        '</dataValidation></dataValidations>',
    );
  });

  it('freezes, filters, merges, hides and measures', async () => {
    const xml = await sheetXml(
      workbook(
        sheet(ROWS, {
          columns: [{ width: 12 }, { width: 20, hidden: true }],
          frozenRows: 3,
          frozenColumns: 1,
          autoFilter: 'A3:B9',
          merges: ['A1:B1', 'A2:B2'],
        }),
      ),
    );
    expect(xml).toContain(
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<autoFilter ref="A3:B9"/>');
    expect(xml).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>',
    );
    expect(xml).toMatch(
      /<col min="1" max="1" width="12.71"[^>]*\/><col min="2" max="2" width="20.71" hidden="1"[^>]*\/>/,
    );
  });

  it('is set up for A4, one page wide, with titles and page numbers', async () => {
    const print = { landscape: true, repeatRows: 3, footer: 'R&D 第 &P 页 / 共 &N 页' };
    const parts = partsOf(await written(workbook(sheet(ROWS, { name: "O'Brien 账单", print }))));
    const xml = parts.get('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xml).toContain('<oddFooter>&amp;CR&amp;&amp;D 第 &amp;P 页 / 共 &amp;N 页</oddFooter>');
    // An apostrophe in a name that is referred to makes exceljs write a workbook that Excel calls damaged.
    expect(parts.get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">&apos;OBrien 账单&apos;!$1:$3</definedName>',
    );
  });

  it('opens at the first sheet that is not hidden, and lets Excel calculate', async () => {
    const hidden = sheet([], { name: 'Lists', hidden: true });
    const xml = partsOf(await written(workbook(hidden, sheet(ROWS)))).get('xl/workbook.xml');
    expect(xml).toContain('activeTab="1"');
    expect(xml).toContain('<sheet sheetId="1" name="Lists" state="hidden"');
    expect(xml).toContain('fullCalcOnLoad="1"');
  });

  it('refuses a workbook of which nothing is to be seen', async () => {
    await expect(written(workbook(sheet(ROWS, { hidden: true })))).rejects.toThrow(RangeError);
  });
});

describe('styles', () => {
  const FORMATS: readonly [CellStyle, string, string][] = [
    ['plain', '1.5', 'General'],
    ['quantity', '5', '#,##0'],
    ['quantity', '0.000001', '#,##0.##########'],
    ['unit-price', '0.104', '#,##0.00??######'],
    ['money', '1.5', '#,##0.00'],
    ['money-total', '1.5', '#,##0.00'],
    ['percent', '0.06', '0%'],
    ['percent', '0.065', '0.########%'],
  ];
  it.each(FORMATS)('%s %s has the format %s', async (style, value, format) => {
    const read = await readBack(await written(workbook(sheet([[number(value, style)]]))));
    const cell = firstSheet(read).getCell('A1');
    expect([cell.numFmt ?? 'General', cell.value]).toEqual([format, Number(value)]);
  });

  it.each<CellStyle>(['date', 'text', 'input'])('a date of style %s is a date', async (style) => {
    const read = await readBack(await written(workbook(sheet([[day('2026-10-05', style)]]))));
    const cell = firstSheet(read).getCell('A1');
    expect([cell.numFmt, cell.value]).toEqual(['yyyy-mm-dd', new Date(Date.UTC(2026, 9, 5))]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1'])(
    '%s stays text when somebody edits it',
    async (content) => {
      const read = await readBack(await written(workbook(sheet([[text(content, 'input')]]))));
      const cell = firstSheet(read).getCell('A1');
      expect([cell.type, cell.value, cell.numFmt]).toEqual([3, content, '@']);
    },
  );

  const LOOKS: readonly [CellStyle, object][] = [
    ['title', { font: { bold: true, size: 18 } }],
    [
      'header',
      { font: { bold: true }, alignment: { horizontal: 'left' }, border: { bottom: { style: 'thin' } } },
    ],
    ['header-right', { font: { bold: true }, alignment: { horizontal: 'right' } }],
    ['label', { font: { color: { argb: 'FF525A5E' } } }],
    ['wrapped', { alignment: { wrapText: true } }],
    ['money-total', { font: { bold: true }, border: { top: { style: 'thin' } } }],
    ['note', { font: { color: { argb: 'FF525A5E' } }, alignment: { wrapText: true } }],
    ['warning', { font: { color: { argb: 'FF855000' } }, fill: { fgColor: { argb: 'FFFFF3DC' } } }],
    ['input', { fill: { fgColor: { argb: 'FFE6F3F0' } } }],
  ];
  it.each(LOOKS)('%s looks its part, in a font that has Chinese', async (style, look) => {
    const read = await readBack(await written(workbook(sheet([[text('x', style)]]))));
    const { style: found } = firstSheet(read).getCell('A1');
    expect(found).toMatchObject(look);
    expect(found.font).toMatchObject({ name: '微软雅黑', charset: 134, family: 2 });
  });

  it('names the Chinese font for empty cells and in the theme', async () => {
    const parts = partsOf(await written(workbook(sheet(ROWS))));
    expect(parts.get('xl/styles.xml')).toMatch(
      /<fonts [^>]*><font><sz val="10"\/><color theme="1"\/><name val="微软雅黑"\/>/,
    );
    expect(parts.get('xl/theme/theme1.xml')).toContain('<a:font script="Hans" typeface="微软雅黑"/>');
  });
});

describe('the same model', () => {
  const model = workbook(sheet([[text('账单'), number('1.5', 'money')]], { print: { landscape: false } }));

  it('gives the same bytes, whenever it is written', async () => {
    const first = readFileSync(await written(model));
    await new Promise((resolve) => setTimeout(resolve, 2100)); // the clock of a zip ticks every 2 s
    expect(readFileSync(await written(model)).equals(first)).toBe(true);
  });

  it('says nothing of its time unless it is told one', async () => {
    const silent = partsOf(await written(model)).get('docProps/core.xml');
    const dated = partsOf(await written(model, { created: new Date(Date.UTC(2026, 10, 2, 8)) })).get(
      'docProps/core.xml',
    );
    expect(silent).not.toMatch(/created|modified/);
    expect(dated).toContain('>2026-11-02T08:00:00Z</dcterms:created>');
  });
});

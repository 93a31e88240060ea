import ExcelJs from 'exceljs';
import { CELL_STYLES, numberFormat } from '../src/main/services/workbook/write/cellStyles.ts';
import { writeWorkbook } from '../src/main/services/workbook/write/writeWorkbook.ts';
import { Decimal } from '../src/shared/decimal.ts';
import type { CellContent, CellStyle, SheetCell, WorkbookModel } from '../src/shared/invoice/sheetModel.ts';

/** The same cells written by us and by exceljs's streaming writer. Run each in a process of its own to compare memory. */

const PRODUCTS = [
  '语音通知',
  '物联网平台 消息',
  '实时音视频 高清',
  '图像搜索',
  '号码租用',
  '语音消息 & 呼叫',
];
const HEADERS = [...'ABCDEFGHIJKLMNOP'].map((letter) => `列 ${letter}`);
const PRICE = new Decimal('0.104');
const NONE = new Decimal(0);

const text = (content: string, style: CellStyle = 'text'): SheetCell => ({
  content: { kind: 'text', text: content },
  style,
});
const quantity = (value: Decimal): SheetCell => ({ content: { kind: 'number', value }, style: 'quantity' });
const formula = (source: string, result: Decimal | string, style: CellStyle): SheetCell => ({
  content: { kind: 'formula', formula: source, result },
  style,
});

/** 16 columns, four of them formulas, as the lines of a large invoice have them. */
function* exportRows(lines: number): Generator<readonly SheetCell[], void, void> {
  yield HEADERS.map((header) => text(header, 'header'));
  for (let row = 2; row <= lines + 1; row++) {
    const used = new Decimal((row * 37) % 100_003);
    yield [
      quantity(new Decimal(row)),
      text(PRODUCTS[row % PRODUCTS.length] ?? ''),
      text(`message-${row % 17}`),
      { content: { kind: 'date', day: `2026-10-${String((row % 28) + 1).padStart(2, '0')}` }, style: 'date' },
      text('2026-10'),
      text('CN'),
      quantity(used),
      quantity(NONE),
      quantity(NONE),
      formula(`G${row}-H${row}-I${row}`, used, 'quantity'),
      formula('Rates!$E$5', PRICE, 'unit-price'),
      formula(
        `ROUNDDOWN(ROUND(J${row}*K${row},8),2)`,
        used.times(PRICE).toDecimalPlaces(2, Decimal.ROUND_DOWN),
        'money',
      ),
      formula(`IF(L${row}>0,"priced","free")`, 'priced', 'text'),
      text(`设备-${row}`),
      text(`usage.xlsx 第 ${row} 行`),
      text(`备注 ${(row * 7919) % 1000}`),
    ];
  }
}

export function exportModel(lines: number): WorkbookModel {
  const columns = HEADERS.map(() => ({ width: 12 }));
  return {
    title: 'Lines',
    sheets: [
      { name: 'Lines', columns, rows: exportRows(lines) },
      { name: 'Rates', columns: [], rows: [] },
    ],
  };
}

export async function exportByUs(lines: number, path: string): Promise<void> {
  await writeWorkbook(exportModel(lines), path);
}

export async function exportByExcelJs(lines: number, path: string): Promise<void> {
  const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  for (const { name, rows } of exportModel(lines).sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const cells of rows) {
      const row = sheet.addRow(cells.map((cell) => (cell === null ? null : excelJsValue(cell.content))));
      for (const [index, cell] of cells.entries())
        if (cell !== null) row.getCell(index + 1).style = excelJsStyle(cell.style);
      row.commit();
    }
    sheet.commit();
  }
  await workbook.commit();
}

const styles = new Map<CellStyle, Partial<ExcelJs.Style>>();

function excelJsStyle(style: CellStyle): Partial<ExcelJs.Style> {
  const known = styles.get(style) ?? { ...CELL_STYLES[style], numFmt: numberFormat(style, 'base') };
  styles.set(style, known);
  return known;
}

/** Floats here: exceljs knows no other numbers. */
function excelJsValue(content: CellContent): ExcelJs.CellValue {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
      return Number(content.value.toString());
    case 'date':
      return new Date(content.day);
    case 'formula': {
      const { formula: source, result } = content;
      return {
        formula: source,
        result: result === null || typeof result === 'string' ? (result ?? '') : result.toNumber(),
      };
    }
  }
}

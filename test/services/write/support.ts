import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import { type WriteOptions, writeWorkbook } from '../../../src/main/services/workbook/write/writeWorkbook.ts';
import { Decimal } from '../../../src/shared/decimal.ts';
import type {
  CellStyle,
  SheetCell,
  SheetModel,
  WorkbookModel,
} from '../../../src/shared/invoice/sheetModel.ts';

export const text = (content: string, style: CellStyle = 'text'): SheetCell => ({
  content: { kind: 'text', text: content },
  style,
});
export const number = (value: string | number, style: CellStyle = 'plain'): SheetCell => ({
  content: { kind: 'number', value: new Decimal(value) },
  style,
});
export const day = (content: string, style: CellStyle = 'date'): SheetCell => ({
  content: { kind: 'date', day: content },
  style,
});
/** The result as a decimal; a text as `{ text }`; null: an empty text. */
export const formula = (
  source: string,
  result: string | { readonly text: string } | null,
  style: CellStyle = 'money',
): SheetCell => ({
  content: {
    kind: 'formula',
    formula: source,
    result: result === null ? null : typeof result === 'string' ? new Decimal(result) : result.text,
  },
  style,
});

export const sheet = (rows: SheetModel['rows'], more: Partial<SheetModel> = {}): SheetModel => ({
  name: 'Invoice',
  columns: [],
  rows,
  ...more,
});

export const workbook = (...sheets: SheetModel[]): WorkbookModel => ({ title: 'Invoice 2026-10', sheets });

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ratesheet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function written(model: WorkbookModel, options: WriteOptions = {}): Promise<string> {
  const path = join(temporaryFolder(), 'out.xlsx');
  await writeWorkbook(model, path, options);
  return path;
}

/** The parts of a workbook as text, by name. */
export function partsOf(path: string): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(readFileSync(path)));
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export async function sheetXml(model: WorkbookModel, options: WriteOptions = {}, index = 1): Promise<string> {
  return partsOf(await written(model, options)).get(`xl/worksheets/sheet${index}.xml`) ?? '';
}

/** The rows of the first sheet as XML. */
export async function rowsXml(rows: SheetModel['rows'], options: WriteOptions = {}): Promise<string> {
  const xml = await sheetXml(workbook(sheet(rows)), options);
  return /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1] ?? '';
}

export async function readBack(path: string): Promise<ExcelJs.Workbook> {
  const read = new ExcelJs.Workbook();
  await read.xlsx.readFile(path);
  return read;
}

export function firstSheet(read: ExcelJs.Workbook): ExcelJs.Worksheet {
  const found = read.worksheets[0];
  if (found === undefined) throw new Error('no sheet');
  return found;
}

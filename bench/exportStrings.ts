import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnLetters } from '../src/shared/invoice/address.ts';
import type { CellContent, SheetModel, WorkbookModel } from '../src/shared/invoice/sheetModel.ts';

const CHUNK = 128 * 1024;

/** The least a writer can do: the cells as XML without styles, deflated by fflate in the same thread. Not a workbook yet. */
export async function writeStrings(model: WorkbookModel, path: string): Promise<void> {
  const file = createWriteStream(path);
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    file.write(bytes);
  });
  for (const [index, sheet] of model.sheets.entries()) {
    const part = new ZipDeflate(`xl/worksheets/sheet${index + 1}.xml`, { level: 6 });
    zip.add(part);
    for (const xml of sheetXml(sheet)) {
      part.push(strToU8(xml));
      if (file.writableNeedDrain) await once(file, 'drain');
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  file.end();
  await finished(file);
}

function* sheetXml({ rows }: SheetModel): Generator<string> {
  let xml = '<worksheet><sheetData>';
  let number = 0;
  for (const row of rows) {
    number++;
    xml += `<row r="${number}">`;
    for (const [index, cell] of row.entries())
      if (cell !== null) xml += cellXml(`${columnLetters(index)}${number}`, cell.content);
    xml += '</row>';
    if (xml.length < CHUNK) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sheetData></worksheet>`;
}

function cellXml(at: string, content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return `<c r="${at}" t="inlineStr"><is><t>${escaped(content.text)}</t></is></c>`;
    case 'date':
      return `<c r="${at}" t="d"><v>${content.day}</v></c>`;
    case 'number':
      return `<c r="${at}"><v>${content.value}</v></c>`;
    case 'formula':
      return `<c r="${at}"><f>${escaped(content.formula)}</f><v>${escaped(String(content.result ?? ''))}</v></c>`;
  }
}

function escaped(text: string): string {
  return /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;
}

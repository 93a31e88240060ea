import type { SheetCell, SheetModel } from '../../../../shared/invoice/sheetModel.ts';
import { OutputRefused } from '../../files/outputRefused.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../read/limits.ts';
import { type CellXmlOptions, cellXml } from './cellXml.ts';
import { columnName } from './columnName.ts';

/**
 * Rows are handed on together once their XML has this many characters. A text of 128 K or more would be a "large object" to
 * the engine, and those that live through one collection of young rubbish stay until the next of everything: 200,000 rows
 * left 200 MB behind.
 */
const CHUNK = 16 * 1024;

export interface SheetChunk {
  readonly xml: string;
  /** Rows that the chunk ends. */
  readonly rows: number;
}

/**
 * The rows of a sheet as XML, in chunks. Throws `OutputRefused` at the first row or cell beyond the grid; `file` is the
 * name it speaks of.
 */
export function* sheetDataXml(
  { name, rows }: SheetModel,
  file: string,
  options: CellXmlOptions,
): Generator<SheetChunk, void, void> {
  let xml = '';
  let number = 0;
  let taken = 0;
  for (const row of rows) {
    number++;
    if (number > MAX_ROWS) {
      throw new OutputRefused('output-too-many-rows', { file, sheet: name, limit: MAX_ROWS });
    }
    if (row.length > MAX_COLUMNS) {
      throw new OutputRefused('output-too-many-columns', {
        file,
        sheet: name,
        row: number,
        limit: MAX_COLUMNS,
      });
    }
    xml += rowXml(row, number, options);
    if (xml.length < CHUNK) continue;
    yield { xml, rows: number - taken };
    xml = '';
    taken = number;
  }
  yield { xml, rows: number - taken };
}

function rowXml(row: readonly (SheetCell | null)[], number: number, options: CellXmlOptions): string {
  let cells = '';
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (cell) cells += cellXml(columnName(column) + number, cell, options);
  }
  return cells === '' ? '' : `<row r="${number}">${cells}</row>`;
}

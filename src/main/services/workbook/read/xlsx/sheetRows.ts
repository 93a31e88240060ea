import { type Cell, type CellRow, type CellSheet, EMPTY_CELL } from '../../../../../shared/usage/cells.ts';
import { FileRefused } from '../fileRefused.ts';
import { BATCH_ROWS } from '../limits.ts';
import { scanXml } from '../xml/scanXml.ts';
import type { Zip, ZipEntry } from '../zip/zip.ts';
import type { CellContext } from './cellValue.ts';
import { createSheetDataReader, type SparseRow } from './sheetData.ts';

/** Cells handed on together, at most, beyond one row: wide rows come in smaller batches. */
const BATCH_CELLS = 65_536;

/** The rows of one sheet part, in batches, and how far they are. Abandoning them closes the file. */
export function sheetRows(
  zip: Zip,
  entry: ZipEntry,
  loadContext: () => Promise<CellContext>,
): Required<Pick<CellSheet, 'rows' | 'share'>> {
  let before: number | null = null;
  const load = async (): Promise<CellContext> => {
    const context = await loadContext();
    before = zip.inflated.total;
    return context;
  };
  return {
    rows: partRows(zip, entry, load),
    // Sheets are read one after another, so what was inflated since is of this one.
    share: () => (before === null || entry.size === 0 ? 0 : (zip.inflated.total - before) / entry.size),
  };
}

async function* partRows(
  zip: Zip,
  entry: ZipEntry,
  loadContext: () => Promise<CellContext>,
): AsyncGenerator<readonly CellRow[], void, void> {
  const reader = createSheetDataReader(await loadContext());
  const fill = createFill(zip);
  let batch: CellRow[] = [];
  let size = 0;
  for await (const _ of scanXml(zip, entry, zip.limits.inflatedBytes, reader)) {
    for (const sparse of reader.take()) {
      const row = fill(sparse);
      batch.push(row);
      size += row.cells.length;
      if (batch.length < BATCH_ROWS && size < BATCH_CELLS) continue;
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/**
 * Puts blanks between a row's cells. This happens row by row as rows are handed on, because 35 bytes of XML that fill
 * only XFD1 become 16,384 cells.
 */
function createFill(zip: Zip): (row: SparseRow) => CellRow {
  const limit = zip.limits.cells;
  let total = 0;
  return ({ number, columns, cells }) => {
    const width = (columns.at(-1) ?? -1) + 1;
    total += width;
    if (total > limit) throw new FileRefused('file-too-many-cells', { file: zip.file, limit });
    // Columns ascend, so as many cells as columns leave no blank.
    return { number, cells: width === cells.length ? cells : spread(columns, cells) };
  };
}

function spread(columns: readonly number[], cells: readonly Cell[]): Cell[] {
  const result: Cell[] = [];
  for (const [index, column] of columns.entries()) {
    while (result.length < column) result.push(EMPTY_CELL);
    result.push(cells[index] ?? EMPTY_CELL);
  }
  return result;
}

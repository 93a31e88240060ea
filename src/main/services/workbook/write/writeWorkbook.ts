import { basename } from 'node:path';
import type { WorkbookModel } from '../../../../shared/invoice/sheetModel.ts';
import { OutputRefused } from '../../files/outputRefused.ts';
import { type ByteSink, writeFileWhole } from '../../files/writeFileWhole.ts';
import type { CellXmlOptions } from './cellXml.ts';
import { sheetDataXml } from './sheetDataXml.ts';
import { buildSkeleton, type Part, type SheetPart, STYLES_PART } from './skeleton.ts';
import { buildStyleSheet } from './styleSheet.ts';
import { writeZip, type ZipPart } from './zipParts.ts';

/** What is deflated at a time: enough that handing it to another thread is worth while. */
const DEFLATE_CHUNK = 128 * 1024;

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** What the file that is there must look like still. */
  readonly expected?: string;
  /** Called now and then with the rows written so far, of all sheets together. */
  readonly onProgress?: (rows: number) => void;
  /** False writes formulas without their results. Default true. */
  readonly results?: boolean;
  /** For the file's properties. Left out, they hold no date, and equal models give equal bytes. */
  readonly created?: Date;
}

/**
 * Writes a workbook as .xlsx, whole or not at all. Rows are taken from the model as they are written, so memory does not
 * grow with them.
 *
 * Resolves to what the new file looks like. Rejects with `OutputRefused` where the disk, the folder or the grid of a spreadsheet
 * does not allow it, with the signal's reason when it is aborted; an existing file is unharmed then.
 */
export async function writeWorkbook(
  model: WorkbookModel,
  path: string,
  options: WriteOptions = {},
): Promise<string> {
  return writeFileWhole(path, (sink) => writeParts(model, basename(path), sink, options), options);
}

async function writeParts(
  model: WorkbookModel,
  file: string,
  sink: ByteSink,
  { signal, onProgress, results = true, created }: WriteOptions,
): Promise<void> {
  const { bytes: styles, styleId } = await buildStyleSheet();
  const skeleton = await buildSkeleton(model, created ?? null);
  const cells: CellXmlOptions = { styleId, results };
  let done = 0;

  function* sheetBytes({ head, sheet, tail }: SheetPart): Generator<Uint8Array, void, void> {
    let chunk = [Buffer.from(head)];
    let size = 0;
    for (const { xml, rows } of sheetDataXml(sheet, file, cells)) {
      const bytes = Buffer.from(xml);
      chunk.push(bytes);
      size += bytes.length;
      done += rows;
      if (size < DEFLATE_CHUNK) continue;
      signal?.throwIfAborted();
      yield Buffer.concat(chunk);
      onProgress?.(done);
      chunk = [];
      size = 0;
    }
    yield Buffer.concat([...chunk, Buffer.from(tail)]);
    onProgress?.(done);
  }

  const toZipPart = (part: Part): ZipPart => {
    if (part.kind === 'sheet') return { name: part.name, chunks: sheetBytes(part) };
    return { name: part.name, chunks: [part.name === STYLES_PART ? styles : part.bytes] };
  };
  const isWhole = await writeZip(skeleton.map(toZipPart), sink);
  if (!isWhole) throw new OutputRefused('output-too-large', { file });
}

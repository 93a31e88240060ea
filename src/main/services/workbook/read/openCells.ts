import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileTextKey } from '../../../../shared/i18n/texts/files.ts';
import type { Problem } from '../../../../shared/problem.ts';
import type { CellFile, CellRow, CellSheet, SheetHead } from '../../../../shared/usage/cells.ts';
import { detectEncoding, type TextEncoding } from './csv/encoding.ts';
import { openCsv } from './csv/openCsv.ts';
import { fromDisk } from './diskErrors.ts';
import { FileRefused } from './fileRefused.ts';
import { MEGABYTE, READ_LIMITS, type ReadLimits } from './limits.ts';
import { oleKind } from './oleKind.ts';
import { readAt } from './readAt.ts';
import { HEAD_BYTES, type Look, look } from './sniff.ts';
import type { Source } from './source.ts';
import { openXlsx } from './xlsx/openXlsx.ts';
import { openZip } from './zip/openZip.ts';
import { zipKind } from './zip/zipKind.ts';

export interface OpenOptions {
  /** Reads a text table in this encoding instead of finding out; a workbook says its own. */
  readonly encoding?: TextEncoding;
  /** Tighter limits than `READ_LIMITS`. */
  readonly limits?: Partial<ReadLimits>;
}

const WORKBOOK_NAME = /\.(?:xls|xlsx|xlsm|xltx|xltm|xlsb|et|ods|numbers)$/i;
const TEXT_NAME = /\.(?:csv|tsv|tab|txt)$/i;

/**
 * A workbook or text table as cells. What the file is, its bytes say; a name that says otherwise is noticed in
 * `problems`. Rows are read as they are asked for; the file is open only meanwhile, and closed when they are abandoned.
 *
 * Rejects with `FileRefused`, here or while sheets and rows are read, where the file cannot be read as a table.
 */
export async function openCells(path: string, options: OpenOptions = {}): Promise<CellFile> {
  const file = basename(path);
  try {
    return await openSource(await locate(path, file, { ...READ_LIMITS, ...options.limits }), options);
  } catch (error) {
    throw fromDisk(file, error);
  }
}

async function locate(path: string, file: string, limits: ReadLimits): Promise<Source> {
  const stats = await stat(path);
  if (stats.isDirectory()) throw new FileRefused('file-directory', { file });
  if (stats.size === 0) throw new FileRefused('file-empty', { file });
  return { path, file, size: stats.size, limits };
}

async function openSource(source: Source, options: OpenOptions): Promise<CellFile> {
  const handle = await open(source.path);
  const problems: Problem[] = [];
  try {
    const head = await readAt(handle, 0, Math.min(source.size, HEAD_BYTES), source.file);
    const sheets = await openByContent(handle, head, source, options, problems);
    return {
      file: source.file,
      sheetHeads: sheets.map(toHead),
      sheets: inTurn(source.file, sheets),
      problems,
    };
  } finally {
    await handle.close();
  }
}

async function openByContent(
  handle: FileHandle,
  head: Buffer,
  source: Source,
  options: OpenOptions,
  problems: Problem[],
): Promise<CellSheet[]> {
  const kind = lookFor(head, options);
  if (kind === 'text') {
    checkSize(source, source.limits.textBytes);
    if (WORKBOOK_NAME.test(source.file)) problems.push(noticed(source, 'file-is-text'));
    return openCsv(source, options.encoding ?? (await detectEncoding(source.path, head)), problems);
  }
  if (kind === 'ole') return refuse(source, await oleKind(handle, source));
  if (kind !== 'zip') return refuse(source, kind.refusal);
  checkSize(source, source.limits.workbookBytes);
  const zip = await openZip(source);
  const content = await zipKind(zip);
  if ('refusal' in content) return refuse(source, content.refusal);
  if (TEXT_NAME.test(source.file)) problems.push(noticed(source, 'file-is-workbook'));
  return openXlsx(zip, content.workbook);
}

/** Who names an encoding says that a file of unknown bytes is text. */
function lookFor(head: Buffer, { encoding }: OpenOptions): Look {
  const seen = look(head);
  const unknown = typeof seen === 'object' && seen.refusal === 'file-unknown';
  return unknown && encoding !== undefined ? 'text' : seen;
}

function toHead({ name, hidden, date1904 }: CellSheet): SheetHead {
  return { name, hidden, date1904 };
}

async function* inTurn(file: string, sheets: readonly CellSheet[]): AsyncGenerator<CellSheet, void, void> {
  for (const sheet of sheets) yield { ...sheet, rows: refusing(file, sheet.rows) };
}

/** The same rows, with what the disk may say while they are read (file removed, drive unplugged) as a refusal. */
async function* refusing(
  file: string,
  rows: CellSheet['rows'],
): AsyncGenerator<readonly CellRow[], void, void> {
  try {
    yield* rows;
  } catch (error) {
    throw fromDisk(file, error);
  }
}

function checkSize(source: Source, limit: number): void {
  if (source.size <= limit) return;
  throw new FileRefused('file-too-large', { file: source.file, limit: Math.floor(limit / MEGABYTE) });
}

function refuse(source: Source, code: FileTextKey): never {
  throw new FileRefused(code, { file: source.file });
}

function noticed({ file }: Source, code: FileTextKey): Problem {
  return { level: 'info', code, file, sheet: null, row: null, column: null, params: { file } };
}

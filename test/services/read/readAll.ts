import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileRefused } from '../../../src/main/services/workbook/read/fileRefused.ts';
import { type OpenOptions, openCells } from '../../../src/main/services/workbook/read/openCells.ts';
import { FILE_TEXTS } from '../../../src/shared/i18n/texts/files.ts';
import type { Problem } from '../../../src/shared/problem.ts';
import type { Cell, CellRow } from '../../../src/shared/usage/cells.ts';

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly date1904: boolean;
  readonly rows: readonly CellRow[];
}

export interface ReadFile {
  readonly sheets: readonly ReadSheet[];
  readonly problems: readonly Problem[];
}

/** Puts bytes into a file of that name in a folder of its own, for as long as `use` takes. */
export async function withFile<T>(
  name: string,
  bytes: Uint8Array | string,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ratesheet-read-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function readPath(path: string, options: OpenOptions = {}): Promise<ReadFile> {
  const file = await openCells(path, options);
  const sheets: ReadSheet[] = [];
  for await (const { name, hidden, date1904, rows } of file.sheets) {
    const all: CellRow[] = [];
    for await (const batch of rows) all.push(...batch);
    sheets.push({ name, hidden, date1904, rows: all });
  }
  return { sheets, problems: file.problems };
}

export function readBytes(
  name: string,
  bytes: Uint8Array | string,
  options: OpenOptions = {},
): Promise<ReadFile> {
  return withFile(name, bytes, (path) => readPath(path, options));
}

/** The rows of the first sheet as `number: cell | cell`, with a sign before what is not text. */
export async function rowsOf(
  name: string,
  bytes: Uint8Array | string,
  options: OpenOptions = {},
): Promise<string[]> {
  const { sheets } = await readBytes(name, bytes, options);
  return (sheets[0]?.rows ?? []).map(({ number, cells }) => `${number}: ${cells.map(show).join(' | ')}`);
}

/** `text`, `#12` number, `@2026-10-05` date, `~1:30:00` time, `!#N/A` error, `?TRUE` boolean, `=…` without result, `·` empty. */
export function show(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '·';
    case 'text':
      return cell.text;
    case 'boolean':
      return cell.value ? '?TRUE' : '?FALSE';
    default:
      return (
        { number: '#', date: '@', time: '~', error: '!', 'formula-without-value': '=' }[cell.kind] + cell.text
      );
  }
}

/** The code and figures of the refusal that reading ends in; anything else fails the test. */
export async function refusalOf(reading: Promise<unknown>): Promise<{ code: string; params: object }> {
  try {
    await reading;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    if (!Object.hasOwn(FILE_TEXTS, error.code)) throw new Error(`no sentence for ${error.code}`);
    return { code: error.code, params: error.params };
  }
  throw new Error('was not refused');
}

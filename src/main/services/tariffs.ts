import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../shared/problem.ts';
import type { TariffSource } from '../../shared/tariff/catalogue.ts';
import { checkJsonText } from '../../shared/tariff/checkJsonText.ts';

/** Larger than any tariff a person writes; a file past it is some other file that has strayed here. */
export const MAX_TARIFF_BYTES = 8 * 1024 * 1024;

export type TariffFilesResult =
  | { readonly ok: true; readonly files: readonly TariffSource[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads every `*.json` of each directory, in the order of directories and then of names, for `buildCatalogue`. The shipped
 * directory comes first and its files go by their names, those of the others by their paths. A directory or file that can't
 * be read is a problem that names it; all are looked at before the answer, so that one run tells everything. Files of the names
 * in `except` are left out.
 */
export async function loadTariffs(
  dirs: readonly string[],
  except: ReadonlySet<string> = new Set(),
): Promise<TariffFilesResult> {
  const files: TariffSource[] = [];
  const problems: Problem[] = [];
  for (const [index, dir] of dirs.entries()) {
    const names = await listJson(dir);
    if (!Array.isArray(names)) {
      problems.push(names);
      continue;
    }
    for (const name of names) {
      if (except.has(name)) continue;
      const path = join(dir, name);
      const read = await readJson(path, index === 0 ? name : path);
      if ('json' in read) files.push(read);
      else problems.push(read);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files };
}

async function listJson(dir: string): Promise<string[] | Problem> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && /\.json$/i.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    return problem(dir, 'tariff-dir-unreadable', { reason: reasonOf(error) });
  }
}

async function readJson(path: string, file: string): Promise<TariffSource | Problem> {
  let bytes: Buffer;
  try {
    const { size } = await stat(path);
    if (size > MAX_TARIFF_BYTES) return problem(file, 'tariff-too-large', { size, max: MAX_TARIFF_BYTES });
    bytes = await readFile(path);
  } catch (error) {
    return problem(file, 'tariff-unreadable', { reason: reasonOf(error) });
  }
  return parseJson(bytes, file);
}

function parseJson(bytes: Uint8Array, file: string): TariffSource | Problem {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(file, 'tariff-not-utf8', {});
  }
  const defect = checkJsonText(text);
  if (defect === null) return { file, json: JSON.parse(text) as unknown };
  const { line, column, code, found } = defect;
  return problem(file, code, { line, column, found });
}

/** `ENOENT` and the like: the system's own short code, the same in every language. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function problem(file: string, code: string, params: Readonly<Record<string, string | number>>): Problem {
  return { level: 'error', code, file, sheet: null, row: null, column: null, params: { file, ...params } };
}

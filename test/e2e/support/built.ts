import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = join(import.meta.dirname, '..', '..', '..');
export const sample = (lang: 'en' | 'zh-CN'): string =>
  join(ROOT, 'resources', 'samples', `qinghe-2026-10.${lang}.xlsx`);

/** What the command line prints. Whatever is unpriced or invalid, which it tells by its status, is no failure here. */
export async function ratesheet(args: readonly string[]): Promise<string> {
  const entry = join(ROOT, 'out', 'cli', 'index.js');
  const options = { env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 512 * 1024 * 1024 };
  try {
    return (await promisify(execFile)(process.execPath, [entry, ...args], options)).stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 2 && 'stdout' in error)
      return String(error.stdout);
    throw error;
  }
}

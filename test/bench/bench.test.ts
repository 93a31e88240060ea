import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
let dir = '';

/** Built beside the real one: what it imports is found from there, and a bench that runs meanwhile is left alone. */
beforeAll(async () => {
  await mkdir(join(ROOT, 'out'), { recursive: true });
  dir = await mkdtemp(join(ROOT, 'out', 'bench-test-'));
  const configFile = join(ROOT, 'vite.bench.config.ts');
  await build({ root: ROOT, configFile, logLevel: 'error', build: { outDir: dir } });
}, 60_000);

afterAll(() => rm(dir, { recursive: true, force: true }));

async function bench(...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const sizes = ['--rows', '300', '--csv-rows', '1000', '--runs', '1'];
  const env = { ...process.env, TMPDIR: dir };
  return promisify(execFile)(process.execPath, [join(dir, 'run.js'), ...sizes, ...args], { env });
}

describe('bench', () => {
  // What is left out is made of the same parts.
  it('measures, judges what has a limit, and leaves no file', async () => {
    const { stdout } = await bench('--only', 'tariff,import,export,price,csv');
    const table = stdout
      .split('\n')
      .slice(5)
      .filter((line) => line !== '');
    // tariff 3, import 4, export 3, price 1, csv 2
    expect(table).toHaveLength(13);
    for (const line of table) expect(line).not.toMatch(/NaN|undefined/);
    // tariff 2, import 2, export 1, csv 1
    expect(table.filter((line) => /\s(?:yes|NO)(?:\s|$)/.test(line))).toHaveLength(6);
    expect((await readdir(dir)).filter((file) => file.startsWith('ratesheet-bench-'))).toEqual([]);
  }, 60_000);

  it('says which cases there are where one is asked for that there is not', async () => {
    const { stdout, stderr } = await bench('--only', 'speed');
    expect(stdout).toBe('');
    expect(stderr).toContain('no case speed; there are rate, edit, tariff, import, export, price, csv');
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it, onTestFinished } from 'vitest';

const OLD = 'the file that was saved last';

/** TypeScript as a script that plain Node runs. */
async function bundled(source: string, folder: string): Promise<string> {
  const entry = fileURLToPath(new URL(source, import.meta.url));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { ssr: entry, outDir: folder, rolldownOptions: { output: { entryFileNames: 'child.mjs' } } },
  });
  return join(folder, 'child.mjs');
}

it('leaves the old file when the process is killed in the middle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ratesheet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const script = await bundled('endlessWrite.ts', join(folder, 'script'));
  const path = join(folder, 'report.xlsx');
  writeFileSync(path, OLD);

  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');

  const begun = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  expect(begun).toHaveLength(1);
  expect(statSync(join(folder, begun[0] ?? '')).size).toBeGreaterThan(0);
  expect(readFileSync(path, 'utf8')).toBe(OLD);
});

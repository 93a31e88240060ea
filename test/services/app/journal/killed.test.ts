import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readJournal } from '../../../../src/main/services/app/journal/readJournal.ts';

const KILLS = Number(process.env.FC_RUNS ?? 12);

let outDir: string;
beforeAll(async () => {
  const parent = join(import.meta.dirname, '..', '.tmp');
  mkdirSync(parent, { recursive: true });
  outDir = mkdtempSync(join(parent, 'journal-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: join(import.meta.dirname, 'killedWriter.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: '[name].mjs' } },
    },
  });
}, 60_000);
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

/** Kills a writer some time after its first edit; the last edit that it told of. */
async function killedAfter(path: string, milliseconds: number): Promise<number> {
  const child = spawn(process.execPath, [join(outDir, 'killedWriter.mjs'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const ended = new Promise((resolve) => child.on('close', resolve));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (bytes: Buffer) => {
      told += bytes.toString();
      resolve();
    });
  });
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return Number(told.trimEnd().split('\n').at(-1));
}

it('a writer that is killed at any moment loses no edit that it told of', async () => {
  for (let nth = 0; nth < KILLS; nth++) {
    const path = join(outDir, `${nth}.journal`);
    const told = await killedAfter(path, (nth * 37) % 120);
    expect(told).toBeGreaterThan(0);
    const read = await readJournal(path);
    // The one after it may have reached the disk without being told of.
    expect([told, told + 1]).toContain(read?.edits);
    expect(read?.document.usage.map(({ cells }) => cells.quantity)).toEqual([String(read?.edits)]);
  }
}, 60_000);

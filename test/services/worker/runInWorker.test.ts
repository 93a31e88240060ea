import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/main/services/worker/refusal.ts';
import { type RunOptions, runInWorker } from '../../../src/main/services/worker/runInWorker.ts';
import type { Counted, JobRequest } from './jobTypes.ts';

const folder = mkdtempSync(join(tmpdir(), 'ratesheet-worker-'));
const entry = pathToFileURL(join(folder, 'job.mjs'));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL('job.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'job.mjs' } },
    },
  });
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Options = RunOptions<number[], number>;

function run(task: JobRequest['task'], options: Partial<Options> = {}, count = 0): Promise<Counted> {
  const request: JobRequest = { task, count };
  return runInWorker<JobRequest, Counted, number[], number>(entry, request, {
    file: 'usage.xlsx',
    memoryMb: 256,
    timeoutMs: 20_000,
    ...options,
  });
}

async function failureOf(running: Promise<unknown>): Promise<{ name: string; code: string; params: object }> {
  try {
    await running;
  } catch (error) {
    if (error instanceof Refusal) return { name: error.name, code: error.code, params: error.params };
    throw error;
  }
  throw new Error('did not fail');
}

describe('a job in a worker', () => {
  it('hands over progress, batches in order, and a response', { timeout: 30_000 }, async () => {
    const progress: number[] = [];
    const batches: number[] = [];
    const response = await run(
      'count',
      { onProgress: (n) => progress.push(n), onBatch: (batch) => void batches.push(...batch) },
      100,
    );
    const all = Array.from({ length: 100 }, (_, index) => index);
    expect([response, progress, batches]).toEqual([{ made: 100 }, all, all]);
  });

  it('does not run ahead of whoever takes its batches, and is done after the last was taken', {
    timeout: 30_000,
  }, async () => {
    let made = 0;
    let taken = 0;
    let ahead = 0;
    const onBatch = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      ahead = Math.max(ahead, made - taken);
      taken++;
    };
    await run('count', { onProgress: () => made++, onBatch }, 30);
    expect(taken).toBe(30);
    expect(ahead).toBeLessThanOrEqual(3);
  });

  it('ends where taking a batch fails', { timeout: 30_000 }, async () => {
    const onBatch = (): void => {
      throw new RangeError('not taken');
    };
    await expect(run('count', { onBatch }, 1000)).rejects.toThrow(RangeError);
  });
});

describe('a job that does not end well', () => {
  it.each([
    [
      'an infinite loop is timed out',
      'loop',
      { timeoutMs: 700 },
      'JobFailed',
      'job-timeout',
      { file: 'usage.xlsx', limit: 1 },
    ],
    [
      'one that eats memory',
      'eat',
      { memoryMb: 32 },
      'JobFailed',
      'job-memory',
      { file: 'usage.xlsx', limit: 32 },
    ],
    ['a refusal is its own', 'refuse', {}, 'FileRefused', 'file-xls', { file: 'a.xls' }],
    ['a defect of its own', 'crash', {}, 'JobFailed', 'job-crashed', { file: 'usage.xlsx' }],
    ['one that leaves', 'exit', {}, 'JobFailed', 'job-crashed', { file: 'usage.xlsx' }],
  ] as const)('%s', { timeout: 30_000 }, async (_name, task, options, name, code, params) => {
    expect(await failureOf(run(task, options))).toEqual({ name, code, params });
  });

  it.each([
    ['one that listens', 'wait'],
    ['one that does not', 'loop'],
  ] as const)('cancelled: %s', { timeout: 30_000 }, async (_name, task) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 300);
    const started = performance.now();
    const failure = await failureOf(run(task, { signal: controller.signal }));
    expect(failure).toEqual({ name: 'JobFailed', code: 'job-cancelled', params: { file: 'usage.xlsx' } });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('cancelled before it starts', async () => {
    expect((await failureOf(run('loop', { signal: AbortSignal.abort() }))).code).toBe('job-cancelled');
  });

  it('no thread is left behind', { timeout: 30_000 }, async () => {
    // An endless loop that went on would take a processor from then on.
    await failureOf(run('loop', { timeoutMs: 500 }));
    const before = process.cpuUsage();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(350);
  });
});

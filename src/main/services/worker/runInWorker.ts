import { Worker } from 'node:worker_threads';
import { JobFailed } from './jobFailed.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { Refusal } from './refusal.ts';

export interface RunOptions<Batch, Progress> {
  /** The file that the job is about, as its sentences name it. */
  readonly file: string;
  /** Limit of the worker's JavaScript heap. */
  readonly memoryMb: number;
  /** Limit of the whole run by the clock on the wall, the time that `onBatch` takes included. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Called for one batch after the other; the worker waits while its promise is pending. */
  readonly onBatch?: (batch: Batch) => void | Promise<void>;
}

/** How long a cancelled job may take to put things in order, for example to remove a half-written file. */
const CANCEL_GRACE_MS = 500;

/**
 * Does a job in a thread of its own, whose entry calls `serveJob`. Hostile input can exhaust that thread's memory or
 * keep it busy for ever, and nothing but that thread dies of it.
 *
 * Resolves with the job's response, after the last batch was taken in. Rejects with a `Refusal`: the job's own, or
 * `JobFailed` where it ran out of memory or time, crashed, or `signal` cancelled it; or with what `onBatch` threw.
 * Whatever the end, the thread is gone by then.
 */
export async function runInWorker<Request, Response, Batch = never, Progress = never>(
  entry: URL,
  request: Request,
  options: RunOptions<Batch, Progress>,
): Promise<Response> {
  const { file, memoryMb, signal } = options;
  if (signal?.aborted) throw cancelled(options);
  const worker = new Worker(entry, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    // The flags of this process (a debugger, a test runner's loaders) are none of the worker's.
    execArgv: [],
    name: `ratesheet ${file}`,
  });
  const over = new AbortController();
  try {
    return await Promise.race([
      outcome<Response, Batch, Progress>(worker, options, over.signal),
      limit(worker, options, over.signal),
    ]);
  } catch (error) {
    // However a cancelled job ends, in an error of its own or by being ended, cancelled is what it was.
    throw signal?.aborted ? cancelled(options) : error;
  } finally {
    over.abort();
    await worker.terminate();
  }
}

/** Settles as the worker itself says or ends. */
function outcome<Response, Batch, Progress>(
  worker: Worker,
  options: RunOptions<Batch, Progress>,
  over: AbortSignal,
): Promise<Response> {
  const { file, memoryMb, onBatch, onProgress } = options;
  return new Promise((resolve, reject) => {
    let taken: Promise<void> = Promise.resolve();
    let finished = false;
    const take = async (batch: Batch): Promise<void> => {
      if (over.aborted) return;
      await onBatch?.(batch);
      worker.postMessage({ kind: 'taken' } satisfies ToWorker);
    };
    worker.on('message', (message: FromWorker<Response, Batch, Progress>) => {
      if (over.aborted) return;
      if (message.kind === 'progress') return onProgress?.(message.progress);
      if (message.kind === 'batch') {
        taken = taken.then(() => take(message.batch));
        taken.catch(reject);
        return;
      }
      finished = true;
      if (message.kind === 'done') taken.then(() => resolve(message.response), reject);
      else taken.then(() => reject(new Refusal(message.name, message.code, message.params)), reject);
    });
    worker.on('error', (error) => {
      if (isOutOfMemory(error))
        reject(new JobFailed('job-memory', { file, limit: memoryMb }, { cause: error }));
      else reject(new JobFailed('job-crashed', { file }, { cause: error }));
    });
    worker.on('exit', () => {
      if (!finished) reject(new JobFailed('job-crashed', { file }));
    });
  });
}

/** Rejects when the time is up or the run is cancelled, and not at all once it is over. */
function limit<Batch, Progress>(
  worker: Worker,
  options: RunOptions<Batch, Progress>,
  over: AbortSignal,
): Promise<never> {
  const { file, timeoutMs, signal } = options;
  return new Promise((_, reject) => {
    const timer = setTimeout(() => {
      reject(new JobFailed('job-timeout', { file, limit: Math.ceil(timeoutMs / 1000) }));
    }, timeoutMs);
    const cancel = (): void => {
      worker.postMessage({ kind: 'cancel' } satisfies ToWorker);
      const end = (): void => {
        clearTimeout(grace);
        reject(cancelled(options));
      };
      const grace = setTimeout(end, CANCEL_GRACE_MS);
      worker.once('exit', end);
    };
    signal?.addEventListener('abort', cancel, { once: true, signal: over });
    over.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

function cancelled({ file, signal }: Pick<RunOptions<never, never>, 'file' | 'signal'>): JobFailed {
  return new JobFailed('job-cancelled', { file }, { cause: signal?.reason });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

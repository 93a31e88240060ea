import { createHash } from 'node:crypto';
import { type FileHandle, open, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OutputRefused } from './outputRefused.ts';

/** A turn takes milliseconds; who has had it for so long was killed in it. */
const STALE_MS = 30_000;
const PAUSE_MS = 25;

/**
 * Does something to a file while no other window of this app does, on this machine or another that shares the folder: looking at
 * what is there and replacing it are one step then. The turn is a file beside it, made by one of them only. Where none can be
 * made, it is done all the same: then the folder can't be written to, which says itself.
 *
 * Rejects with `OutputRefused` where another window does not end its turn.
 */
export async function alone<T>(path: string, act: () => Promise<T>, patienceMs = STALE_MS): Promise<T> {
  const turn = turnOf(path);
  const handle = await takeTurn(turn, basename(path), patienceMs);
  try {
    return await act();
  } finally {
    await handle?.close().catch(() => undefined);
    if (handle !== null) await unlink(turn).catch(() => undefined);
  }
}

/** Short, whatever the length of the file's name. */
function turnOf(path: string): string {
  const name = createHash('sha256').update(basename(path)).digest('hex').slice(0, 12);
  return join(dirname(path), `.ratesheet-${name}.lock`);
}

async function takeTurn(turn: string, file: string, patienceMs: number): Promise<FileHandle | null> {
  for (let waited = 0; waited <= patienceMs; waited += PAUSE_MS) {
    try {
      return await open(turn, 'wx');
    } catch (error) {
      if (!isThere(error)) return null;
    }
    if (await isStale(turn)) await unlink(turn).catch(() => undefined);
    else await wait(PAUSE_MS);
  }
  throw new OutputRefused('output-open-elsewhere', { file });
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

async function isStale(turn: string): Promise<boolean> {
  const made = await stat(turn).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > STALE_MS;
}

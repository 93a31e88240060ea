import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A virus scanner or an indexer holds a new file on Windows for some tenths of a second; Excel for hours. */
const PAUSES_MS = [20, 50, 100, 200, 400] as const;
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Puts a file in the place of another in one step: at no time is there none, or half of one. Windows refuses this while
 * another program has the old file open, so it is tried again for a while there; the last error is thrown on.
 */
export async function replaceFile(
  from: string,
  to: string,
  move: (from: string, to: string) => Promise<void> = rename,
  isWindows = process.platform === 'win32',
): Promise<void> {
  for (const pause of isWindows ? PAUSES_MS : []) {
    const failure = await move(from, to).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    if (failure === null) return;
    if (!isHeld(failure.error)) throw failure.error;
    await wait(pause);
  }
  await move(from, to);
  if (!isWindows) await syncFolder(dirname(to));
}

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && HELD.has(String(error.code));
}

/** The new name is a change of the folder. Some file systems cannot do this and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

import { randomBytes } from 'node:crypto';
import { type FileHandle, open, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { alone } from './alone.ts';
import { ChangedOutside, changedSince, stampOf } from './fileStamp.ts';
import { fromOutputDisk } from './outputErrors.ts';
import { replaceFile } from './replaceFile.ts';
import { sweep, temporaryName } from './sweep.ts';
import { findTarget, type Target } from './target.ts';

/** Where bytes go. Awaiting each write keeps the writer no faster than the disk. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void>;
}

export interface WholeOptions {
  readonly signal?: AbortSignal;
  /** What the file that is there must look like still, or it is left as it is. Left out: it is replaced whatever it is. */
  readonly expected?: string;
  /** Whether it is the app's own, which no window looks at before it replaces it: then it waits for none. */
  readonly isOwn?: boolean;
}

/**
 * Writes a file whole or not at all. The bytes go into a new file beside it, which takes its place when they have reached
 * the disk; until then, and if anything fails or the process dies, the file that was there is untouched. Keeps the
 * file's permissions and owner, follows symbolic links. Resolves to what the new file looks like.
 *
 * Rejects with `OutputRefused` for what the disk refuses, with `ChangedOutside` where the file that is there is not the one that
 * is `expected`, with the signal's reason when aborted, with what `write` threw otherwise; nothing is left behind.
 */
export async function writeFileWhole(
  path: string,
  write: (sink: ByteSink) => Promise<void>,
  { signal, expected, isOwn = false }: WholeOptions = {},
): Promise<string> {
  const file = basename(path);
  signal?.throwIfAborted();
  const target = await findTarget(path);
  // A short name of its own, so that a file whose name is as long as names may be can be written too.
  const folder = dirname(target.path);
  const temporary = join(folder, temporaryName(randomBytes(6).toString('hex')));
  const mode = target.existing?.mode ?? 0o666;
  const handle = await open(temporary, 'wx', mode).catch((error: unknown) => {
    throw fromOutputDisk(file, error, 'open');
  });
  try {
    await fillTemporary(handle, target, write, signal).catch((error: unknown) => {
      throw fromOutputDisk(file, error, 'write');
    });
    signal?.throwIfAborted();
    // Taken before it gets its name: from then on another program may write it as well.
    const written = await stampOf(temporary);
    const replace = async (): Promise<void> => {
      if (expected !== undefined) await checkUnchanged(target.path, expected);
      await replaceFile(temporary, target.path);
    };
    await (isOwn ? replace() : alone(target.path, replace)).catch((error: unknown) => {
      throw fromOutputDisk(file, error, 'replace');
    });
    await sweep(folder, Date.now());
    return written?.text ?? '';
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function checkUnchanged(path: string, expected: string): Promise<void> {
  const changedAt = await changedSince(path, expected);
  if (changedAt !== null) throw new ChangedOutside(path, changedAt);
}

async function fillTemporary(
  handle: FileHandle,
  target: Target,
  write: (sink: ByteSink) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await write({
      async write(bytes) {
        signal?.throwIfAborted();
        await writeAll(handle, bytes);
      },
    });
    if (target.existing !== null) await takeOver(handle, target.existing);
    // Without this a power cut after the rename could leave an empty file under the name.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The operating system may take fewer bytes than it was given. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

/** Owner first, because changing it may drop permissions. Who may not give files away writes one of his own. */
async function takeOver(
  handle: FileHandle,
  { uid, gid, mode }: NonNullable<Target['existing']>,
): Promise<void> {
  await handle.chown(uid, gid).catch(() => undefined);
  await handle.chmod(mode).catch(() => undefined);
}

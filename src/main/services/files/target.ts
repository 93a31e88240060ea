import { constants, type Stats } from 'node:fs';
import { access, readlink, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fromOutputDisk } from './outputErrors.ts';
import { OutputRefused } from './outputRefused.ts';

export interface Target {
  /** The file itself, where the path given was a symbolic link to it. */
  readonly path: string;
  /** Null: there is no such file yet. */
  readonly existing: { readonly uid: number; readonly gid: number; readonly mode: number } | null;
}

/** As many as Linux follows. */
const MAX_LINKS = 40;

/** What a path leads to, and whether it is something that may be replaced. Rejects with `OutputRefused` if not. */
export async function findTarget(path: string): Promise<Target> {
  const file = basename(path);
  try {
    const target = await followLinks(resolve(path), file);
    const existing = await statOrNull(target);
    if (existing === null) return { path: target, existing };
    if (existing.isDirectory()) throw new OutputRefused('output-directory', { file });
    // Renaming over /dev/null would put a file in its place.
    if (!existing.isFile()) throw new OutputRefused('output-not-a-file', { file });
    await checkWritable(target, file);
    return { path: target, existing: { uid: existing.uid, gid: existing.gid, mode: existing.mode & 0o7777 } };
  } catch (error) {
    throw fromOutputDisk(file, error, 'open');
  }
}

/** Step by step and not by `realpath`, for a link may well lead to a file that is yet to be written. */
async function followLinks(path: string, file: string): Promise<string> {
  let current = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    const next = await readlink(current).catch(() => null);
    if (next === null) return current;
    current = resolve(dirname(current), next);
  }
  throw new OutputRefused('output-link-loop', { file });
}

async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A rename would replace even a file that its owner has protected. */
async function checkWritable(path: string, file: string): Promise<void> {
  await access(path, constants.W_OK).catch((error: unknown) => {
    throw new OutputRefused('output-read-only', { file }, { cause: error });
  });
}

import { randomUUID } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Whether this start is the only one on the user's data, or has left its files to the one that is. */
export type Instance =
  | {
      readonly kind: 'first';
      /** Hears of the files of later starts; none: the window is only to come forward. */
      readonly onFiles: (listener: (paths: readonly string[]) => void) => void;
      readonly release: () => Promise<void>;
    }
  | { readonly kind: 'second' };

export interface InstanceOptions {
  readonly dataDir: string;
  readonly files: readonly string[];
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
  /** How long a running first one may take to answer, in milliseconds. */
  readonly patience: number;
}

const LOCK = 'browser.lock';
const INBOX = 'browser-inbox';
const messageSchema = z.array(z.string());

/**
 * One window on one user's data, with no port and no socket: a lock file with the process's number, and a folder in which a
 * later start leaves the names of its files. The first one takes them away, by which the later one knows that they were
 * heard. Where nobody hears, the number belongs to some other program by now, and the lock is taken over.
 */
export async function claimInstance(options: InstanceOptions): Promise<Instance> {
  const { dataDir, pid } = options;
  const lock = join(dataDir, LOCK);
  const inbox = join(dataDir, INBOX);
  await mkdir(inbox, { recursive: true });
  while (!(await takeLock(lock, pid))) {
    const holder = Number.parseInt(await readFile(lock, 'utf8').catch(() => ''), 10);
    // A lock without a number has just been made.
    const isHeld = Number.isNaN(holder) || options.isAlive(holder);
    if (isHeld && (await leaveFiles(inbox, options))) return { kind: 'second' };
    await rm(lock, { force: true });
  }
  return first(inbox, lock);
}

async function takeLock(lock: string, pid: number): Promise<boolean> {
  try {
    await writeFile(lock, String(pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the files were taken. */
async function leaveFiles(inbox: string, { files, patience }: InstanceOptions): Promise<boolean> {
  const name = randomUUID();
  const message = join(inbox, `${name}.json`);
  // Whole when it appears under its name.
  await writeFile(join(inbox, `${name}.part`), JSON.stringify(files));
  await rename(join(inbox, `${name}.part`), message);
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if ((await stat(message).catch(() => null)) === null) return true;
  }
  await rm(message, { force: true });
  return false;
}

function first(inbox: string, lock: string): Instance {
  let watcher: FSWatcher | null = null;
  let taking: Promise<void> = Promise.resolve();
  return {
    kind: 'first',
    onFiles: (listener) => {
      const take = (): void => {
        taking = taking.then(() => takeFiles(inbox, listener)).catch(() => undefined);
      };
      watcher = watch(inbox, take);
      take();
    },
    release: async () => {
      watcher?.close();
      await taking;
      await rm(lock, { force: true });
    },
  };
}

async function takeFiles(inbox: string, listener: (paths: readonly string[]) => void): Promise<void> {
  for (const name of await readdir(inbox)) {
    if (!name.endsWith('.json')) continue;
    const path = join(inbox, name);
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) continue;
    await rm(path, { force: true });
    const message = parsed(text);
    if (message !== null) listener(message);
  }
}

function parsed(text: string): readonly string[] | null {
  try {
    return messageSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeFileWhole } from '../../files/writeFileWhole.ts';

/** A small file of the app's own: read once, kept, written whole. */
export interface JsonFile<T> {
  readonly load: () => Promise<T>;
  /**
   * Holds from now on, in this run whatever the disk says. Resolves when it is on the disk, could not be put there, or would only
   * be replaced by a later value that waits: keys that repeat change a layout faster than a disk writes.
   */
  readonly save: (value: T) => Promise<void>;
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<void>;
}

/**
 * A file that is not there holds `usual`. One that can't be understood is set aside as `<name>.broken`, so that the app
 * starts and what the file held can still be looked at.
 */
export function createJsonFile<T>(path: string, schema: z.ZodType<T>, usual: T): JsonFile<T> {
  let held: Promise<T> | null = null;
  let writing: Promise<void> = Promise.resolve();
  return {
    load: () => {
      held ??= read(path, schema, usual);
      return held;
    },
    save: (value) => {
      const latest = Promise.resolve(value);
      held = latest;
      writing = writing
        .then(() => (held === latest ? write(path, value) : undefined))
        .catch((error: unknown) => tell(path, error));
      return writing;
    },
    settled: () => writing,
  };
}

async function read<T>(path: string, schema: z.ZodType<T>, usual: T): Promise<T> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return usual;
  const parsed = schema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  await rename(path, `${path}.broken`).catch((error: unknown) => tell(path, error));
  return usual;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function write(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const bytes = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  await writeFileWhole(path, (sink) => sink.write(bytes), { isOwn: true });
}

/** What is lost is a convenience, so nobody is stopped for it. */
function tell(path: string, error: unknown): void {
  console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
}

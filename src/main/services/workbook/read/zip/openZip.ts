import { open } from 'node:fs/promises';
import type { Source } from '../source.ts';
import { readDirectory } from './directory.ts';
import type { Zip } from './zip.ts';

/** Reads the directory of a zip and closes it again. */
export async function openZip(source: Source): Promise<Zip> {
  const handle = await open(source.path);
  try {
    return { ...source, entries: await readDirectory(handle, source), inflated: { total: 0 } };
  } finally {
    await handle.close();
  }
}

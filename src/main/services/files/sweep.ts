import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** The short name of a file that is being written; a process that is killed leaves it behind. */
export const temporaryName = (random: string): string => `.ratesheet-${random}.tmp`;

const TEMPORARY = /^\.ratesheet-[0-9a-f]{12}\.tmp$/;
/** Nothing takes so long to write. */
const A_DAY = 24 * 60 * 60 * 1_000;

/** Removes from a folder what killed processes left half written, a day or more ago. What can't be removed stays. */
export async function sweep(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => TEMPORARY.test(each))) {
    const path = join(folder, name);
    const written = await stat(path).catch(() => null);
    if (written?.isFile() === true && now - written.mtimeMs > A_DAY)
      await unlink(path).catch(() => undefined);
  }
}

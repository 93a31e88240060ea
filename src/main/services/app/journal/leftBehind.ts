import { readdir, rename, rm, stat } from 'node:fs/promises';
import { uptime } from 'node:os';
import { join } from 'node:path';
import type { Recoverables } from '../../../../shared/bridge.ts';
import type { Message } from '../../../../shared/problem.ts';
import { isLeftBehind } from './owners.ts';
import { type ReadJournal, readJournal } from './readJournal.ts';

const ENDING = '.journal';

/** Journals of windows that ended without a word. */
export interface LeftJournals {
  readonly list: () => Promise<Recoverables>;
  /** Null: it is not there, or can't be read. */
  readonly read: (id: string) => Promise<ReadJournal | null>;
  readonly discard: (id: string) => Promise<void>;
}

/** What lies in a folder. */
export function createLeftJournals(folder: string): LeftJournals {
  const names = async (): Promise<readonly string[]> => {
    const all = await readdir(folder).catch(() => []);
    const bootedAt = Date.now() - uptime() * 1_000;
    const left: string[] = [];
    for (const name of all.sort()) {
      // One that was not whole yet belongs to the journal that it was to take the place of.
      const owned = name.replace(/\.new$/, '');
      const writtenAt = await timeOf(join(folder, name));
      if (writtenAt === null || !isLeftBehind({ name: owned, writtenAt, bootedAt })) continue;
      if (name === owned) left.push(name);
      else await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
    return left;
  };
  const pathOf = async (id: string): Promise<string | null> => {
    const name = (await names()).find((each) => each === `${id}${ENDING}`);
    return name === undefined ? null : join(folder, name);
  };
  return {
    list: async () => {
      const offers: Recoverables['offers'][number][] = [];
      const problems: Message[] = [];
      for (const name of await names()) {
        const path = join(folder, name);
        const read = await readJournal(path);
        if (read === null) {
          problems.push({ code: 'journal-broken' });
          await setAside(path);
        } else if (read.edits === 0) await rm(path, { force: true }).catch(() => undefined);
        else
          offers.push({
            id: name.slice(0, -ENDING.length),
            name: read.name,
            at: read.at,
            edits: read.edits,
          });
      }
      // The latest first.
      offers.sort((a, b) => (a.at < b.at ? 1 : -1));
      return { offers, problems };
    },
    read: async (id) => {
      const path = await pathOf(id);
      return path === null ? null : readJournal(path);
    },
    discard: async (id) => {
      const path = await pathOf(id);
      if (path !== null) await rm(path, { force: true });
    },
  };
}

const timeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );

/** What can't be read is told once, and can still be looked at. */
async function setAside(path: string): Promise<void> {
  await rename(path, `${path}.broken`).catch((error: unknown) => console.error(error));
}

import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { RecentFile, StartFacts } from '../../../../shared/bridge.ts';
import type { Installation } from '../../installation.ts';
import { shownFolder } from '../files/shownFolder.ts';
import { createJsonFile } from './jsonFile.ts';

/** As many as a start page shows. */
export const MOST_RECENT = 12;

const entrySchema = z.object({
  path: z.string().min(1),
  at: z.iso.datetime(),
  total: z.string().nullable(),
});
const fileSchema = z.object({ files: z.array(entrySchema).max(1_000) });
type Entry = z.infer<typeof entrySchema>;

export interface RecentFiles {
  /** The latest first. */
  readonly list: () => Promise<readonly RecentFile[]>;
  readonly find: (id: string) => Promise<{ readonly path: string; readonly exists: boolean } | null>;
  readonly remember: (path: string, total: string | null) => Promise<readonly RecentFile[]>;
  readonly forget: (id: string) => Promise<readonly RecentFile[]>;
  readonly settled: () => Promise<void>;
}

export interface RecentOptions {
  readonly dataDir: string;
  readonly homeDir: string;
  readonly platform: StartFacts['platform'];
  readonly installation: Pick<Installation, 'samplesDir'>;
  readonly now: () => Date;
}

/** The files that were last opened or saved. */
export function createRecentFiles(options: RecentOptions): RecentFiles {
  const { dataDir, homeDir, platform, installation, now } = options;
  const file = createJsonFile(join(dataDir, 'recent.json'), fileSchema, { files: [] });
  const shown = async ({ path, at, total }: Entry): Promise<RecentFile> => ({
    id: idOf(path),
    name: basename(path),
    folder: shownFolder(path, homeDir, platform),
    at,
    total,
    exists: await isThere(path),
  });
  const list = async () => Promise.all((await file.load()).files.slice(0, MOST_RECENT).map(shown));
  const change = async (changed: (files: readonly Entry[]) => readonly Entry[]) => {
    const { files } = await file.load();
    await file.save({ files: changed(files).slice(0, MOST_RECENT) });
    return list();
  };
  return {
    list,
    find: async (id) => {
      const found = (await file.load()).files.find(({ path }) => idOf(path) === id);
      return found === undefined ? null : { path: found.path, exists: await isThere(found.path) };
    },
    // The sample is a menu entry of its own.
    remember: (path, total) =>
      path.startsWith(installation.samplesDir)
        ? list()
        : change((files) => [
            { path, at: now().toISOString(), total },
            ...files.filter((each) => each.path !== path),
          ]),
    forget: (id) => change((files) => files.filter(({ path }) => idOf(path) !== id)),
    settled: file.settled,
  };
}

/** The same at every start, and no path. */
const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 32);

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

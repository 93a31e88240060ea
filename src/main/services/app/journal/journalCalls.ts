import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallArgs } from '../../../../shared/bridge/calls.ts';
import type { Answer, CallAnswers, FileHandle, Restored } from '../../../../shared/bridge.ts';
import { packRows } from '../../../../shared/usage/packRows.ts';
import type { AppOptions } from '../appServices.ts';
import type { FileHandles } from '../files/fileHandles.ts';
import type { FileStamps } from '../files/fileStamps.ts';
import type { HeldRows } from '../jobs/heldRows.ts';
import { createJournalFile, type JournalFile } from './journalFile.ts';
import { createLeftJournals } from './leftBehind.ts';
import { journalName, newOwner, retire } from './owners.ts';
import type { ReadJournal } from './readJournal.ts';
import type { BaseRecord } from './records.ts';

/** Rows that cross the bridge at once. */
const BATCH_ROWS = 5_000;

type JournalCallName =
  | 'journalStart'
  | 'journalAppend'
  | 'journalEnd'
  | 'recoverable'
  | 'restoreJournal'
  | 'discardJournal';
type JournalCalls = {
  readonly [Name in JournalCallName]: (...args: CallArgs<Name>) => Promise<CallAnswers[Name]>;
};

export interface Journals {
  readonly calls: JournalCalls;
  /** A new page has come: what the one before it wrote is left behind. */
  readonly newPage: () => Promise<void>;
  /** The user has decided about everything: nothing is kept. */
  readonly endAll: () => Promise<void>;
  /** Stops writing; what is unsaved is offered at the next start. */
  readonly leaveAll: () => Promise<void>;
}

/** The calls by which unsaved edits outlive the window. */
export function createJournals(
  { dataDir, now }: Pick<AppOptions, 'dataDir' | 'now'>,
  handles: FileHandles,
  stamps: FileStamps,
  held: HeldRows,
): Journals {
  const folder = join(dataDir, 'journal');
  const left = createLeftJournals(folder);
  const open = new Map<string, JournalFile>();
  let owner = newOwner();
  const fileOf = (journal: string): JournalFile => {
    const file = open.get(journal);
    if (file === undefined) throw new RangeError('no such journal');
    return file;
  };
  const start = async ({
    follows,
    journal,
    file,
    ...document
  }: CallArgs<'journalStart'>[0]): Promise<null> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const opened = open.get(journal) ?? createJournalFile(join(folder, journalName(owner, journal)));
    open.set(journal, opened);
    const base = { kind: 'base', ...document, file: placeOf(file), at: now().toISOString() } as const;
    await opened.start(base, follows);
    return null;
  };
  const append = async ({ journal, record }: CallArgs<'journalAppend'>[0]): Promise<{ isLong: boolean }> => {
    const file = fileOf(journal);
    if (record.kind === 'edit') return { isLong: await file.edit({ ...record, at: now().toISOString() }) };
    await file.rows(record);
    return { isLong: false };
  };
  const placeOf = (id: string | null): BaseRecord['file'] => {
    if (id === null) return null;
    const path = handles.pathOf(id);
    return { path, stamp: stamps.of(path) };
  };
  /** The file's handle, if it is still there, and what it looked like to who edited it. */
  const givenOut = async ({ file }: ReadJournal): Promise<FileHandle | null> => {
    if (file === null || !(await isThere(file.path))) return null;
    if (file.stamp !== null) stamps.put(file.path, file.stamp);
    return handles.giveOut([file.path])[0] ?? null;
  };
  const all = async (work: (file: JournalFile) => Promise<void>): Promise<void> => {
    const files = [...open.values()];
    open.clear();
    await Promise.all(files.map((file) => work(file).catch((error: unknown) => console.error(error))));
  };
  const leaveAll = async (): Promise<void> => {
    await all((file) => file.leave());
    retire(owner);
  };
  return {
    calls: {
      journalStart: (request) => written(() => start(request)),
      journalAppend: (request) => written(() => append(request)),
      journalEnd: async (journal) => {
        const file = open.get(journal);
        open.delete(journal);
        await file?.end().catch((error: unknown) => console.error(error));
        return null;
      },
      recoverable: left.list,
      restoreJournal: async ({ job, id }): Promise<Answer<Restored>> => {
        const read = await left.read(id);
        if (read === null) return { ok: false, problem: { code: 'journal-broken' } };
        const { name, at, edits, isWhole, document } = read;
        const { usage, packs, settings } = document;
        held.put(job, batchesOf(usage));
        const file = await givenOut(read);
        return {
          ok: true,
          value: { id, name, at, edits, isWhole, file, packs, settings, usageRows: usage.length },
        };
      },
      discardJournal: async (id) => {
        await left.discard(id).catch((error: unknown) => console.error(error));
        return null;
      },
    },
    newPage: async () => {
      await leaveAll();
      owner = newOwner();
    },
    endAll: () => all((file) => file.end()),
    leaveAll,
  };
}

function batchesOf(rows: ReadJournal['document']['usage']) {
  return Array.from({ length: Math.ceil(rows.length / BATCH_ROWS) }, (_, nth) =>
    packRows(rows.slice(nth * BATCH_ROWS, (nth + 1) * BATCH_ROWS)),
  );
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** What the disk refuses is a sentence: unsaved changes are not kept, and the user is to know. */
async function written<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    console.error(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'journal';
    return { ok: false, problem: { code: 'journal-not-written', params: { detail: code } } };
  }
}

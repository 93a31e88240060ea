import { type FileHandle, open, rm } from 'node:fs/promises';
import { replaceFile } from '../../files/replaceFile.ts';
import { MARK } from './frames.ts';
import { type BaseRecord, type EditRecord, type JournalRecord, recordBytes } from './records.ts';

/**
 * One journal on the disk, written by this process alone.
 *
 * What is safe when: an edit is with the operating system before `edit` resolves, so that no death of the window or of this
 * process loses it. It is then brought onto the disk itself without anybody waiting for that, one `fdatasync` after another
 * for as long as there is something new: a power cut loses what came in the last some ten milliseconds. A base is on the
 * disk before it takes the place of an older journal.
 */
export interface JournalFile {
  /** Begins anew beside what is there, which counts until the base is whole. `follows`: edits go on being added there. */
  readonly start: (base: BaseRecord, follows: boolean) => Promise<void>;
  readonly rows: (record: Extract<JournalRecord, { kind: 'rows' }>) => Promise<void>;
  /** Whether it has grown so long that it is better begun anew. */
  readonly edit: (record: EditRecord) => Promise<boolean>;
  /** Removes it. */
  readonly end: () => Promise<void>;
  /** Stops writing and leaves it for the next start. */
  readonly leave: () => Promise<void>;
}

/** Edits may take so many times the space of the document that they begin with. */
const MOST_TIMES = 4;
/** Below that nothing is gained by beginning anew. */
const LEAST_BYTES = 256 * 1024;

interface Written {
  readonly handle: FileHandle;
  bytes: number;
}

interface Building extends Written {
  /** Usage rows that are yet to come. */
  awaited: number;
  /** Edits that were made meanwhile. */
  readonly held: Buffer[];
}

interface Shown extends Written {
  readonly baseBytes: number;
  /** Whether every edit until now stands in it. */
  isCurrent: boolean;
}

export function createJournalFile(path: string): JournalFile {
  const besides = `${path}.new`;
  let building: Building | null = null;
  let shown: Shown | null = null;
  let syncing: Promise<void> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  /** One after another, whoever waits for which. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  const drop = async (): Promise<void> => {
    const dropped = building;
    building = null;
    await dropped?.handle.close();
    await rm(besides, { force: true });
  };
  const close = async (): Promise<void> => {
    const closed = shown;
    shown = null;
    await syncing;
    await closed?.handle.close();
  };
  const sync = (): void => {
    const { handle, bytes } = shown ?? {};
    if (syncing !== null || handle === undefined) return;
    syncing = handle
      .datasync()
      .catch(() => undefined)
      .then(() => {
        syncing = null;
        if (shown?.handle === handle && shown.bytes !== bytes) sync();
      });
  };
  /** The base is whole: it takes the place of the old journal, if there is one. */
  const finish = async (whole: Building): Promise<void> => {
    const baseBytes = whole.bytes;
    for (const bytes of whole.held) await append(whole, bytes);
    await whole.handle.sync();
    await close();
    await whole.handle.close();
    building = null;
    await replaceFile(besides, path);
    shown = { handle: await open(path, 'r+'), bytes: whole.bytes, baseBytes, isCurrent: true };
  };
  /** What could not be begun does not look as if it were under way. */
  const orDrop = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      await drop().catch(() => undefined);
      throw error;
    }
  };

  return {
    start: (base, follows) =>
      inTurn(async () => {
        await drop();
        if (shown !== null && !follows) shown.isCurrent = false;
        const handle = await open(besides, 'wx', 0o600);
        const begun: Building = { handle, bytes: 0, awaited: base.usageRows, held: [] };
        building = begun;
        await orDrop(async () => {
          await append(begun, Buffer.concat([MARK, recordBytes(base)]));
          if (begun.awaited === 0) await finish(begun);
        });
      }),
    rows: (record) =>
      inTurn(async () => {
        const begun = building;
        if (begun === null || record.usage.rows > begun.awaited || record.usage.rows === 0)
          throw new RangeError('rows that no journal waits for');
        await orDrop(async () => {
          await append(begun, recordBytes(record));
          begun.awaited -= record.usage.rows;
          if (begun.awaited === 0) await finish(begun);
        });
      }),
    edit: (record) =>
      inTurn(async () => {
        const isAdded = shown?.isCurrent === true;
        if (building === null && !isAdded) throw new RangeError('an edit that no journal waits for');
        const bytes = recordBytes(record);
        building?.held.push(bytes);
        if (shown === null || !isAdded) return false;
        try {
          await append(shown, bytes);
        } catch (error) {
          // An edit is missing there, so no later one may follow.
          shown.isCurrent = false;
          throw error;
        }
        sync();
        const grown = shown.bytes - shown.baseBytes;
        return building === null && grown > Math.max(LEAST_BYTES, MOST_TIMES * shown.baseBytes);
      }),
    end: () =>
      inTurn(async () => {
        await drop();
        await close();
        await rm(path, { force: true });
      }),
    leave: () =>
      inTurn(async () => {
        await drop();
        await close();
      }),
  };
}

/** Behind what is there. Where that fails, what stood there before is whole and stays so: the rest does not count. */
async function append(file: Written, bytes: Buffer): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.handle.write(bytes, done, bytes.length - done, file.bytes + done);
    done += bytesWritten;
  }
  file.bytes += bytes.length;
}

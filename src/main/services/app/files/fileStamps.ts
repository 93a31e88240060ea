import { changedSince, stampOf } from '../../files/fileStamp.ts';

/** What files looked like when they were last read or written here. */
export interface FileStamps {
  readonly note: (path: string) => Promise<void>;
  /** When another program has changed the file since `note`; null: none has. One that is gone, or was never noted, is not changed. */
  readonly changedAt: (path: string) => Promise<Date | null>;
  readonly forget: (path: string) => void;
  /** As it was noted; null: never. */
  readonly of: (path: string) => string | null;
  /** As it was written just now, or noted by an earlier window. */
  readonly put: (path: string, stamp: string) => void;
}

export function createFileStamps(): FileStamps {
  const stamps = new Map<string, string>();
  return {
    note: async (path) => {
      const stamp = await stampOf(path);
      if (stamp === null) stamps.delete(path);
      else stamps.set(path, stamp.text);
    },
    changedAt: async (path) => {
      const known = stamps.get(path);
      return known === undefined ? null : changedSince(path, known);
    },
    forget: (path) => void stamps.delete(path),
    of: (path) => stamps.get(path) ?? null,
    put: (path, stamp) => void stamps.set(path, stamp),
  };
}

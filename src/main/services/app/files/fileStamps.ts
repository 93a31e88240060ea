import { stat } from 'node:fs/promises';

/** What files looked like when they were last read or written here. */
export interface FileStamps {
  readonly note: (path: string) => Promise<void>;
  /** When another program has changed the file since `note`; null: none has. One that is gone, or was never noted, is not changed. */
  readonly changedAt: (path: string) => Promise<Date | null>;
  readonly forget: (path: string) => void;
  /** As it was noted; null: never. */
  readonly of: (path: string) => string | null;
  /** As it was noted by an earlier window. */
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
      if (known === undefined) return null;
      const stamp = await stampOf(path);
      return stamp === null || stamp.text === known ? null : stamp.at;
    },
    forget: (path) => void stamps.delete(path),
    of: (path) => stamps.get(path) ?? null,
    put: (path, stamp) => void stamps.set(path, stamp),
  };
}

/** Size and time to the nanosecond. Not the inode: saving in place and saving beside look alike to a person. */
async function stampOf(path: string): Promise<{ readonly text: string; readonly at: Date } | null> {
  try {
    const { size, mtimeNs, mtime } = await stat(path, { bigint: true });
    return { text: `${size}:${mtimeNs}`, at: mtime };
  } catch {
    return null;
  }
}

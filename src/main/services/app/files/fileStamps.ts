import { stat } from 'node:fs/promises';

/** What files looked like when they were last read or written here. */
export interface FileStamps {
  readonly note: (path: string) => Promise<void>;
  /** Whether another program has changed the file since `note`. One that is gone, or was never noted, is not changed. */
  readonly isChanged: (path: string) => Promise<boolean>;
  readonly forget: (path: string) => void;
}

export function createFileStamps(): FileStamps {
  const stamps = new Map<string, string>();
  return {
    note: async (path) => {
      const stamp = await stampOf(path);
      if (stamp === null) stamps.delete(path);
      else stamps.set(path, stamp);
    },
    isChanged: async (path) => {
      const known = stamps.get(path);
      if (known === undefined) return false;
      const stamp = await stampOf(path);
      return stamp !== null && stamp !== known;
    },
    forget: (path) => void stamps.delete(path),
  };
}

/** Size and time to the nanosecond. Not the inode: saving in place and saving beside look alike to a person. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeNs } = await stat(path, { bigint: true });
    return `${size}:${mtimeNs}`;
  } catch {
    return null;
  }
}

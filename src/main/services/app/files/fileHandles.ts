import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { FileHandle, StartFacts } from '../../../../shared/bridge.ts';
import { shownFolder } from './shownFolder.ts';

export interface FileHandles {
  /** Handles for absolute paths, in their order. */
  readonly giveOut: (paths: readonly string[]) => readonly FileHandle[];
  /** Throws for a handle that was never given out. */
  readonly pathOf: (id: string) => string;
}

/** Names that the renderer uses for files. They can't be guessed, so it reaches no file that a person did not choose. */
export function createFileHandles({
  homeDir,
  platform,
}: {
  readonly homeDir: string;
  readonly platform: StartFacts['platform'];
}): FileHandles {
  const ids = new Map<string, string>();
  const paths = new Map<string, string>();
  const handleOf = (path: string): FileHandle => {
    const id = ids.get(path) ?? randomUUID();
    ids.set(path, id);
    paths.set(id, path);
    return { id, name: basename(path), folder: shownFolder(path, homeDir, platform) };
  };
  return {
    giveOut: (given) => given.map(handleOf),
    pathOf: (id) => {
      const path = paths.get(id);
      if (path === undefined) throw new Error(`No file was given out as ${id}.`);
      return path;
    },
  };
}

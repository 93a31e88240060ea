import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of a few hundred kilobytes, which a spec may fill and protect. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all the room that is left. */
  readonly fill: () => void;
  readonly makeRoom: () => void;
  readonly protect: () => void;
  readonly remove: () => void;
}

const run = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Null: this user may mount nothing. */
export function smallDisk(folder: string): SmallDisk | null {
  const path = join(folder, 'disk');
  mkdirSync(path);
  if (process.platform !== 'linux' || !run('mount', '-t', 'tmpfs', '-o', 'size=400k', 'none', path))
    return null;
  const filler = join(path, 'filler');
  return {
    path,
    fill: () => {
      // Page by page, so that not even one is left.
      for (let size = 400 * 1024; size >= 4096; size = Math.floor(size / 2)) {
        for (let nth = 0; nth < 4; nth += 1) tryWrite(`${filler}-${size}-${nth}`, size);
      }
    },
    makeRoom: () => void spawnSync('sh', ['-c', `rm -f '${filler}'-*`]),
    protect: () => void run('mount', '-o', 'remount,ro', path),
    remove: () => void run('umount', path),
  };
}

function tryWrite(file: string, size: number): void {
  try {
    writeFileSync(file, Buffer.alloc(size));
  } catch {
    rmSync(file, { force: true });
  }
}

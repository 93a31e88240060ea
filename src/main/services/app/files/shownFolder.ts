import { posix, win32 } from 'node:path';
import type { StartFacts } from '../../../../shared/bridge.ts';

const SEPARATOR = ' › ';

/**
 * Where a file is, for people: `Documents › Estimates` in their home folder, the folder's own name for the home folder
 * itself, `D: › Bills` elsewhere.
 */
export function shownFolder(path: string, homeDir: string, platform: StartFacts['platform']): string {
  const { dirname, relative, isAbsolute, basename, sep } = platform === 'windows' ? win32 : posix;
  const folder = dirname(path);
  const below = relative(homeDir, folder);
  if (below === '') return basename(folder);
  const isInside = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  const parts = (isInside ? below : folder).split(sep).filter((part) => part !== '');
  return parts.join(SEPARATOR);
}

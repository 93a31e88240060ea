import { resolve } from 'node:path';

/**
 * The files that a command line names: what is neither the program, nor, when it is run from its sources, the folder of the
 * program, nor a switch. Files that are not there are kept, so that the window says so.
 */
export function argvFiles(argv: readonly string[], cwd: string, isPackaged: boolean): readonly string[] {
  return argv
    .slice(isPackaged ? 1 : 2)
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .map((arg) => resolve(cwd, arg));
}

import type { OutputTextKey } from '../../../shared/i18n/texts/output.ts';
import { OutputRefused } from './outputRefused.ts';

/** When it happened: the same code of the operating system means different things. */
export type Step = 'open' | 'write' | 'replace';

const ANY_STEP: readonly (readonly [string, OutputTextKey])[] = [
  ['ENOSPC', 'output-disk-full'],
  ['EDQUOT', 'output-disk-full'],
  ['EROFS', 'output-denied'],
];

const CODES: Readonly<Record<Step, ReadonlyMap<string, OutputTextKey>>> = {
  open: new Map([
    ...ANY_STEP,
    ['EACCES', 'output-denied'],
    ['EPERM', 'output-denied'],
    ['ENOENT', 'output-folder-missing'],
    ['ENOTDIR', 'output-folder-missing'],
    ['EISDIR', 'output-directory'],
    ['ENAMETOOLONG', 'output-name-too-long'],
    ['ELOOP', 'output-link-loop'],
    ['EINVAL', 'output-name-invalid'],
    ['ERR_INVALID_ARG_VALUE', 'output-name-invalid'],
  ]),
  write: new Map([...ANY_STEP, ['EFBIG', 'output-too-large']]),
  replace: new Map([
    ...ANY_STEP,
    ['EBUSY', 'output-open-elsewhere'],
    ['EPERM', 'output-denied'],
    ['EACCES', 'output-denied'],
    ['EISDIR', 'output-directory'],
    ['ENOENT', 'output-folder-missing'],
  ]),
};

/** What the operating system said, as a refusal; any other error is returned as it is. */
export function fromOutputDisk(
  file: string,
  error: unknown,
  step: Step,
  isWindows = process.platform === 'win32',
): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  // Windows denies replacing a file that Excel has open; elsewhere an open file is no obstacle.
  const isHeld = isWindows && step === 'replace' && (error.code === 'EPERM' || error.code === 'EACCES');
  const code = isHeld ? 'output-open-elsewhere' : CODES[step].get(error.code);
  if (code !== undefined) return new OutputRefused(code, { file }, { cause: error });
  // Without a system call it is no word of the disk's but somebody's own error that happens to have a code.
  if (!('syscall' in error)) return error;
  return new OutputRefused('output-failed', { file, detail: error.code }, { cause: error });
}

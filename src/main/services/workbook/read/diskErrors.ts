import type { FileTextKey } from '../../../../shared/i18n/texts/files.ts';
import { FileRefused } from './fileRefused.ts';

const CODES: ReadonlyMap<string, FileTextKey> = new Map([
  ['ENOENT', 'file-missing'],
  ['ENOTDIR', 'file-missing'],
  ['ENAMETOOLONG', 'file-missing'],
  ['EISDIR', 'file-directory'],
  ['EACCES', 'file-denied'],
  ['EPERM', 'file-denied'],
  ['EBUSY', 'file-locked'],
]);

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** What the operating system said, as a refusal; any other error is returned as it is. */
export function fromDisk(file: string, error: unknown): unknown {
  if (!isErrno(error)) return error;
  const code = CODES.get(error.code ?? '');
  if (code !== undefined) return new FileRefused(code, { file }, { cause: error });
  return new FileRefused('file-unreadable', { file, detail: error.code ?? 'EIO' }, { cause: error });
}

import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../worker/refusal.ts';

/** What a file looks like from outside: another writing of it looks different. */
export interface FileStamp {
  readonly text: string;
  readonly at: Date;
}

/** Size and time to the nanosecond. Not the inode: saving in place and saving beside look alike to a person. Null: no file. */
export async function stampOf(path: string): Promise<FileStamp | null> {
  try {
    const { size, mtimeNs, mtime } = await stat(path, { bigint: true });
    return { text: `${size}:${mtimeNs}`, at: mtime };
  } catch {
    return null;
  }
}

/** When a file was changed since it had a stamp; null: it was not. One that is gone is not changed: nobody's work is in it. */
export async function changedSince(path: string, known: string): Promise<Date | null> {
  const stamp = await stampOf(path);
  return stamp === null || stamp.text === known ? null : stamp.at;
}

/** Somebody else wrote the file meanwhile, at `at`; it is as they left it. */
export class ChangedOutside extends Refusal {
  constructor(path: string, at: Date) {
    super('ChangedOutside', 'file-changed-outside', { file: basename(path), at: at.toISOString() });
  }
}

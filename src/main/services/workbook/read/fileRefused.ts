import type { FileTextKey } from '../../../../shared/i18n/texts/files.ts';
import { type MessageParams, Refusal } from '../../worker/refusal.ts';

/** A file that cannot be read as a table. `params.file` is always the file's base name. */
export class FileRefused extends Refusal {
  constructor(code: FileTextKey, params: MessageParams & { readonly file: string }, options?: ErrorOptions) {
    super('FileRefused', code, params, options);
  }
}

/** The file's bytes contradict themselves: torn zip, broken XML, wrong checksum. `cause` says where, for a log. */
export function damaged(file: string, cause?: unknown): FileRefused {
  return new FileRefused('file-damaged', { file }, { cause });
}

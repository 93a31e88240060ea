import type { FileTextKey } from '../../../shared/i18n/texts/files.ts';
import { type MessageParams, Refusal } from './refusal.ts';

type JobCode = Extract<FileTextKey, `job-${string}`>;

/** A job that did not come to its end: out of memory, out of time, crashed or cancelled. `params.file` is what it was about. */
export class JobFailed extends Refusal {
  constructor(code: JobCode, params: MessageParams & { readonly file: string }, options?: ErrorOptions) {
    super('JobFailed', code, params, options);
  }
}

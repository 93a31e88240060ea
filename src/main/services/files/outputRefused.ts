import type { OutputTextKey } from '../../../shared/i18n/texts/output.ts';
import { type MessageParams, Refusal } from '../worker/refusal.ts';

/** A file that could not be written. `params.file` is always its base name; the words are in `i18n/texts/output.ts`. */
export class OutputRefused extends Refusal {
  constructor(
    code: OutputTextKey,
    params: MessageParams & { readonly file: string },
    options?: ErrorOptions,
  ) {
    super('OutputRefused', code, params, options);
  }
}

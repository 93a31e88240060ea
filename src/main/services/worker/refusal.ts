import type { Message } from '../../../shared/problem.ts';

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Something that could not be done, said as a code and its figures: the only kind of error the reader and the worker
 * runner raise for what a user brings along. The words are made in `i18n/texts/files.ts`; `cause` is for a log only.
 */
export class Refusal extends Error implements Message {
  readonly code: string;
  readonly params: MessageParams;

  constructor(name: string, code: string, params: MessageParams, options?: ErrorOptions) {
    super(code, options);
    this.name = name;
    this.code = code;
    this.params = params;
  }
}

import type { MessageParams } from './refusal.ts';

/** What a worker says to whom started it. */
export type FromWorker<Response, Batch, Progress> =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly response: Response }
  /** A `Refusal`, taken apart: a class does not survive the crossing. */
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly code: string;
      readonly params: MessageParams;
    };

/** What it hears: a batch was taken in, so another may come; or nobody wants the result any more. */
export type ToWorker = { readonly kind: 'taken' } | { readonly kind: 'cancel' };

/** Batches under way at a time: one being worked on at either end. */
export const BATCHES_UNDER_WAY = 2;

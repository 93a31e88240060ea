import type { Message } from '../../shared/problem.ts';
import type { ImportDraft } from './importDraft.ts';

/** A line that goes by itself: something was done, with a way back where there is one. */
export interface Toast {
  readonly id: number;
  readonly message: Message;
  readonly undo: boolean;
}

/** A line that stays until it is no longer true or put away. */
export interface MessageBarItem {
  readonly id: string;
  readonly level: 'error' | 'warn';
  /** What happened, and what is safe. */
  readonly message: Message;
  readonly detail: Message | null;
  readonly action: { readonly label: Message; readonly run: () => void } | null;
}

/** Work under way that may take long. */
export interface Job {
  readonly id: string;
  readonly kind: 'import' | 'open' | 'save' | 'export';
  readonly file: string;
  readonly done: number;
  readonly about: number | null;
}

/** A decision that is waited for. Only one is shown at a time. */
export type Dialog =
  /** Unsaved changes: what to do before `then` happens. */
  | { readonly kind: 'unsaved'; readonly then: () => void }
  | { readonly kind: 'import'; readonly draft: ImportDraft }
  | { readonly kind: 'shortcuts' };

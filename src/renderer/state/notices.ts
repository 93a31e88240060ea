import type { Edit } from '../../shared/estimate/edit.ts';
import type { Message } from '../../shared/problem.ts';
import type { ImportDraft } from './importDraft.ts';

/** A line that goes by itself: something was done, with a way back where there is one. */
export interface Toast {
  readonly id: number;
  readonly message: Message;
  /** The edit that Undo takes back, for as long as it is the last one; null: nothing to take back. */
  readonly undo: Edit | null;
  /** What can be done about it instead. */
  readonly action?: MessageAction;
}

/** What can be done about a message. */
export interface MessageAction {
  readonly label: Message;
  readonly run: () => void;
}

/** A line that stays until it is no longer true or put away. */
export interface MessageBarItem {
  readonly id: string;
  readonly level: 'error' | 'warn';
  /** What happened, and what is safe. */
  readonly message: Message;
  readonly detail: Message | null;
  readonly action: MessageAction | null;
  /** A second way out, where the first is not for everybody. */
  readonly other?: MessageAction;
}

/** `land`: rows that were read are put into the estimate. */
export type JobKind = 'import' | 'open' | 'land' | 'save' | 'export';

/** Work under way. It is shown only once it has taken long. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  readonly file: string;
  readonly done: number;
  readonly about: number | null;
  readonly isShown: boolean;
  /** Asked to stop; it has not yet. */
  readonly isCancelled: boolean;
}

/** A decision that is waited for. Only one is shown at a time. */
export type Dialog =
  /** Unsaved changes: what to do before `then` happens; `back` is what was asked before. */
  | { readonly kind: 'unsaved'; readonly then: () => void; readonly back: Dialog | null }
  | { readonly kind: 'import'; readonly draft: ImportDraft }
  | { readonly kind: 'shortcuts' };

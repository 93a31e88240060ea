import { type Edit, inverse } from './edit.ts';

/** What was done and can be undone, and what was undone and can be done again; the latest last. Immutable. */
export interface History {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** After a new edit: what was undone can't be done again, because it was made for another document. */
export function remember({ done }: History, edit: Edit): History {
  return { done: [...done, edit], undone: [] };
}

/** The edit to apply, and the history after it; null: there is nothing to undo. */
export function undo({ done, undone }: History): { readonly edit: Edit; readonly history: History } | null {
  const last = done.at(-1);
  if (last === undefined) return null;
  return { edit: inverse(last), history: { done: done.slice(0, -1), undone: [...undone, last] } };
}

/** The edit to apply, and the history after it; null: there is nothing to do again. */
export function redo({ done, undone }: History): { readonly edit: Edit; readonly history: History } | null {
  const last = undone.at(-1);
  if (last === undefined) return null;
  return { edit: last, history: { done: [...done, last], undone: undone.slice(0, -1) } };
}

import type { Message } from '../../shared/problem.ts';
import { useApp } from './app.ts';
import type { MessageAction } from './notices.ts';

let toasts = 0;

/** More at once would cover the sheet. */
const MOST_TOASTS = 3;

/**
 * Tells something that was done. `undoes`: it was the latest edit, which can be taken back from here; `action`: what else can be
 * done about it.
 */
export function toast(message: Message, undoes = false, action?: MessageAction): void {
  toasts += 1;
  const { history, toasts: shown } = useApp.getState();
  const undo = undoes ? (history.done.at(-1) ?? null) : null;
  // Saving twice in a row is told once.
  const others = shown.filter((each) => JSON.stringify(each.message) !== JSON.stringify(message));
  useApp.setState({
    toasts: [...others, { id: toasts, message, undo, ...(action === undefined ? {} : { action }) }].slice(
      -MOST_TOASTS,
    ),
  });
}

export function putToastAway(id: number): void {
  useApp.setState(({ toasts: shown }) => ({ toasts: shown.filter((each) => each.id !== id) }));
}

import { type KeyboardEvent, useState } from 'react';
import type { Message } from '../../../shared/problem.ts';
import { runCommand } from '../../commands/run.ts';

export interface Entry {
  readonly text: string;
  readonly isEditing: boolean;
  readonly problem: Message | null;
  readonly type: (text: string) => void;
  readonly begin: () => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A field that is typed into and takes effect on Enter or when it is left; Escape puts back what was there. `commit` says what is
 * wrong with a text; the field then keeps it.
 */
export function useEntry(shown: string, begun: string, commit: (text: string) => Message | null): Entry {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const put = (text: string | null, found: Message | null): void => {
    setTyped(text);
    setProblem(found);
  };
  const leave = (): void => {
    if (typed === null) return;
    const found = typed.trim() === begun ? null : commit(typed.trim());
    put(found === null ? null : typed, found);
  };
  return {
    text: typed ?? shown,
    isEditing: typed !== null,
    problem,
    type: (text) => put(text, null),
    begin: () => setTyped((text) => text ?? begun),
    leave,
    onKeyDown: (event) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') put(begun, null);
      if (event.key === 'Enter') {
        leave();
        event.currentTarget.select();
      }
      // A field that has nothing of its own to take back leaves Ctrl+Z to the estimate.
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || (typed !== null && typed !== begun)) return;
      event.preventDefault();
      put(null, null);
      runCommand('undo');
    },
  };
}

import { type KeyboardEvent, useState } from 'react';
import type { Message } from '../../../shared/problem.ts';
import type { Entry } from './useEntry.ts';

interface Typed {
  readonly size: string;
  readonly price: string;
  readonly problem: Message | null;
}

const NOTHING: Typed = { size: '', price: '', problem: null };

/** Two fields that take effect together, when both are filled and one of them is left or has Enter; then they are empty again. */
export function useOtherSize(commit: (size: string, price: string) => Message | null): {
  readonly size: Entry;
  readonly price: Entry;
} {
  const [typed, setTyped] = useState(NOTHING);
  const leave = (): void => {
    const size = typed.size.trim();
    const price = typed.price.trim();
    if (size === '' || price === '') return;
    const problem = commit(size, price);
    setTyped(problem === null ? NOTHING : { ...typed, problem });
  };
  const entryOf = (field: 'size' | 'price'): Entry => ({
    text: typed[field],
    isEditing: typed[field] !== '',
    problem: field === 'price' ? typed.problem : null,
    type: (text) => setTyped({ ...typed, [field]: text, problem: null }),
    begin: () => undefined,
    leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') setTyped(NOTHING);
      if (event.key === 'Enter') leave();
    },
  });
  return { size: entryOf('size'), price: entryOf('price') };
}

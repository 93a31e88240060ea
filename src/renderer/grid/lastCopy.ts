import type { ToPaste } from './pasteCells.ts';

/** What this window copied last. A hundred thousand lines need not be read back out of the page's own HTML. */
export interface LastCopy {
  /** Keeps what is copied, and tells the name to mark the copy by. */
  readonly keep: (cells: ToPaste) => string;
  /** The copy that the clipboard still holds; null: it holds something else. */
  readonly of: (html: string) => ToPaste | null;
}

/** Enough to reach the table's own tag, behind whatever the system puts before it. */
const HEAD = 2_000;

export function createLastCopy(): LastCopy {
  let last: { readonly name: string; readonly cells: ToPaste } | null = null;
  return {
    keep: (cells) => {
      last = { name: crypto.randomUUID(), cells };
      return last.name;
    },
    of: (html) => (last !== null && html.slice(0, HEAD).includes(`"${last.name}"`) ? last.cells : null),
  };
}

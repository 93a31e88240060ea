import type { CellRow } from './cells.ts';

export interface PeekedRows {
  /** The rows up to the wanted number, and the rest of the last batch that was read for them. */
  readonly top: readonly CellRow[];
  /** All rows from the first, batch by batch; may be iterated once. */
  readonly all: AsyncIterable<readonly CellRow[]>;
  /** Gives up the rows that were not read. */
  readonly close: () => Promise<void>;
}

/** Looks at the first rows of a sheet that can be read only once. */
export async function peekRows(rows: AsyncIterable<readonly CellRow[]>, last: number): Promise<PeekedRows> {
  const iterator = rows[Symbol.asyncIterator]();
  const top: CellRow[] = [];
  let done = false;
  while (!done && (top.at(-1)?.number ?? 0) < last) {
    const next = await iterator.next();
    if (next.done === true) done = true;
    else top.push(...next.value);
  }
  const close = async () => {
    if (!done) await iterator.return?.();
    done = true;
  };
  return { top, all: replay(top, iterator, () => done), close };
}

async function* replay(
  top: readonly CellRow[],
  iterator: AsyncIterator<readonly CellRow[]>,
  isDone: () => boolean,
): AsyncGenerator<readonly CellRow[]> {
  yield top;
  if (isDone()) return;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}

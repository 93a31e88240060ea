/** Lines of cells, rows or columns, from the first to the last that may be gone to. */
export interface Line {
  readonly first: number;
  readonly last: number;
  /** Whether the cell at a place shows anything. */
  readonly isFilled: (at: number) => boolean;
}

/**
 * Where Ctrl and an arrow lead along a line of cells: from inside a block of filled cells to its last one, from there or from an
 * empty cell to the next filled one, and where there is none to the end of the line. A cell behind the line's end stays where it
 * is; towards the line it comes back in.
 *
 *     place   0 1 2 3 4 5 6 7
 *     filled    # # #     #      forward from 1 → 3, from 3 → 6, from 6 → 7; back from 6 → 3, from 3 → 1, from 1 → 0
 */
export function blockEdge(from: number, step: 1 | -1, { first, last, isFilled }: Line): number {
  const end = step === 1 ? last : first;
  if ((end - from) * step <= 0) return from;
  let at = from + step;
  // Inside a block as long as the next one is filled, outside as long as the cell itself is empty.
  if (isFilled(from) && isFilled(at)) while (at !== end && isFilled(at + step)) at += step;
  else while (at !== end && !isFilled(at)) at += step;
  return at;
}

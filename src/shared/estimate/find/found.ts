import type { Match, Place } from './search.ts';

/** The next (1) or previous (-1) of all matches from a cell on, and round again; null: there is none. */
export function stepAmong(matches: readonly Match[], from: Place, step: 1 | -1): Match | null {
  const at = firstFrom(matches, from);
  const isThere = isSame(matches[at], from);
  const next = step === 1 ? (isThere ? at + 1 : at) : at - 1;
  return matches[(next + matches.length) % matches.length] ?? null;
}

/** Which of all matches a cell is, from 1; null: it is none. */
export function numberAmong(matches: readonly Match[], cell: Place): number | null {
  const at = firstFrom(matches, cell);
  return isSame(matches[at], cell) ? at + 1 : null;
}

/** The place of the first match that does not stand before a cell: half by half, since there may be a million. */
function firstFrom(matches: readonly Match[], { row, column }: Place): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const match = matches[middle];
    const isBefore = match !== undefined && (match.row < row || (match.row === row && match.column < column));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isSame = (match: Match | undefined, { row, column }: Place): boolean =>
  match?.row === row && match.column === column;

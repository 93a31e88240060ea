import { type MatchKind, matchOf, type SearchedColumn } from './matchOf.ts';
import type { Needle } from './needle.ts';

/** A cell by where it is displayed. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Displayed cells that are searched: a block, its edges included, row by row from the left. */
export interface Searched<Row> {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Null: nothing that is searched, such as a row that is not there yet. */
  readonly rowAt: (row: number) => Row | null;
  readonly columnAt: (column: number) => SearchedColumn<Row> | null;
}

export interface Match extends Place {
  readonly kind: MatchKind;
}

/** Work that can be put off after each row: `undefined` is one row done. */
export type ByRows<Result> = Generator<undefined, Result, undefined>;

/** Every match, in order. */
export function* allMatches<Row>(searched: Searched<Row>, needle: Needle): ByRows<readonly Match[]> {
  const found: Match[] = [];
  for (let row = searched.top; row <= searched.bottom; row += 1) {
    const data = searched.rowAt(row);
    if (data !== null)
      for (let column = searched.left; column <= searched.right; column += 1) {
        const spec = searched.columnAt(column);
        const kind = spec === null ? null : matchOf(needle, spec, data);
        if (kind !== null) found.push({ row, column, kind });
      }
    yield;
  }
  return found;
}

/**
 * The next (1) or previous (-1) match from a cell on, round to that cell itself, which comes last. Null: there is none. A cell outside
 * of what is searched stands before or behind it.
 */
export function* nextMatch<Row>(
  searched: Searched<Row>,
  needle: Needle,
  from: Place,
  step: 1 | -1,
): ByRows<Match | null> {
  const rows = searched.bottom - searched.top + 1;
  const width = searched.right - searched.left + 1;
  if (rows <= 0 || width <= 0) return null;
  const start = startOf(searched, from, step, width);
  let at = start;
  for (let left = rows * width; left > 0; left -= 1) {
    at = (at + step + rows * width) % (rows * width);
    const column = at % width;
    const place = { row: searched.top + (at - column) / width, column: searched.left + column };
    const match = matchAt(searched, needle, place);
    if (match !== null) return match;
    if (column === (step === 1 ? width - 1 : 0)) yield;
  }
  return null;
}

type Edges = Pick<Searched<never>, 'top' | 'bottom' | 'left' | 'right'>;

/** Where a cell stands among those that are searched, counted through; where it is none of them, the one that the step leads from. */
function startOf(
  { top, bottom, left, right }: Edges,
  { row, column }: Place,
  step: 1 | -1,
  width: number,
): number {
  if (row < top) return step === 1 ? -1 : 0;
  const last = (bottom - top + 1) * width - 1;
  if (row > bottom) return step === 1 ? last : last + 1;
  const first = (row - top) * width;
  if (column < left) return step === 1 ? first - 1 : first;
  if (column > right) return step === 1 ? first + width - 1 : first + width;
  return first + column - left;
}

/** A cell, if it is one that is searched and has it. */
export function matchAt<Row>(searched: Searched<Row>, needle: Needle, { row, column }: Place): Match | null {
  const { top, bottom, left, right } = searched;
  if (row < top || row > bottom || column < left || column > right) return null;
  const [data, spec] = [searched.rowAt(row), searched.columnAt(column)];
  const kind = data === null || spec === null ? null : matchOf(needle, spec, data);
  return kind === null ? null : { row, column, kind };
}

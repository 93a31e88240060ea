import type { CellAt, Rect } from '../rangeGeometry.ts';

/**
 * The cell that comes after the active one inside a block of several: across its rows with Tab, down its columns with Enter, one
 * line after the other and from the last cell to the first again. `step` −1 goes the other way round.
 *
 *     rows 2–3, columns 4–5, across: (2,4) (2,5) (3,4) (3,5) (2,4) …   down: (2,4) (3,4) (2,5) (3,5) (2,4) …
 */
export function nextInBlock(
  { top, bottom, left, right }: Rect,
  active: CellAt,
  way: 'across' | 'down',
  step: 1 | -1,
): CellAt {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const [row, column] = [active.row - top, active.column - left];
  const cells = rows * columns;
  const nth = (way === 'across' ? row * columns + column : column * rows + row) + step + cells;
  const at = nth % cells;
  return way === 'across'
    ? { row: top + Math.floor(at / columns), column: left + (at % columns) }
    : { row: top + (at % rows), column: left + Math.floor(at / rows) };
}

import { between, FIRST_COLUMN, type Range } from './rangeGeometry.ts';

/**
 * The range after columns were moved, shown or hidden: it stays on its own columns. Where they no longer stand together, the
 * active cell's column is what is left of it; where that is hidden, what stands in its place. Whole rows stay whole.
 */
export function followColumns(range: Range, before: readonly string[], now: readonly string[]): Range {
  const { anchor, focus, active } = range;
  const place = (column: number): number => now.indexOf(before[column] ?? '');
  const [first, last] = [Math.min(anchor.column, focus.column), Math.max(anchor.column, focus.column)];
  const stays = place(active.column);
  const column = stays === -1 ? between(active.column, FIRST_COLUMN, now.length - 1) : stays;
  const ends = (one: number, other: number, at: number): Range => ({
    anchor: { ...anchor, column: one },
    focus: { ...focus, column: other },
    active: { ...active, column: at },
  });
  if (first === FIRST_COLUMN && last === before.length - 1) return ends(FIRST_COLUMN, now.length - 1, column);
  const places = before
    .slice(first, last + 1)
    .map((id) => now.indexOf(id))
    .filter((at) => at >= FIRST_COLUMN);
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const isTogether = places.length > 0 && most - least === places.length - 1;
  if (!isTogether || stays === -1) return ends(column, column, column);
  return anchor.column <= focus.column ? ends(least, most, column) : ends(most, least, column);
}

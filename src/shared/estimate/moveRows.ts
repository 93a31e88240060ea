import type { Message } from '../problem.ts';
import type { EstimateDocument, RowOf, TableName } from './document.ts';
import { type Edit, type Patch, placesOf } from './edit.ts';
import { placesIn } from './rowEdits.ts';

/** Where rows go: in front of a row, or behind it. */
export interface MoveGoal {
  readonly id: string;
  readonly side: 'before' | 'behind';
}

/**
 * Moves rows together to one side of another row; they keep their order and their identities. Null: nothing would move, or one
 * of them or the other row is not there.
 */
export function moveRows(
  document: EstimateDocument,
  table: TableName,
  ids: readonly string[],
  { id, side }: MoveGoal,
): Edit | null {
  const rows: readonly RowOf<TableName>[] = document[table];
  const places = placesIn(rows, ids);
  const goal = placesOf(rows).get(id);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || goal === undefined || places.includes(goal)) return null;
  const count = places.length;
  const label: Message =
    count === 1 ? { code: 'edit-rows-move-one' } : { code: 'edit-rows-move', params: { count } };
  const isOneBlock = last - first + 1 === count;
  if (isOneBlock && side === 'before' && goal === first - 1)
    return { label, patches: carried(table, rows, goal, last) };
  if (isOneBlock && side === 'behind' && goal === last + 1)
    return { label, patches: carried(table, rows, goal, first) };
  const patch = rearranged(table, rows, places, side === 'before' ? goal : goal + 1);
  return patch === null ? null : { label, patches: [patch] };
}

/** Where a block passes its neighbour, the neighbour passes the block: one row moves, however many the block has. */
function carried(table: TableName, rows: readonly RowOf<TableName>[], from: number, to: number): Patch[] {
  const moved = rows.slice(from, from + 1);
  return [
    { kind: 'spliced', table, at: from, removed: moved, inserted: [] } as Patch,
    { kind: 'spliced', table, at: to, removed: [], inserted: moved } as Patch,
  ];
}

/** The piece of the table that changes, in its new order. `at`: the place that the rows come in front of. */
function rearranged(
  table: TableName,
  rows: readonly RowOf<TableName>[],
  places: readonly number[],
  at: number,
): Patch | null {
  const moving = new Set(places);
  const from = Math.min(at, places[0] ?? at);
  const to = Math.max(at, (places.at(-1) ?? at) + 1);
  const stay = (begin: number, end: number): RowOf<TableName>[] =>
    rows.slice(begin, end).filter((_, nth) => !moving.has(begin + nth));
  const removed = rows.slice(from, to);
  const moved = removed.filter((_, nth) => moving.has(from + nth));
  const inserted = stay(from, at).concat(moved, stay(at, to));
  const isSame = removed.every((row, nth) => inserted[nth] === row);
  return isSame ? null : ({ kind: 'spliced', table, at: from, removed, inserted } as Patch);
}

import type { Message } from '../problem.ts';
import type { EstimateDocument, RowOf, TableName } from './document.ts';
import { type Edit, type Patch, placesOf } from './edit.ts';
import { newRow, type RowIds } from './newRow.ts';

/** Inserts empty rows at a place. */
export function insertRows(
  document: EstimateDocument,
  table: TableName,
  at: number,
  count: number,
  ids: RowIds,
): Edit | null {
  if (count <= 0 || at > document[table].length) return null;
  const inserted = Array.from({ length: count }, () => newRow(table, ids.next()));
  const label: Message =
    count === 1 ? { code: 'edit-rows-insert-one' } : { code: 'edit-rows-insert', params: { count } };
  return { label, patches: [{ kind: 'spliced', table, at, removed: [], inserted } as Patch] };
}

/** Above so many runs, rows are deleted as one piece: each run on its own would copy the whole table. */
const MOST_RUNS = 64;

/** Deletes rows, wherever they stand. Null: none of them is there. */
export function deleteRows(
  document: EstimateDocument,
  table: TableName,
  ids: readonly string[],
): Edit | null {
  const rows: readonly RowOf<TableName>[] = document[table];
  const doomed = placesIn(rows, ids);
  const count = doomed.length;
  if (count === 0) return null;
  const label: Message =
    count === 1 ? { code: 'edit-rows-delete-one' } : { code: 'edit-rows-delete', params: { count } };
  const runs = runsOf(doomed);
  if (runs.length > MOST_RUNS) return { label, patches: [withoutPlaces(table, rows, doomed)] };
  // From the last run to the first, so that every place still holds when its turn comes.
  const patches = runs
    .reverse()
    .map(
      ({ at, length }) =>
        ({ kind: 'spliced', table, at, removed: rows.slice(at, at + length), inserted: [] }) as Patch,
    );
  return { label, patches };
}

/** Where rows stand, in the table's order, each once; identities that are not there stand nowhere. */
export function placesIn(rows: readonly RowOf<TableName>[], ids: readonly string[]): readonly number[] {
  const places = placesOf(rows);
  const found = new Set(ids.flatMap((id) => places.get(id) ?? []));
  return [...found].sort((a, b) => a - b);
}

/** From the first to the last of some places, only the rows between them. */
function withoutPlaces(
  table: TableName,
  rows: readonly RowOf<TableName>[],
  places: readonly number[],
): Patch {
  const doomed = new Set(places);
  const at = places[0] ?? 0;
  const removed = rows.slice(at, (places.at(-1) ?? at) + 1);
  const inserted = removed.filter((_, nth) => !doomed.has(at + nth));
  return { kind: 'spliced', table, at, removed, inserted } as Patch;
}

/** Neighbouring places as runs: 2, 3, 4, 9 → 3 from 2 and 1 from 9. */
function runsOf(places: readonly number[]): { readonly at: number; readonly length: number }[] {
  const runs: { at: number; length: number }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && run.at + run.length === place) run.length += 1;
    else runs.push({ at: place, length: 1 });
  }
  return runs;
}

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
  const label: Message = { code: 'edit-insert-rows', params: { count } };
  return { label, patches: [{ kind: 'spliced', table, at, removed: [], inserted } as Patch] };
}

/** Deletes rows, wherever they stand. Null: none of them is there. */
export function deleteRows(
  document: EstimateDocument,
  table: TableName,
  ids: readonly string[],
): Edit | null {
  const rows: readonly RowOf<TableName>[] = document[table];
  const places = placesOf(rows);
  const doomed = ids
    .flatMap((id) => places.get(id) ?? [])
    .sort((a, b) => a - b)
    .filter((place, nth, all) => place !== all[nth - 1]);
  if (doomed.length === 0) return null;
  // From the last run to the first, so that every place still holds when its turn comes.
  const patches = runsOf(doomed)
    .reverse()
    .map(
      ({ at, length }) =>
        ({ kind: 'spliced', table, at, removed: rows.slice(at, at + length), inserted: [] }) as Patch,
    );
  return { label: { code: 'edit-delete-rows', params: { count: doomed.length } }, patches };
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

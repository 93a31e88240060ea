import type { Message } from '../problem.ts';
import type { EstimateDocument, RowOf, TableName } from './document.ts';
import { type Edit, type Patch, placesOf } from './edit.ts';
import type { RowIds } from './newRow.ts';

/** Copies rows to behind the last one that is named, in the order in which they are named. Null: none of them is there. */
export function duplicateRows(
  document: EstimateDocument,
  table: TableName,
  rows: readonly string[],
  ids: RowIds,
): Edit | null {
  const all: readonly RowOf<TableName>[] = document[table];
  const places = placesOf(all);
  const named = [...new Set(rows)].flatMap((id) => places.get(id) ?? []);
  const last = named.at(-1);
  if (last === undefined) return null;
  const inserted = named.flatMap((place) => {
    const row = all[place];
    return row === undefined ? [] : [{ ...row, id: ids.next() }];
  });
  const count = inserted.length;
  const label: Message =
    count === 1 ? { code: 'edit-rows-duplicate-one' } : { code: 'edit-rows-duplicate', params: { count } };
  return { label, patches: [{ kind: 'spliced', table, at: last + 1, removed: [], inserted } as Patch] };
}

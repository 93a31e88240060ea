import type { Message } from '../problem.ts';
import type { EstimateDocument, RowOf, TableName } from './document.ts';
import type { Edit, Patch } from './edit.ts';
import type { RowIds } from './newRow.ts';
import { placesIn } from './rowEdits.ts';

/** Copies rows, wherever they stand, to behind the last of them, in their order. Null: none of them is there. */
export function duplicateRows(
  document: EstimateDocument,
  table: TableName,
  rows: readonly string[],
  ids: RowIds,
): Edit | null {
  const all: readonly RowOf<TableName>[] = document[table];
  const places = placesIn(all, rows);
  const last = places.at(-1);
  if (last === undefined) return null;
  const inserted = places.flatMap((place) => {
    const row = all[place];
    return row === undefined ? [] : [{ ...row, id: ids.next() }];
  });
  const count = inserted.length;
  const label: Message = count === 1 ? { code: 'edit-rows-duplicate-one' } : { code: 'edit-rows-duplicate', params: { count } };
  return { label, patches: [{ kind: 'spliced', table, at: last + 1, removed: [], inserted } as Patch] };
}

import type { GridApi } from 'ag-grid-community';
import type { EstimateDocument } from '../../shared/estimate/document.ts';
import type { Edit, Patch } from '../../shared/estimate/edit.ts';
import { type GridRow, type GridTable, gridRows } from './gridRow.ts';

/** Above so many rows that came or went, the grid is given all of them anew. */
const MOST_IN_STEPS = 2_000;

/** Shows in the grid what an edit did to its table, at the cost of what it touched. Null: a whole document came. */
export function syncRows(
  api: GridApi<GridRow>,
  document: EstimateDocument,
  table: GridTable,
  edit: Edit | null,
): void {
  const patches = edit?.patches.filter((patch) => patch.table === table);
  if (patches === undefined || patches.some((patch) => isLarge(patch) || isExchange(patch))) {
    api.setGridOption('rowData', gridRows(document, table));
    return;
  }
  for (const patch of patches) syncPatch(api, patch);
  fillUp(api, document, table);
}

/** Rows whose text an edit changed in a table. */
export function changedRows(edit: Edit, table: GridTable): readonly string[] {
  return edit.patches.flatMap((patch) => {
    if (patch.table !== table || isLarge(patch)) return [];
    const rows = patch.kind === 'replaced' ? patch.rows.map(({ after }) => after) : patch.inserted;
    return rows.map(({ id }) => id);
  });
}

const isLarge = (patch: Patch): boolean =>
  patch.kind === 'spliced'
    ? patch.removed.length + patch.inserted.length > MOST_IN_STEPS
    : patch.rows.length > MOST_IN_STEPS;

/** Rows that come where others go may be the same ones in another order, which the grid would lose on the way. */
const isExchange = (patch: Patch): boolean =>
  patch.kind === 'spliced' && patch.removed.length > 0 && patch.inserted.length > 0;

function syncPatch(api: GridApi<GridRow>, patch: Patch): void {
  if (patch.kind === 'replaced') {
    for (const { after } of patch.rows) api.getRowNode(after.id)?.updateData(after as GridRow);
    return;
  }
  // Rows below the last line have their identities already, and stand where they will stay.
  const inserted = patch.inserted as readonly GridRow[];
  for (const row of inserted) api.getRowNode(row.id)?.updateData(row);
  const add = inserted.filter(({ id }) => api.getRowNode(id) === undefined);
  api.applyTransaction({
    remove: [...patch.removed] as GridRow[],
    add,
    // A long paste makes more rows than stood below the last line: the others come behind those.
    addIndex: patch.at + inserted.length - add.length,
  });
}

/** As many empty rows at the bottom as before. */
function fillUp(api: GridApi<GridRow>, document: EstimateDocument, table: GridTable): void {
  const rows = gridRows(document, table);
  const add: GridRow[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row === undefined || api.getRowNode(row.id) !== undefined) break;
    add.unshift(row);
  }
  if (add.length > 0) api.applyTransaction({ add });
}

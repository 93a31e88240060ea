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
  if (patches === undefined || patches.some(isLarge)) {
    api.setGridOption('rowData', gridRows(document, table));
    return;
  }
  for (const patch of patches) syncPatch(api, patch);
}

const isLarge = (patch: Patch): boolean =>
  patch.kind === 'spliced'
    ? patch.removed.length + patch.inserted.length > MOST_IN_STEPS
    : patch.rows.length > MOST_IN_STEPS;

function syncPatch(api: GridApi<GridRow>, patch: Patch): void {
  if (patch.kind === 'replaced') {
    for (const { after } of patch.rows) api.getRowNode(after.id)?.updateData(after as GridRow);
    return;
  }
  api.applyTransaction({
    remove: [...patch.removed] as GridRow[],
    add: [...patch.inserted] as GridRow[],
    addIndex: patch.at,
  });
}

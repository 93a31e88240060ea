import { deleteRows, insertRows } from '../../shared/estimate/rowEdits.ts';
import { useApp } from '../state/app.ts';
import { edit, rowIds } from '../state/estimateActions.ts';

/** An empty row above the active cell's. */
export function insertRowAtActive(): void {
  const { active, estimate } = useApp.getState();
  if (active === null || estimate === null) return;
  edit(insertRows(estimate.document, active.table, active.place, 1, rowIds));
}

/** Deletes the row of the active cell. */
export function deleteActiveRow(): void {
  const { active, estimate } = useApp.getState();
  if (active === null || estimate === null || active.rowId === null) return;
  edit(deleteRows(estimate.document, active.table, [active.rowId]));
}

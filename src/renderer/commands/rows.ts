import { duplicateRows } from '../../shared/estimate/duplicateRows.ts';
import type { Edit } from '../../shared/estimate/edit.ts';
import { moveRows } from '../../shared/estimate/moveRows.ts';
import { deleteRows, insertRows } from '../../shared/estimate/rowEdits.ts';
import { isThere, placeOf } from '../grid/gridRow.ts';
import { type SelectedRows, selectBlock, selectedRows, selectRowsAgain } from '../grid/selectedRows.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { useApp } from '../state/app.ts';
import { edit, rowIds } from '../state/estimateActions.ts';
import { clearSort } from '../state/sheetViews.ts';
import { toast } from '../state/toasts.ts';
import { wordsOf } from '../state/words.ts';
import { isTextField } from './textField.ts';

/** The rows that are selected in the sheet; null: none are, or something is typed elsewhere. */
const rowsToChange = (): SelectedRows | null => (isTextField(document.activeElement) ? null : selectedRows());

const documentNow = () => useApp.getState().estimate?.document ?? null;

/** As many empty rows above the selected ones as those are. */
export function insertSelectedRows(): void {
  const [rows, document] = [rowsToChange(), documentNow()];
  if (rows === null || document === null) return;
  const { sheet, rect, first } = rows;
  const place = placeOf(document, sheet.table, first);
  const change = insertRows(document, sheet.table, place, rect.bottom - rect.top + 1, rowIds);
  if (change === null) return;
  edit(change);
  selectBlock(sheet, rect);
}

/** Deletes the selected rows; those below move up to where they stood. */
export function deleteSelectedRows(): void {
  const [rows, document] = [rowsToChange(), documentNow()];
  if (rows === null || document === null) return;
  const { sheet, rect, ids } = rows;
  const change = deleteRows(document, sheet.table, ids);
  if (change === null) return;
  edit(change);
  selectBlock(sheet, rect);
  // One row that went is seen; of many it is told, since a selection may be longer than the screen.
  if (ids.length > 1) toast({ code: 'rows-deleted', params: { count: ids.length } }, true);
}

/** Copies the selected rows to below the last of them. */
export function duplicateSelectedRows(): void {
  const [rows, document] = [rowsToChange(), documentNow()];
  if (rows === null || document === null) return;
  const { sheet, rect, ids } = rows;
  const change = duplicateRows(document, sheet.table, ids, rowIds);
  if (change === null) return;
  edit(change);
  selectRowsAgain(sheet, insertedBy(change), rect);
}

const insertedBy = ({ patches }: Edit): readonly string[] =>
  patches.flatMap((patch) => (patch.kind === 'spliced' ? patch.inserted.map(({ id }) => id) : []));

/** Moves the selected rows past the row that is displayed above (-1) or below (1) them. */
export function moveSelectedRows(step: 1 | -1): void {
  const [rows, document] = [rowsToChange(), documentNow()];
  if (rows === null || document === null || rows.ids.length === 0) return;
  const { sheet, rect, ids } = rows;
  if (useApp.getState().views[sheet.table].sort.length > 0) {
    tellSorted(sheet);
    return;
  }
  const beside = step === -1 ? rect.top - 1 : rect.top + ids.length;
  const neighbour = sheet.api.getDisplayedRowAtIndex(beside)?.data;
  if (neighbour === undefined || !isThere(document, sheet.table, neighbour)) return;
  const goal = { id: neighbour.id, side: step === -1 ? ('before' as const) : ('behind' as const) };
  edit(moveRows(document, sheet.table, ids, goal));
  selectRowsAgain(sheet, ids, rect);
}

/** Where the grid is sorted, the estimate's own order can't be seen, and moving a row would look like nothing. */
function tellSorted({ table, specs }: SheetOfGrid): void {
  const { views, lang } = useApp.getState();
  const names = views[table].sort.map(({ column }) => specs().get(column)?.name ?? column);
  const columns = names.join(wordsOf(lang)('list-comma'));
  const run = (): void => clearSort(table);
  toast({ code: 'rows-sorted', params: { columns } }, false, { label: { code: 'sort-clear' }, run });
}

import { freezeUpTo, hideColumns } from '../grid/columns/columnActions.ts';
import { openColumnMenu } from '../grid/menu/openMenu.ts';
import { openSheet } from '../grid/openSheets.ts';
import { useApp } from '../state/app.ts';
import { sortBy, type ViewedTable } from '../state/sheetViews.ts';

/** Does something to the sheet that is shown, where it is one with a grid. */
export function ofGrid(act: (table: ViewedTable) => void): void {
  const { sheet } = useApp.getState();
  if (sheet === 'usage' || sheet === 'packs') act(sheet);
}

/** Sorts by the active cell's column. */
export function sortActive(isDescending: boolean): void {
  const { active } = useApp.getState();
  if (active !== null) sortBy(active.table, { column: active.column, isDescending });
}

/** Opens the filter of the active cell's column. */
export function filterActive(): void {
  const { active } = useApp.getState();
  if (active !== null) openColumnMenu(active.table, active.column, 'search');
}

export function freezeActive(): void {
  const { active } = useApp.getState();
  if (active !== null) freezeUpTo(active.table, active.column);
}

/** Hides the columns of the selected block. */
export function hideSelected(): void {
  const { active } = useApp.getState();
  const sheet = active === null ? null : openSheet(active.table);
  const rect = sheet?.selection.rect() ?? null;
  if (sheet === null || rect === null) return;
  const columns = sheet.api.getAllDisplayedColumns().slice(rect.left, rect.right + 1);
  hideColumns(
    sheet.table,
    columns.map((column) => column.getColId()),
  );
}

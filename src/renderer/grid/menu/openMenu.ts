import { useApp } from '../../state/app.ts';
import type { GridTable } from '../gridRow.ts';
import { openSheet } from '../openSheets.ts';

/** Opens what can be done with a column, below its header. A second time closes it. */
export function openColumnMenu(table: GridTable, column: string, at: 'actions' | 'search' = 'actions'): void {
  const sheet = openSheet(table);
  if (sheet === null) return;
  const { popup } = useApp.getState();
  if (popup?.kind === 'column-menu' && popup.column === column) {
    closeGridPopup();
    return;
  }
  // What is being typed is finished first: the list of values is of what cells hold.
  sheet.api.stopEditing();
  sheet.api.ensureColumnVisible(column);
  useApp.setState({ popup: { kind: 'column-menu', table, column, at } });
}

/** Opens the list of columns, below one of them or at the sheet's right. */
export function openColumnChooser(table: GridTable, column: string | null = null): void {
  openSheet(table)?.api.stopEditing();
  useApp.setState({ popup: { kind: 'columns', table, column } });
}

export const closeGridPopup = (): void => useApp.setState({ popup: null });

/** Header of a column of the grid that is shown; null: it is not on the screen. */
export const headerOf = (table: GridTable, column: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    `[data-grid="${table}"] .ag-header-cell[col-id="${CSS.escape(column)}"]`,
  );

/** What stands at the sheet's right edge, for what belongs to no column. */
export const sheetEdge = (table: GridTable): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-grid="${table}"] .ag-header`);

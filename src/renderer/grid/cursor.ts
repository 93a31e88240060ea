import { type SheetName, useApp } from '../state/app.ts';
import { goToCell } from './goToCell.ts';
import type { GridTable } from './gridRow.ts';
import { openSheet } from './openSheets.ts';
import { type CellAt, FIRST_COLUMN } from './rangeGeometry.ts';
import { columnIndex } from './rangeSelection.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/**
 * Puts the cursor into a sheet once it stands in the page, and into its first cell when another estimate comes: who opens one or
 * begins an empty one types at once. The answer stops it.
 */
export function keepCursor(sheet: SheetOfGrid): () => void {
  const { api, table } = sheet;
  const isShown = (): boolean => useApp.getState().sheet === table;
  const begin = (): void => {
    if (isShown()) later(sheet, () => goToCell(api, { row: 0, column: FIRST_COLUMN }));
  };
  later(sheet, () => isShown() && document.activeElement === document.body && focusCursor(table));
  return useApp.subscribe((state, before) => {
    if (state.estimate !== null && state.estimate !== before.estimate) begin();
  });
}

/** Goes to a sheet and its active cell; where there are none, Tab goes on from its beginning. */
export function goToSheet(name: SheetName): void {
  useApp.setState({ sheet: name });
  requestAnimationFrame(() => {
    if ((name === 'usage' || name === 'packs') && focusCursor(name)) return;
    document.getElementById('sheet')?.focus();
  });
}

/** Gives the active cell of a sheet the focus; false: the sheet has no grid. */
export function focusCursor(table: GridTable): boolean {
  const sheet = openSheet(table);
  if (sheet === null || sheet.api.isDestroyed()) return false;
  goToCell(sheet.api, activeCell(sheet));
  return true;
}

/** The cell that was active last, or the first. */
function activeCell({ api, table }: SheetOfGrid): CellAt {
  const { active } = useApp.getState();
  const known = active?.table === table ? active : null;
  const row = known?.rowId == null ? null : api.getRowNode(known.rowId)?.rowIndex;
  const column = known === null ? -1 : columnIndex(api, known.column);
  return { row: row ?? known?.place ?? 0, column: column === -1 ? FIRST_COLUMN : column };
}

/** Once the page is drawn. A dialog, or a field that somebody types in, keeps the focus. */
function later({ api }: SheetOfGrid, act: () => void): void {
  requestAnimationFrame(() => {
    const { dialog } = useApp.getState();
    const isTaken = document.activeElement instanceof HTMLInputElement;
    if (dialog === null && !isTaken && !api.isDestroyed()) act();
  });
}

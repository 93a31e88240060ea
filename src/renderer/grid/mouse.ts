import type { CellMouseDownEvent, CellMouseOverEvent } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';
import type { KeyActions } from './keys.ts';
import { columnIndex, isNumberColumn } from './rangeSelection.ts';

/** Shift and click extends the block; a click on a row number takes the whole row. A plain click is the grid's own focus. */
export function onMouseDown(
  { api, event, rowIndex, column }: CellMouseDownEvent<GridRow>,
  actions: KeyActions | null,
): void {
  if (rowIndex === null || actions === null || !(event instanceof MouseEvent) || event.button !== 0) return;
  const { selection } = actions;
  const last = api.getAllDisplayedColumns().length - 1;
  if (isNumberColumn(column)) {
    selection.selectRect({ top: rowIndex, bottom: rowIndex, left: 1, right: last });
    return;
  }
  if (!event.shiftKey || selection.range() === null) return;
  // The active cell stays where it was: typing goes there, only the block grows.
  const anchor = selection.range()?.anchor;
  selection.extendTo({ row: rowIndex, column: columnIndex(api, column) });
  const held = selection.range();
  queueMicrotask(() => {
    const target = anchor === undefined ? undefined : api.getAllDisplayedColumns()[anchor.column];
    if (anchor === undefined || target === undefined || held === null) return;
    api.setFocusedCell(anchor.row, target);
    selection.extendTo(held.focus);
  });
}

/** Dragging over cells extends the block, over row numbers by whole rows. */
export function onMouseOver(
  { api, event, rowIndex, column }: CellMouseOverEvent<GridRow>,
  actions: KeyActions | null,
): void {
  if (rowIndex === null || actions === null || !(event instanceof MouseEvent) || event.buttons !== 1) return;
  if (api.getEditingCells().length > 0) return;
  const { selection } = actions;
  if (isNumberColumn(column)) {
    const right = api.getAllDisplayedColumns().length - 1;
    const top = selection.range()?.anchor.row ?? rowIndex;
    selection.selectRect({ top, bottom: rowIndex, left: 1, right });
  } else selection.extendTo({ row: rowIndex, column: columnIndex(api, column) });
}

import type { GridApi } from 'ag-grid-community';
import { type Goal, useApp } from '../state/app.ts';
import type { ColumnSpec } from './columnSpec.ts';
import { type GridRow, type GridTable, isThere, placeOf } from './gridRow.ts';
import { type Range, rectOf, sizeOf } from './rangeGeometry.ts';
import { summaryOf } from './summary.ts';

/** Above so many cells, a block is summed up a moment later, so that dragging stays smooth. */
const MOST_AT_ONCE = 2_000;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells the app which cell is active and what the selected block comes to. */
export function tellActive(
  api: GridApi<GridRow>,
  table: GridTable,
  range: Range,
  specs: ReadonlyMap<string, ColumnSpec>,
): void {
  const row = api.getDisplayedRowAtIndex(range.anchor.row)?.data;
  const column = api.getAllDisplayedColumns()[range.anchor.column]?.getColId();
  const document = useApp.getState().estimate?.document;
  if (row === undefined || column === undefined || document === undefined) return;
  const place = placeOf(document, table, row);
  const active = { table, rowId: isThere(document, table, row) ? row.id : null, place, column };
  const rect = rectOf(range);
  clearTimeout(waiting);
  if (sizeOf(rect) <= MOST_AT_ONCE) {
    useApp.setState({ active, selection: summaryOf(api, rect, specs) });
    return;
  }
  useApp.setState({ active, selection: null });
  waiting = setTimeout(() => useApp.setState({ selection: summaryOf(api, rect, specs) }), 150);
}

/** Goes where another part of the app sends the person. A row that a filter hides stays hidden; then nothing moves. */
export function showGoal(api: GridApi<GridRow>, goal: Goal): void {
  const index = api.getRowNode(goal.id)?.rowIndex;
  if (index === null || index === undefined) return;
  const wanted = api.getColumn(goal.column ?? '');
  const shown = api.getAllDisplayedColumns();
  const column = wanted?.isVisible() === true ? wanted : shown[1];
  if (column === undefined) return;
  // The sheet may be hidden still: it is shown in the same turn.
  requestAnimationFrame(() => {
    api.ensureIndexVisible(index, 'middle');
    api.ensureColumnVisible(column);
    api.setFocusedCell(index, column);
  });
}

import type { GridApi } from 'ag-grid-community';
import { advanced } from '../slices.ts';
import { type SelectionSummary, useApp } from '../state/app.ts';
import type { ColumnSpec } from './columnSpec.ts';
import { type GridRow, type GridTable, isThere, placeOf } from './gridRow.ts';
import { type Range, rectOf, sizeOf } from './rangeGeometry.ts';
import { summing } from './summary.ts';

/** Above so many cells, a block is summed up a moment later and bit by bit, so that dragging stays smooth. */
const MOST_AT_ONCE = 2_000;
const A_MOMENT = 150;
/** Half a frame, in milliseconds. */
const SLICE = 8;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells the app which cell is active and what the selected block comes to. */
export function tellActive(
  api: GridApi<GridRow>,
  table: GridTable,
  range: Range,
  specs: ReadonlyMap<string, ColumnSpec>,
): void {
  const row = api.getDisplayedRowAtIndex(range.active.row)?.data;
  const column = api.getAllDisplayedColumns()[range.active.column]?.getColId();
  const document = useApp.getState().estimate?.document;
  if (row === undefined || column === undefined || document === undefined) return;
  const place = placeOf(document, table, row);
  const active = { table, rowId: isThere(document, table, row) ? row.id : null, place, column };
  const rect = rectOf(range);
  const sums = summing(api, rect, specs);
  clearTimeout(waiting);
  if (sizeOf(rect) <= MOST_AT_ONCE) {
    useApp.setState({ active, selection: advanced(sums, Number.POSITIVE_INFINITY)?.value ?? null });
    return;
  }
  useApp.setState({ active, selection: null });
  waiting = setTimeout(() => sumUp(sums), A_MOMENT);
}

/** Goes on with a sum until it is told or has taken long enough for one turn. */
function sumUp(sums: Generator<void, SelectionSummary>): void {
  const sum = advanced(sums, SLICE);
  if (sum === null) waiting = setTimeout(() => sumUp(sums));
  else useApp.setState({ selection: sum.value });
}

import type { GridApi } from 'ag-grid-community';
import { ZERO } from '../../shared/decimal.ts';
import { grouped } from '../../shared/numbers.ts';
import type { SelectionSummary } from '../state/app.ts';
import type { ColumnSpec } from './columnSpec.ts';
import type { GridRow } from './gridRow.ts';
import { type Rect, sizeOf } from './rangeGeometry.ts';

/** Rows that are summed up before one asks whether there is time for more. */
const ROWS_AT_ONCE = 100;

/**
 * What the status bar tells of a block: filled cells are counted, numbers are summed, exactly. It stops every hundred rows, for
 * others to have their turn.
 */
export function* summing(
  api: GridApi<GridRow>,
  rect: Rect,
  specs: ReadonlyMap<string, ColumnSpec>,
): Generator<void, SelectionSummary> {
  const columns = api
    .getAllDisplayedColumns()
    .slice(rect.left, rect.right + 1)
    .flatMap((column) => specs.get(column.getColId()) ?? []);
  let [sum, numbers, cells] = [ZERO, 0, 0];
  for (let index = rect.top; index <= rect.bottom; index += 1) {
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row === undefined) continue;
    for (const spec of columns) {
      if (spec.show(row) !== '') cells += 1;
      const figure = spec.figure?.(row) ?? null;
      if (figure === null) continue;
      sum = sum.plus(figure);
      numbers += 1;
    }
    if ((index - rect.top) % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
  }
  if (numbers === 0) return { cells: sizeOf(rect) === 1 ? 1 : cells, numbers, sum: null, average: null };
  return { cells, numbers, sum: grouped(sum), average: grouped(sum.div(numbers).toDecimalPlaces(2)) };
}

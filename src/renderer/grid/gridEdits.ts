import type { GridApi } from 'ag-grid-community';
import { type CellWrite, setCells } from '../../shared/estimate/setCells.ts';
import type { Message } from '../../shared/problem.ts';
import { useApp } from '../state/app.ts';
import { edit } from '../state/estimateActions.ts';
import type { ColumnSpec } from './columnSpec.ts';
import { type GridRow, type GridTable, idsAtEnd, isThere, placeOf } from './gridRow.ts';
import type { Rect } from './rangeGeometry.ts';

/** What was typed into one cell becomes one step to undo. */
export function typeCell(table: GridTable, spec: ColumnSpec | undefined, row: GridRow, value: unknown): void {
  const { estimate } = useApp.getState();
  if (estimate === null || spec?.typed == null) return;
  const place = placeOf(estimate.document, table, row);
  const text = typeof value === 'string' ? value : '';
  // An empty cell that is left empty is no edit: otherwise walking over rows below the last one would make them.
  if (spec.typed.text(row) === text) return;
  write(table, spec.typed.write(place, text), { code: 'edit-typing', params: { column: spec.name } });
}

/** Clears the typed cells of a block, after a cut as well. */
export function clearCells(
  api: GridApi<GridRow>,
  table: GridTable,
  rect: Rect | null,
  specs: ReadonlyMap<string, ColumnSpec>,
  label: 'edit-clear' | 'edit-cut' = 'edit-clear',
): void {
  const { estimate } = useApp.getState();
  if (estimate === null || rect === null) return;
  const { document } = estimate;
  const columns = api
    .getAllDisplayedColumns()
    .slice(rect.left, rect.right + 1)
    .flatMap((column) => specs.get(column.getColId())?.typed ?? []);
  const writes: CellWrite[] = [];
  let count = 0;
  for (let index = rect.top; index <= rect.bottom; index += 1) {
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row === undefined || !isThere(document, table, row)) continue;
    for (const typed of columns) {
      if (typed.text(row) === '') continue;
      count += 1;
      for (const each of typed.write(placeOf(document, table, row), '')) writes.push(each);
    }
  }
  write(table, writes, { code: label, params: { count } });
}

function write(table: GridTable, writes: readonly CellWrite[], label: Message): void {
  const { estimate } = useApp.getState();
  if (estimate === null) return;
  const { document } = estimate;
  edit(setCells(document, table, writes, label, idsAtEnd(document, table)));
}

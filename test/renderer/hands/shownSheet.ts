import type { Column, GridApi, IRowNode } from 'ag-grid-community';
import type { ColumnSpec } from '../../../src/renderer/grid/columnSpec.ts';
import {
  type GridRow,
  type GridTable,
  gridRows,
  isThere,
  placeOf,
} from '../../../src/renderer/grid/gridRow.ts';
import { registerSheet } from '../../../src/renderer/grid/openSheets.ts';
import {
  type CellAt,
  type Range,
  type Rect,
  rangeOf,
  rangeOfRect,
  rectOf,
} from '../../../src/renderer/grid/rangeGeometry.ts';
import type { RangeSelection } from '../../../src/renderer/grid/rangeSelection.ts';
import type { SheetOfGrid } from '../../../src/renderer/grid/sheetOfGrid.ts';
import { packsColumns } from '../../../src/renderer/sheets/packs/packsColumns.ts';
import { usageColumns } from '../../../src/renderer/sheets/usage/usageColumns.ts';
import { useApp } from '../../../src/renderer/state/app.ts';
import { showDocument } from '../../../src/renderer/state/estimateActions.ts';
import { wordsOf } from '../../../src/renderer/state/words.ts';
import { EMPTY_DOCUMENT, type EstimateDocument } from '../../../src/shared/estimate/document.ts';
import { tariffs } from '../../estimate/support.ts';

/** Which of the document's rows a grid shows, and in which order; those below the last one follow. */
export type Shown = (rows: readonly GridRow[]) => readonly GridRow[];

export const AS_THEY_ARE: Shown = (rows) => rows;

/** Every second row, from the last to the first: a filter and a sort. */
export const FILTERED_AND_TURNED: Shown = (rows) => rows.filter((_, nth) => nth % 2 === 0).reverse();

/** A sheet as the hands work on it, without a page: what it shows comes from the app's own state at every question. */
export interface ShownSheet extends SheetOfGrid {
  readonly select: (rect: Rect) => void;
  readonly columnCount: number;
}

/** Opens a document in the app's state. */
export function open(document: EstimateDocument = EMPTY_DOCUMENT): void {
  useApp.setState({ tariffs, toasts: [], lang: 'en' });
  showDocument(document, 'test', null);
}

export const documentShown = (): EstimateDocument => useApp.getState().estimate?.document ?? EMPTY_DOCUMENT;

export function shownSheet(table: GridTable, shown: Shown = AS_THEY_ARE): ShownSheet {
  const t = wordsOf('en');
  const specs = (table === 'usage' ? usageColumns('en', t) : packsColumns('en', t)).filter(
    ({ hidden }) => hidden !== true,
  );
  const byId: ReadonlyMap<string, ColumnSpec> = new Map(specs.map((spec) => [spec.id, spec]));
  const columns = ['number', ...byId.keys()].map((id) => ({ getColId: () => id }) as Column);
  const rows = (): readonly GridRow[] => {
    const all = gridRows(documentShown(), table);
    const isOfDocument = (row: GridRow): boolean => isThere(documentShown(), table, row);
    return [...shown(all.filter(isOfDocument)), ...all.filter((row) => !isOfDocument(row))];
  };
  const nodeAt = (rowIndex: number): IRowNode<GridRow> | undefined => {
    const data = rows()[rowIndex];
    return data === undefined ? undefined : ({ data, rowIndex, id: data.id } as IRowNode<GridRow>);
  };
  let range: Range = rangeOf({ row: 0, column: 1 });
  const api = {
    getAllDisplayedColumns: () => columns,
    getColumn: (id: string) => columns.find((column) => column.getColId() === id) ?? null,
    getDisplayedRowAtIndex: nodeAt,
    getDisplayedRowCount: () => rows().length,
    getEditingCells: () => [],
    getRowNode: (id: string) => nodeAt(rows().findIndex((row) => row.id === id)),
    getColumnState: () => [],
    setFocusedCell: () => undefined,
    ensureIndexVisible: () => undefined,
    ensureColumnVisible: () => undefined,
    isDestroyed: () => false,
  } as unknown as GridApi<GridRow>;
  const select = (rect: Rect, active: CellAt = { row: rect.top, column: rect.left }): void => {
    range = rangeOfRect(rect, active);
    const data = rows()[range.active.row];
    const column = columns[range.active.column]?.getColId() ?? '';
    if (data === undefined) return;
    const isMade = isThere(documentShown(), table, data);
    const place = placeOf(documentShown(), table, data);
    useApp.setState({ active: { table, rowId: isMade ? data.id : null, place, column }, sheet: table });
  };
  const selection = {
    range: () => range,
    rect: () => rectOf(range),
    active: () => range.active,
    select: ({ row, column }: CellAt) => select({ top: row, bottom: row, left: column, right: column }),
    selectRect: select,
  } as unknown as RangeSelection;
  const sheet: SheetOfGrid = { api, table, selection, specs: () => byId };
  registerSheet(sheet);
  return { ...sheet, select, columnCount: columns.length };
}

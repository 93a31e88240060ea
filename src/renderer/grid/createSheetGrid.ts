import { AG_GRID_LOCALE_CN, AG_GRID_LOCALE_EN } from '@ag-grid-community/locale';
import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community';
import { listenToCellMenu } from '../cellMenu/listenToCellMenu.ts';
import { type AppState, useApp } from '../state/app.ts';
import { tellActive } from './activeCell.ts';
import { listenToCellMouse } from './cellMouse.ts';
import { listenToClipboard } from './clipboard.ts';
import { columnDefs } from './columnDefs.ts';
import type { CellMark, ColumnSpec } from './columnSpec.ts';
import { followLayout, type Narrow } from './columns/sheetLayout.ts';
import { listenToComposition } from './composition.ts';
import { keepCursor } from './cursor.ts';
import { createFillHandle } from './fillHandle.ts';
import { reworded } from './filter/reworded.ts';
import { followSheet } from './followSheet.ts';
import { followGoals } from './goal.ts';
import { typeCell } from './gridEdits.ts';
import { type GridRow, type GridTable, gridRows } from './gridRow.ts';
import { gridTheme } from './gridTheme.ts';
import { HEADERS } from './header/headerOptions.ts';
import { markHeaders } from './headerMarks.ts';
import { listenToHeaderMouse } from './headerMouse.ts';
import { createKeys, type HandleKey } from './keys.ts';
import { registerModules } from './modules.ts';
import { numberColumn } from './numberColumn.ts';
import { registerSheet } from './openSheets.ts';
import { createRowsView, type RowsView } from './order/rowsView.ts';
import { rectOf } from './rangeGeometry.ts';
import { createRangeSelection, type RangeSelection } from './rangeSelection.ts';
import { createRepaint, type Repaint } from './repaint.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';
import { changedRows, syncRows } from './syncRows.ts';

export interface SheetGridOptions {
  readonly table: GridTable;
  readonly specs: readonly ColumnSpec[];
  readonly label: string;
  readonly flag: (row: GridRow) => CellMark | null;
  readonly narrow: Narrow;
}

/** A grid that stands in the page. */
export interface SheetGridHandle {
  readonly api: GridApi<GridRow>;
  readonly selection: RangeSelection;
  /** Columns in another language. */
  readonly setColumns: (specs: readonly ColumnSpec[], label: string) => void;
  readonly destroy: () => void;
}

/** Makes a grid that shows a table of the estimate and hands every edit to its one door. */
export function createSheetGrid(
  place: HTMLElement,
  { table, specs, label, flag, narrow }: SheetGridOptions,
): SheetGridHandle {
  registerModules();
  let byId = new Map(specs.map((spec) => [spec.id, spec]));
  let handleKey: HandleKey = () => false;
  let sheet: SheetOfGrid | null = null;
  const view = createRowsView(table, () => sheet);
  const handle = createFillHandle(place, () => sheet);
  const rect = () => sheet?.selection.rect() ?? null;
  const columns = (list: readonly ColumnSpec[], name: string) => [
    numberColumn(table, name, rect, flag),
    ...columnDefs(list, rect, handle.preview),
  ];
  const estimate = useApp.getState().estimate;
  const api = createGrid<GridRow>(place, {
    ...STEADY_OPTIONS,
    ...view.options,
    localeText: useApp.getState().lang === 'en' ? AG_GRID_LOCALE_EN : AG_GRID_LOCALE_CN,
    columnDefs: columns(specs, label),
    rowData: estimate === null ? [] : gridRows(estimate.document, table),
    defaultColDef: {
      ...HEADERS,
      headerComponentParams: { table },
      suppressKeyboardEvent: (params) => handleKey(params),
    },
    onCellEditRequest: ({ data, column, newValue }) =>
      typeCell(table, byId.get(column.getColId()), data, newValue),
  });
  const repaint = createRepaint(api, () =>
    [...byId.values()].flatMap(({ id, typed }) => (typed === null ? [id] : [])),
  );
  const selection = createRangeSelection(api, repaint, (range, isMoved) => {
    markHeaders(place, api, rectOf(range));
    // A sheet that changes behind another one has no active cell meanwhile.
    if (isMoved || useApp.getState().sheet === table) tellActive(api, table, range, byId);
  });
  followLayout(api, table, () => byId, narrow);
  sheet = { api, table, selection, specs: () => byId };
  handleKey = createKeys(place, sheet);
  listenToCellMouse(place, sheet);
  listenToHeaderMouse(place, sheet);
  listenToCellMenu(place, sheet);
  listenToClipboard(place, sheet);
  listenToComposition(place, sheet);
  const takeBack = registerSheet(sheet);
  const leaveCursor = keepCursor(sheet);
  view.begin();
  const unlisten = useApp.subscribe((state, before) => follow(api, repaint, view, table, state, before));
  const leaveGoals = followGoals(sheet);
  const leaveSheet = followSheet(place, sheet);
  return {
    api,
    selection,
    setColumns: (list, name) => {
      const next = new Map(list.map((spec) => [spec.id, spec]));
      reworded(table, byId, next);
      byId = next;
      api.setGridOption('columnDefs', columns(list, name));
      api.setGridAriaProperty('label', name);
      api.refreshCells({ force: true, suppressFlash: true });
    },
    destroy: () => {
      unlisten();
      leaveGoals();
      leaveSheet();
      takeBack();
      leaveCursor();
      api.destroy();
    },
  };
}

const STEADY_OPTIONS: GridOptions<GridRow> = {
  theme: gridTheme,
  getRowId: ({ data }) => data.id,
  readOnlyEdit: true,
  stopEditingWhenCellsLoseFocus: true,
  suppressRowHoverHighlight: true,
  suppressScrollOnNewData: true,
  suppressNoRowsOverlay: true,
  // Else columns that take the room there is are cut by the scroll bar, which comes after them.
  alwaysShowVerticalScroll: true,
  suppressDragLeaveHidesColumns: true,
  animateRows: false,
  maintainColumnOrder: true,
  tooltipShowDelay: 300,
  tooltipInteraction: true,
};

function follow(
  api: GridApi<GridRow>,
  repaint: Repaint,
  view: RowsView,
  table: GridTable,
  state: AppState,
  before: AppState,
): void {
  if (state.revision !== before.revision && state.estimate !== null) {
    const change = state.estimate === before.estimate ? state.lastEdit : null;
    syncRows(api, state.estimate.document, table, change);
    if (change === null) repaint.everything();
    else repaint.figures(changedRows(change, table));
  }
  view.follow(state, before);
}

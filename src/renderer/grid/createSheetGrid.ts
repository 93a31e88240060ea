import { AG_GRID_LOCALE_CN, AG_GRID_LOCALE_EN } from '@ag-grid-community/locale';
import { createGrid, type GridApi, type GridOptions } from 'ag-grid-community';
import { type AppState, useApp } from '../state/app.ts';
import { showGoal, tellActive } from './activeCell.ts';
import { listenToClipboard } from './clipboard.ts';
import { columnDefs } from './columnDefs.ts';
import type { CellMark, ColumnSpec } from './columnSpec.ts';
import { listenToComposition } from './composition.ts';
import { createFillHandle } from './fillHandle.ts';
import { clearCells, typeCell } from './gridEdits.ts';
import { type GridRow, type GridTable, gridRows, isEmptyRow } from './gridRow.ts';
import { gridTheme } from './gridTheme.ts';
import { handleKey, type KeyActions } from './keys.ts';
import { registerModules } from './modules.ts';
import { onMouseDown, onMouseOver } from './mouse.ts';
import { numberColumn } from './numberColumn.ts';
import { registerSheet } from './openSheets.ts';
import { columnIndex, createRangeSelection, isNumberColumn, type RangeSelection } from './rangeSelection.ts';
import { createRepaint, type Repaint } from './repaint.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';
import { changedRows, syncRows } from './syncRows.ts';

export interface SheetGridOptions {
  readonly table: GridTable;
  readonly specs: readonly ColumnSpec[];
  readonly label: string;
  readonly flag: (row: GridRow) => CellMark | null;
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
  { table, specs, label, flag }: SheetGridOptions,
): SheetGridHandle {
  registerModules();
  let byId = new Map(specs.map((spec) => [spec.id, spec]));
  let actions: KeyActions | null = null;
  let sheet: SheetOfGrid | null = null;
  const handle = createFillHandle(place, () => sheet);
  const rect = () => actions?.selection.rect() ?? null;
  const columns = (list: readonly ColumnSpec[], name: string) => [
    numberColumn(table, name, rect, flag),
    ...columnDefs(list, rect, handle.preview),
  ];
  const estimate = useApp.getState().estimate;
  const api = createGrid<GridRow>(place, {
    ...STEADY_OPTIONS,
    localeText: useApp.getState().lang === 'en' ? AG_GRID_LOCALE_EN : AG_GRID_LOCALE_CN,
    columnDefs: columns(specs, label),
    rowData: estimate === null ? [] : gridRows(estimate.document, table),
    defaultColDef: {
      sortable: true,
      resizable: true,
      suppressHeaderMenuButton: true,
      suppressKeyboardEvent: (params) => actions !== null && handleKey(params, actions),
    },
    onCellEditRequest: ({ data, column, newValue }) =>
      typeCell(table, byId.get(column.getColId()), data, newValue),
    onCellFocused: ({ rowIndex, column }) => {
      if (rowIndex === null || column === null || isNumberColumn(column)) return;
      const at = { row: rowIndex, column: columnIndex(api, column) };
      const anchor = actions?.selection.range()?.anchor;
      if (anchor?.row !== at.row || anchor.column !== at.column) actions?.selection.select(at);
    },
    onFilterChanged: () => {
      if (table === 'usage') useApp.setState({ shownLines: linesLeft(api) });
    },
    onCellMouseDown: (event) => onMouseDown(event, actions),
    onCellMouseOver: (event) => onMouseOver(event, actions),
  });
  const repaint = createRepaint(api, () =>
    [...byId.values()].flatMap(({ id, typed }) => (typed === null ? [id] : [])),
  );
  const selection = createRangeSelection(api, repaint, (range) => tellActive(api, table, range, byId));
  actions = {
    selection,
    clear: () => clearCells(api, table, selection.rect(), byId),
    moveTo: (row, column) => {
      const target = api.getAllDisplayedColumns()[column];
      if (target !== undefined) focusCell(api, row, target.getColId());
    },
  };
  sheet = { api, table, selection, specs: () => byId };
  listenToClipboard(place, sheet);
  listenToComposition(place, sheet);
  const takeBack = registerSheet(sheet);
  const unlisten = useApp.subscribe((state, before) => follow(api, repaint, table, state, before));
  return {
    api,
    selection,
    setColumns: (list, name) => {
      byId = new Map(list.map((spec) => [spec.id, spec]));
      api.setGridOption('columnDefs', columns(list, name));
      api.setGridAriaProperty('label', name);
      api.refreshCells({ force: true, suppressFlash: true });
    },
    destroy: () => {
      unlisten();
      takeBack();
      api.destroy();
    },
  };
}

const STEADY_OPTIONS: GridOptions<GridRow> = {
  theme: gridTheme,
  getRowId: ({ data }) => data.id,
  readOnlyEdit: true,
  stopEditingWhenCellsLoseFocus: true,
  enterNavigatesVertically: true,
  enterNavigatesVerticallyAfterEdit: true,
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
  // Rows without text stay at the bottom, whichever way the grid is sorted; unsorted, a gap stays where it was left.
  postSortRows: ({ nodes, api }) => {
    if (!api.getColumnState().some(({ sort }) => sort != null)) return;
    const empty = nodes.filter(({ data }) => data !== undefined && isEmptyRow(data));
    if (empty.length === 0 || empty.length === nodes.length) return;
    const filled = nodes.filter(({ data }) => data === undefined || !isEmptyRow(data));
    nodes.splice(0, nodes.length);
    for (const node of filled) nodes.push(node);
    for (const node of empty) nodes.push(node);
  },
};

/** How many lines filters leave; null: there is none. */
function linesLeft(api: GridApi<GridRow>): number | null {
  if (!api.isAnyFilterPresent()) return null;
  let lines = 0;
  api.forEachNodeAfterFilter(({ data }) => {
    if (data !== undefined && !isEmptyRow(data)) lines += 1;
  });
  return lines;
}

/** Makes a cell the active one and brings it into view. */
export function focusCell(api: GridApi<GridRow>, row: number, column: string): void {
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column);
  api.setFocusedCell(row, column);
}

function follow(
  api: GridApi<GridRow>,
  repaint: Repaint,
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
  if (state.goal !== null && state.goal !== before.goal && state.goal.sheet === table)
    showGoal(api, state.goal);
}

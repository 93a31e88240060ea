import { AG_GRID_LOCALE_CN, AG_GRID_LOCALE_EN } from '@ag-grid-community/locale';
import {
  type CellMouseDownEvent,
  type CellMouseOverEvent,
  createGrid,
  type GridApi,
  type GridOptions,
} from 'ag-grid-community';
import { type AppState, useApp } from '../state/app.ts';
import { showGoal, tellActive } from './activeCell.ts';
import { columnDefs } from './columnDefs.ts';
import type { CellMark, ColumnSpec } from './columnSpec.ts';
import { clearCells, typeCell } from './gridEdits.ts';
import { type GridRow, type GridTable, gridRows, isEmptyRow } from './gridRow.ts';
import { gridTheme } from './gridTheme.ts';
import { handleKey, type KeyActions } from './keys.ts';
import { registerModules } from './modules.ts';
import { numberColumn } from './numberColumn.ts';
import { columnIndex, createRangeSelection, isNumberColumn, type RangeSelection } from './rangeSelection.ts';
import { syncRows } from './syncRows.ts';

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
  const rect = () => actions?.selection.rect() ?? null;
  const columns = (list: readonly ColumnSpec[], name: string) => [
    numberColumn(table, name, rect, flag),
    ...columnDefs(list, rect),
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
    onCellMouseDown: (event) => onMouseDown(event, actions),
    onCellMouseOver: (event) => onMouseOver(event, actions),
  });
  const selection = createRangeSelection(api, (range) => tellActive(api, table, range, byId));
  actions = {
    selection,
    clear: () => clearCells(api, table, selection.rect(), byId),
    moveTo: (row, column) => {
      const target = api.getAllDisplayedColumns()[column];
      if (target !== undefined) focusCell(api, row, target.getColId());
    },
  };
  const unlisten = useApp.subscribe((state, before) => follow(api, table, state, before));
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
  suppressDragLeaveHidesColumns: true,
  animateRows: false,
  maintainColumnOrder: true,
  tooltipShowDelay: 300,
  tooltipInteraction: true,
  // Rows without text stay at the bottom, whichever way the grid is sorted.
  postSortRows: ({ nodes }) => {
    const empty = nodes.filter(({ data }) => data !== undefined && isEmptyRow(data));
    if (empty.length === 0 || empty.length === nodes.length) return;
    const filled = nodes.filter(({ data }) => data === undefined || !isEmptyRow(data));
    nodes.splice(0, nodes.length);
    for (const node of filled) nodes.push(node);
    for (const node of empty) nodes.push(node);
  },
};

/** Makes a cell the active one and brings it into view. */
export function focusCell(api: GridApi<GridRow>, row: number, column: string): void {
  api.ensureIndexVisible(row);
  api.ensureColumnVisible(column);
  api.setFocusedCell(row, column);
}

function follow(api: GridApi<GridRow>, table: GridTable, state: AppState, before: AppState): void {
  if (state.revision !== before.revision && state.estimate !== null) {
    const isAnother = state.estimate !== before.estimate;
    syncRows(api, state.estimate.document, table, isAnother ? null : state.lastEdit);
    api.refreshCells({ force: true, suppressFlash: true });
  }
  if (state.goal !== null && state.goal !== before.goal && state.goal.sheet === table)
    showGoal(api, state.goal);
}

function onMouseDown(
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

function onMouseOver(
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

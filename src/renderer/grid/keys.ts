import type { GridApi, SuppressKeyboardEventParams } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';
import type { RangeSelection } from './rangeSelection.ts';

/** What the keys of a grid do besides what the grid itself does with them. */
export interface KeyActions {
  readonly selection: RangeSelection;
  /** Clears the selected cells. */
  readonly clear: () => void;
  /** Moves the active cell to a displayed row and column. */
  readonly moveTo: (row: number, column: number) => void;
}

const STEPS: ReadonlyMap<string, readonly [rows: number, columns: number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

/** Handles a key that is a spreadsheet's and not the grid's; true: it is done, the grid leaves it alone. */
export function handleKey(
  { event, editing, api }: SuppressKeyboardEventParams<GridRow>,
  { selection, clear, moveTo }: KeyActions,
): boolean {
  if (editing) return false;
  const isMod = event.ctrlKey || event.metaKey;
  const step = STEPS.get(event.key);
  if (step !== undefined && event.shiftKey && !event.altKey) {
    const far = isMod ? 1_048_576 : 1;
    return done(event, () => selection.extendBy(step[0] * far, step[1] * far));
  }
  if (event.key === 'Delete' || event.key === 'Backspace') return done(event, clear);
  if (event.key.toLowerCase() === 'a' && isMod) return done(event, () => selectAll(api, selection));
  if (event.key === 'Home') return done(event, () => moveTo(isMod ? 0 : activeRow(selection), 1));
  if (event.key === 'End') {
    const last = api.getAllDisplayedColumns().length - 1;
    return done(event, () => moveTo(isMod ? api.getDisplayedRowCount() - 1 : activeRow(selection), last));
  }
  return false;
}

const activeRow = (selection: RangeSelection): number => selection.range()?.anchor.row ?? 0;

function selectAll(api: GridApi<GridRow>, selection: RangeSelection): void {
  const right = api.getAllDisplayedColumns().length - 1;
  selection.selectRect({ top: 0, bottom: api.getDisplayedRowCount() - 1, left: 1, right });
}

function done(event: KeyboardEvent, act: () => void): true {
  event.preventDefault();
  act();
  return true;
}

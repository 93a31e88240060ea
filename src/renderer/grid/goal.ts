import type { Column } from 'ag-grid-community';
import { type Goal, useApp } from '../state/app.ts';
import { goTo } from '../state/goTo.ts';
import { clearFilters } from '../state/sheetViews.ts';
import { toast } from '../state/toasts.ts';
import { focusActive } from './goToCell.ts';
import { homeOf } from './homeOf.ts';
import { bringIntoView, isInView } from './inView.ts';
import { keepFocus } from './keepFocus.ts';
import { FIRST_COLUMN } from './rangeGeometry.ts';
import { columnIndex } from './rangeSelection.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/** Goes where another part of the app sends the person, also into a sheet that only comes with it. The answer stops it. */
export function followGoals(sheet: SheetOfGrid): () => void {
  const follow = (goal: Goal | null): void => {
    if (goal === null || goal.sheet !== sheet.table) return;
    // It is gone to once.
    useApp.setState({ goal: null });
    showGoal(sheet, goal);
  };
  follow(useApp.getState().goal);
  return useApp.subscribe((state, before) => {
    if (state.goal !== before.goal) follow(state.goal);
  });
}

function showGoal(sheet: SheetOfGrid, goal: Goal): void {
  const { api } = sheet;
  // The sheet may be hidden still: it is shown in the same turn.
  requestAnimationFrame(() => {
    const node = api.isDestroyed() ? undefined : api.getRowNode(goal.id);
    const row = node?.rowIndex ?? null;
    const column = row === null ? null : columnFor(sheet, goal.column);
    if (node !== undefined && row === null) tellHidden(sheet, goal);
    if (row === null || column === null) return;
    if (goal.isGentle !== true || !isAtHand(sheet, row, column, goal.column !== undefined)) {
      keepFocus(() => {
        bringIntoView(api, row, column);
        api.setFocusedCell(row, column);
      });
    } else if (document.activeElement === document.body) focusActive(api, sheet.selection.active());
  });
}

/** A row that a filter hides stays hidden until the person wants to see it. */
function tellHidden({ table }: SheetOfGrid, goal: Goal): void {
  const run = (): void => {
    clearFilters(table);
    goTo(goal);
  };
  toast({ code: 'goal-hidden' }, false, { label: { code: 'goal-show' }, run });
}

/** The wanted column, the one that tells of it while it is hidden, or that of the active cell. */
function columnFor({ api, selection }: SheetOfGrid, wanted: string | undefined): Column | null {
  const shown = api.getAllDisplayedColumns();
  const isShown = (id: string): boolean => columnIndex(api, id) >= 0;
  if (wanted === undefined) return shown[selection.active()?.column ?? FIRST_COLUMN] ?? null;
  const id = isShown(wanted) ? wanted : homeOf(wanted, isShown);
  return (id === null ? undefined : shown[columnIndex(api, id)]) ?? shown[FIRST_COLUMN] ?? null;
}

/** Whether a cell is selected and in sight; of a row as a whole, whether the block reaches it. */
function isAtHand({ api, selection }: SheetOfGrid, row: number, column: Column, isCell: boolean): boolean {
  const rect = selection.rect();
  if (rect === null || row < rect.top || row > rect.bottom || !isInView(api, row, column)) return false;
  const at = columnIndex(api, column);
  return !isCell || (at >= rect.left && at <= rect.right);
}

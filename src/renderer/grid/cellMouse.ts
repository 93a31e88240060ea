import { dragOver } from './drag/dragOver.ts';
import { firstSeen } from './drag/gridLayout.ts';
import { measureLayout } from './drag/measureLayout.ts';
import { focusActive } from './goToCell.ts';
import { groundOf } from './moves/groundOf.ts';
import { areWholeRows, wholeRows } from './moves/wholeLines.ts';
import { type CellAt, FIRST_COLUMN, holds } from './rangeGeometry.ts';
import { columnIndex } from './rangeSelection.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';
import { isSecondary, takePress } from './takePress.ts';

/**
 * The mouse over cells and row numbers: a press selects, with Shift it extends the block from the active cell, and a drag goes on
 * with either. A press of the other button keeps a block that it is in, for the menu that comes.
 */
export function listenToCellMouse(place: HTMLElement, sheet: SheetOfGrid): void {
  takePress(place, (event, target) => {
    const at = pressed(sheet, target);
    if (at === null || !(event.button === 0 || isSecondary(event))) return false;
    const isNumber = at.column < FIRST_COLUMN;
    if (isSecondary(event)) return isNumber ? pressRowMenu(place, sheet, at.row) : pressCellMenu(sheet, at);
    return isNumber ? pressRow(place, sheet, event, at.row) : pressCell(place, sheet, event, at);
  });
}

/** What has a use of its own for the mouse. */
const OWN = '.ag-cell-inline-editing, button, a, input, textarea, select';

/** The cell that is pressed; column 0: a row's number. Null: none, or something in it that hears the mouse itself. */
function pressed({ api }: SheetOfGrid, target: Element): CellAt | null {
  const cell = target.closest(OWN) === null ? target.closest('.ag-cell') : null;
  const row = cell?.closest('[row-index]')?.getAttribute('row-index');
  const column = columnIndex(api, cell?.getAttribute('col-id') ?? '');
  return row == null || column === -1 ? null : { row: Number(row), column };
}

/** A plain press leaves the focus to the grid. */
function pressCell(
  place: HTMLElement,
  { api, selection }: SheetOfGrid,
  event: PointerEvent,
  at: CellAt,
): boolean {
  const isExtended = event.shiftKey && selection.active() !== null;
  if (isExtended) {
    api.stopEditing();
    selection.extendTo(at);
    focusActive(api, selection.active());
  } else selection.select(at);
  dragOver(place, api, event, { scrolls: 'both', over: selection.extendTo, end: unselectText });
  return isExtended;
}

/** A cell that can be composed in has its text selected by the drag as well. */
function unselectText(): void {
  const selection = document.getSelection();
  if (selection !== null && !selection.isCollapsed) selection.collapseToStart();
}

function pressCellMenu({ selection }: SheetOfGrid, at: CellAt): boolean {
  const rect = selection.rect();
  const isHeld = rect !== null && holds(rect, at.row, at.column);
  if (!isHeld) selection.select(at);
  return isHeld;
}

function pressRow(place: HTMLElement, sheet: SheetOfGrid, event: PointerEvent, at: number): true {
  const { api, selection } = sheet;
  api.stopEditing();
  const active = event.shiftKey ? selection.active() : null;
  selectRows(place, sheet, active?.row ?? at, at, active);
  dragOver(place, api, event, {
    scrolls: 'rows',
    over: ({ row }) => selectRows(place, sheet, active?.row ?? at, row, selection.active()),
  });
  return true;
}

function pressRowMenu(place: HTMLElement, sheet: SheetOfGrid, at: number): true {
  const rect = sheet.selection.rect();
  const isHeld = rect !== null && areWholeRows(rect, groundOf(sheet)) && at >= rect.top && at <= rect.bottom;
  if (!isHeld) selectRows(place, sheet, at, at, null);
  return true;
}

/** Whole rows from one to another. The active cell is the given one, or the first that is seen of the first row. */
function selectRows(
  place: HTMLElement,
  sheet: SheetOfGrid,
  from: number,
  to: number,
  active: CellAt | null,
): void {
  const { api, selection } = sheet;
  const layout = measureLayout(place, api);
  const first = { row: from, column: layout === null ? FIRST_COLUMN : firstSeen(layout).column };
  selection.selectRect(wholeRows({ top: from, bottom: to }, groundOf(sheet)), active ?? first);
  focusActive(api, selection.active());
}

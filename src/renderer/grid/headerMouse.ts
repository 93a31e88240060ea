import { dragOver } from './drag/dragOver.ts';
import { firstSeen } from './drag/gridLayout.ts';
import { measureLayout } from './drag/measureLayout.ts';
import { focusActive, goToCell } from './goToCell.ts';
import { groundOf } from './moves/groundOf.ts';
import { areWholeColumns, everything, wholeColumns } from './moves/wholeLines.ts';
import { type CellAt, FIRST_COLUMN, type Rect } from './rangeGeometry.ts';
import { columnIndex } from './rangeSelection.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';
import { isSecondary, takePress } from './takePress.ts';

/**
 * The mouse over headers: a press selects the column, with Shift it goes on from the active cell's, a drag over others as well.
 * A press on a column that is selected already is the grid's own: it moves the column. The corner selects every line.
 */
export function listenToHeaderMouse(place: HTMLElement, sheet: SheetOfGrid): void {
  takePress(place, (event, target) => {
    const column = pressed(sheet, target);
    if (column === null || !(event.button === 0 || isSecondary(event))) return false;
    sheet.api.stopEditing();
    if (column < FIRST_COLUMN) selectAt(place, sheet, everything(groundOf(sheet)), FIRST_COLUMN);
    else if (isSelected(sheet, column)) {
      if (!isSecondary(event) && !event.shiftKey) {
        selectUnlessMoved(place, sheet, event, column);
        return false;
      }
    } else pressColumn(place, sheet, event, column);
    return true;
  });
}

/** What headers have for the mouse besides themselves. */
const OWN = '[data-header-menu], .ag-header-cell-resize, button, input';

/** The column whose header is pressed; 0: the corner above the row numbers. */
function pressed({ api }: SheetOfGrid, target: Element): number | null {
  const header = target.closest(OWN) === null ? target.closest('.ag-header-cell') : null;
  const column = columnIndex(api, header?.getAttribute('col-id') ?? '');
  return column === -1 ? null : column;
}

function isSelected(sheet: SheetOfGrid, column: number): boolean {
  const rect = sheet.selection.rect();
  return (
    rect !== null && areWholeColumns(rect, groundOf(sheet)) && column >= rect.left && column <= rect.right
  );
}

function pressColumn(place: HTMLElement, sheet: SheetOfGrid, event: PointerEvent, at: number): void {
  const { api, selection } = sheet;
  const active = event.shiftKey && !isSecondary(event) ? selection.active() : null;
  const from = active?.column ?? at;
  const select = (to: number, held: CellAt | null): void =>
    selectAt(place, sheet, wholeColumns({ left: from, right: to }, groundOf(sheet)), from, held);
  select(at, active);
  if (!isSecondary(event))
    dragOver(place, api, event, {
      scrolls: 'columns',
      over: ({ column }) => select(column, selection.active()),
    });
}

/** Selects a block. The active cell is the given one, or the first that is seen in a column. */
function selectAt(
  place: HTMLElement,
  sheet: SheetOfGrid,
  block: Rect,
  column: number,
  active: CellAt | null = null,
): void {
  const { api, selection } = sheet;
  const layout = measureLayout(place, api);
  const first = { row: layout === null ? 0 : firstSeen(layout).row, column };
  selection.selectRect(block, active ?? first);
  const now = selection.active();
  // Who has scrolled below the last line is taken back to it, where the keys work.
  if (now !== null && now.row < first.row && active === null) goToCell(api, now);
  else focusActive(api, now);
}

/** Farther than this a pressed pointer means to move something. */
const SLACK = 4;

/** A press that turns out to be a click selects that column alone. A column that was moved stays selected. */
function selectUnlessMoved(
  place: HTMLElement,
  sheet: SheetOfGrid,
  { clientX, clientY }: PointerEvent,
  column: number,
): void {
  const onUp = (up: PointerEvent): void => {
    const isClick = Math.hypot(up.clientX - clientX, up.clientY - clientY) < SLACK;
    // The grid is done with its own drag only after this.
    setTimeout(() => {
      if (isClick)
        selectAt(place, sheet, wholeColumns({ left: column, right: column }, groundOf(sheet)), column);
      else focusActive(sheet.api, sheet.selection.active());
    });
  };
  window.addEventListener('pointerup', onUp, { capture: true, once: true });
}

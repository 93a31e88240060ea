import type { SuppressKeyboardEventParams } from 'ag-grid-community';
import { type SheetActionId, sheetKeyOf } from '../../shared/commands/sheetKeys.ts';
import { useApp } from '../state/app.ts';
import { fillBlock } from './fillBlock.ts';
import { goToCell } from './goToCell.ts';
import { clearCells } from './gridEdits.ts';
import type { GridRow } from './gridRow.ts';
import { type Direction, oneStep, toEdge, toRowEnd, toSheetEnd } from './moves/cellMoves.ts';
import { groundOf } from './moves/groundOf.ts';
import { createWalk } from './moves/walk.ts';
import { everything, wholeColumns, wholeRows } from './moves/wholeLines.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';
import { createTyping } from './typing.ts';

/** Handles a key that is a spreadsheet's and not the grid's; true: it is done, the grid leaves it alone. */
export type HandleKey = (params: SuppressKeyboardEventParams<GridRow>) => boolean;

type Actions = Readonly<Record<SheetActionId, (pressed: KeyboardEvent) => void>>;

export function createKeys(place: HTMLElement, sheet: SheetOfGrid): HandleKey {
  const actions = { ...moving(place, sheet), ...selecting(sheet) };
  const isTyping = createTyping(place, sheet);
  return ({ event, editing }) => {
    const at = !editing ? 'cell' : isTyping() ? 'typed' : 'opened';
    const id = sheetKeyOf(event, useApp.getState().facts?.platform === 'mac', at);
    if (id === null) return false;
    // From the first row the grid itself goes up to the headers, which have no other way for keys.
    const isTop = at === 'cell' && id === 'move' && sheet.selection.active()?.row === 0;
    if (isTop && event.key === 'ArrowUp') return false;
    event.preventDefault();
    // Filling a block needs what stands in the editor.
    if (editing && id !== 'fill-block') sheet.api.stopEditing();
    actions[id](event);
    return true;
  };
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);
const directionOf = ({ key }: KeyboardEvent): Direction => DIRECTIONS.get(key) ?? 'down';
const endOf = ({ key }: KeyboardEvent): 'first' | 'last' => (key === 'Home' ? 'first' : 'last');
const pageOf = ({ key }: KeyboardEvent): 1 | -1 => (key === 'PageUp' ? -1 : 1);
const turnOf = ({ shiftKey }: KeyboardEvent): 1 | -1 => (shiftKey ? -1 : 1);

function moving(place: HTMLElement, sheet: SheetOfGrid) {
  const walk = createWalk(place, sheet);
  const { go, extend } = walk;
  return {
    move: (pressed) => go((from, ground) => oneStep(from, directionOf(pressed), ground)),
    edge: (pressed) => go((from, ground) => toEdge(from, directionOf(pressed), ground)),
    'row-end': (pressed) => go((from, ground) => toRowEnd(from, endOf(pressed), ground)),
    'sheet-end': (pressed) => go((_, ground) => toSheetEnd(endOf(pressed), ground)),
    page: (pressed) => walk.page(pageOf(pressed), false),
    'page-across': (pressed) => walk.pageAcross(pageOf(pressed), false),
    tab: (pressed) => walk.next('across', turnOf(pressed)),
    enter: (pressed) => walk.next('down', turnOf(pressed)),
    extend: (pressed) => extend(({ focus }, ground) => oneStep(focus, directionOf(pressed), ground)),
    'extend-edge': (pressed) => walk.extendToEdge(directionOf(pressed)),
    'extend-row-end': (pressed) => extend(({ focus }, ground) => toRowEnd(focus, endOf(pressed), ground)),
    'extend-sheet-end': (pressed) => extend((_, ground) => toSheetEnd(endOf(pressed), ground)),
    'extend-page': (pressed) => walk.page(pageOf(pressed), true),
    'extend-page-across': (pressed) => walk.pageAcross(pageOf(pressed), true),
  } satisfies Partial<Actions>;
}

function selecting(sheet: SheetOfGrid) {
  const { api, table, selection, specs } = sheet;
  /** The active cell stays as long as the block holds it. */
  const selectAround = (block: NonNullable<ReturnType<typeof selection.rect>>): void => {
    const before = selection.active();
    selection.selectRect(block, before ?? undefined);
    const after = selection.active();
    if (after !== null && after.row !== before?.row) goToCell(api, after);
  };
  return {
    'select-rows': () => {
      const rect = selection.rect();
      if (rect !== null) selectAround(wholeRows(rect, groundOf(sheet)));
    },
    'select-columns': () => {
      const rect = selection.rect();
      if (rect !== null) selectAround(wholeColumns(rect, groundOf(sheet)));
    },
    'select-all': () => selectAround(everything(groundOf(sheet))),
    collapse: () => {
      const active = selection.active();
      if (active !== null) selection.select(active);
    },
    'show-active': () => {
      const active = selection.active();
      if (active !== null) goToCell(api, active);
    },
    'fill-block': () => fillBlock(sheet),
    clear: () => clearCells(api, table, selection.rect(), specs()),
    'open-list': () => {
      const active = selection.active();
      const column = active === null ? undefined : api.getAllDisplayedColumns()[active.column];
      if (active !== null && column !== undefined)
        api.startEditingCell({ rowIndex: active.row, colKey: column });
    },
  } satisfies Partial<Actions>;
}

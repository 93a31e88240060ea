import { type FillTarget, fillTarget } from '../../shared/clipboard/fillTarget.ts';
import type { Block } from '../../shared/clipboard/planPaste.ts';
import { dragOver } from './drag/dragOver.ts';
import { fillDragged } from './fill.ts';
import { fillReach } from './moves/fillReach.ts';
import { groundOf } from './moves/groundOf.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';
import { takePress } from './takePress.ts';

/** A little more than the square that is seen, so that it is easily caught. */
const REACH = 10;

/** What is dragged over just now, where it is painted from. */
export interface FillHandle {
  readonly preview: () => Block | null;
}

/**
 * The square at the block's bottom right, which is dragged to fill; a double click fills down as far as the cells beside it are
 * filled. Escape leaves everything as it was.
 */
export function createFillHandle(place: HTMLElement, sheetOf: () => SheetOfGrid | null): FillHandle {
  let target: FillTarget | null = null;
  const show = (next: FillTarget | null, isFilling: boolean): void => {
    if (JSON.stringify(next) !== JSON.stringify(target)) {
      target = next;
      sheetOf()?.api.refreshCells({ force: true, suppressFlash: true });
    }
    place.classList.toggle('is-filling', isFilling);
  };
  takePress(place, (event) => {
    const sheet = sheetOf();
    const block = sheet?.selection.rect() ?? null;
    if (sheet === null || block === null || !isOnHandle(event)) return false;
    show(null, true);
    const drag = dragOver(place, sheet.api, event, {
      scrolls: 'both',
      over: ({ row, column }) => show(fillTarget(block, row, column), true),
      end: (isDone) => {
        const held = target;
        window.removeEventListener('keydown', onKey, true);
        show(null, false);
        if (isDone && held !== null) fillDragged(sheet, block, held);
      },
    });
    const onKey = (pressed: KeyboardEvent): void => {
      if (pressed.key === 'Escape') drag.giveUp();
      pressed.stopPropagation();
      pressed.preventDefault();
    };
    window.addEventListener('keydown', onKey, true);
    return true;
  });
  place.addEventListener('dblclick', (event) => onDoubleClick(event, sheetOf()), true);
  return { preview: () => target?.whole ?? null };
}

function onDoubleClick(event: MouseEvent, sheet: SheetOfGrid | null): void {
  const block = sheet?.selection.rect() ?? null;
  if (sheet === null || block === null || !isOnHandle(event)) return;
  // The grid would edit the cell.
  event.stopPropagation();
  const bottom = fillReach(block, groundOf(sheet));
  const down = bottom === null ? null : fillTarget(block, bottom, block.left);
  if (down !== null) fillDragged(sheet, block, down);
}

function isOnHandle({ target, button, clientX, clientY }: MouseEvent): boolean {
  const cell = target instanceof Element ? target.closest('.fill-corner') : null;
  if (cell === null || button !== 0 || cell.classList.contains('ag-cell-inline-editing')) return false;
  const { right, bottom } = cell.getBoundingClientRect();
  return clientX >= right - REACH && clientY >= bottom - REACH;
}

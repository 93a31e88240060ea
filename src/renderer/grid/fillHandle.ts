import { type FillTarget, fillTarget } from '../../shared/clipboard/fillTarget.ts';
import type { Block } from '../../shared/clipboard/planPaste.ts';
import { fillDragged } from './fill.ts';
import { columnIndex } from './rangeSelection.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/** A little more than the square that is seen, so that it is easily caught. */
const REACH = 10;

/** What is dragged over just now, where it is painted from. */
export interface FillHandle {
  readonly preview: () => Block | null;
}

/**
 * The square at the block's bottom right, which is dragged to fill. The grid hears nothing of the drag, or it would select. Escape
 * leaves everything as it was.
 */
export function createFillHandle(place: HTMLElement, sheetOf: () => SheetOfGrid | null): FillHandle {
  let dragged: { readonly block: Block; readonly target: FillTarget | null } | null = null;

  const show = (next: typeof dragged): void => {
    dragged = next;
    place.classList.toggle('is-filling', next !== null);
    sheetOf()?.api.refreshCells({ force: true, suppressFlash: true });
  };
  const onMove = (event: MouseEvent): void => {
    const sheet = sheetOf();
    const at = sheet === null ? null : cellUnder(sheet, event);
    if (dragged === null || sheet === null || at === null) return;
    sheet.api.ensureIndexVisible(at.row);
    const target = fillTarget(dragged.block, at.row, at.column);
    if (JSON.stringify(target) !== JSON.stringify(dragged.target)) show({ ...dragged, target });
  };
  const stop = (): void => {
    for (const [name, listener] of LISTENERS) window.removeEventListener(name, listener, true);
    show(null);
  };
  const onUp = (event: Event): void => {
    if (event instanceof MouseEvent) onMove(event);
    const [held, sheet] = [dragged, sheetOf()];
    stop();
    if (held?.target != null && sheet !== null) fillDragged(sheet, held.block, held.target);
  };
  const onKey = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') stop();
    event.stopPropagation();
    event.preventDefault();
  };
  const onAnyMove = (event: Event): void => {
    if (event instanceof MouseEvent) onMove(event);
  };
  const LISTENERS: readonly (readonly [string, (event: Event) => void])[] = [
    ['mousemove', onAnyMove],
    ['mouseup', onUp],
    ['keydown', onKey],
  ];

  const begin = (event: MouseEvent): void => {
    const block = sheetOf()?.selection.rect() ?? null;
    if (block === null || !isOnHandle(event)) return;
    event.stopPropagation();
    event.preventDefault();
    for (const [name, listener] of LISTENERS) window.addEventListener(name, listener, true);
    show({ block, target: null });
  };
  place.addEventListener('mousedown', begin, true);
  place.addEventListener('pointerdown', (event) => isOnHandle(event) && event.stopPropagation(), true);
  place.addEventListener('mouseover', (event) => dragged !== null && event.stopPropagation(), true);
  return { preview: () => dragged?.target?.whole ?? null };
}

function isOnHandle({ target, button, clientX, clientY }: MouseEvent): boolean {
  const cell = target instanceof Element ? target.closest('.fill-corner') : null;
  if (cell === null || button !== 0 || cell.classList.contains('ag-cell-inline-editing')) return false;
  const { right, bottom } = cell.getBoundingClientRect();
  return clientX >= right - REACH && clientY >= bottom - REACH;
}

/** The displayed cell under the pointer; null: none, or a row number. */
function cellUnder(
  { api }: SheetOfGrid,
  { clientX, clientY }: MouseEvent,
): { readonly row: number; readonly column: number } | null {
  const cell = document.elementFromPoint(clientX, clientY)?.closest('.ag-cell');
  const row = cell?.closest('[row-index]')?.getAttribute('row-index');
  const column = columnIndex(api, cell?.getAttribute('col-id') ?? '');
  return row == null || column < 1 ? null : { row: Number(row), column };
}

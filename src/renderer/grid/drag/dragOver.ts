import type { GridApi } from 'ag-grid-community';
import type { GridRow } from '../gridRow.ts';
import type { CellAt } from '../rangeGeometry.ts';
import { createAutoScroll } from './autoScroll.ts';
import { cellAt, type GridLayout, type Side } from './gridLayout.ts';
import { measureLayout, viewportOf } from './measureLayout.ts';
import { NO_PULL, type Pull, pullAt } from './scrollPull.ts';

export interface Drag {
  /** Ways in which it scrolls: row numbers only up and down, headers only sideways. */
  readonly scrolls: 'both' | 'rows' | 'columns';
  /** The cell under the pointer, or the nearest one; told again only when it is another. */
  readonly over: (cell: CellAt) => void;
  /** It is over; `isDone`: the button was let go, and nobody gave it up. */
  readonly end?: (isDone: boolean) => void;
}

export interface Dragging {
  readonly giveUp: () => void;
}

/**
 * Follows a pressed pointer from one cell to the next until it is let go, wherever it goes; outside the grid it scrolls.
 */
export function dragOver(
  place: HTMLElement,
  api: GridApi<GridRow>,
  start: PointerEvent,
  drag: Drag,
): Dragging {
  const viewport = viewportOf(place);
  const first = measureLayout(place, api);
  if (viewport === null || first === null) return { giveUp: () => undefined };
  const from = first.columns[cellAt(first, start.clientX, start.clientY).column]?.side ?? 'middle';
  let [x, y] = [start.clientX, start.clientY];
  let told = cellAt(first, x, y);
  const tell = (): void => {
    const layout = measureLayout(place, api);
    if (layout === null) return;
    const cell = cellAt(layout, x, y);
    if (cell.row === told.row && cell.column === told.column) return;
    told = cell;
    drag.over(cell);
  };
  const scroll = createAutoScroll(viewport, tell);
  const onMove = (event: PointerEvent): void => {
    // Let go where nobody told this window.
    if (event.buttons === 0) {
      stop(false);
      return;
    }
    [x, y] = [event.clientX, event.clientY];
    tell();
    scroll.start(() => pull(measureLayout(place, api), x, y, from, drag.scrolls));
  };
  const onUp = (event: PointerEvent): void => {
    [x, y] = [event.clientX, event.clientY];
    tell();
    stop(true);
  };
  const giveUp = (): void => stop(false);
  const stop = (isDone: boolean): void => {
    scroll.stop();
    window.removeEventListener('pointermove', onMove, true);
    window.removeEventListener('pointerup', onUp, true);
    window.removeEventListener('pointercancel', giveUp, true);
    drag.end?.(isDone);
  };
  window.addEventListener('pointermove', onMove, true);
  window.addEventListener('pointerup', onUp, true);
  window.addEventListener('pointercancel', giveUp, true);
  return { giveUp };
}

function pull(layout: GridLayout | null, x: number, y: number, from: Side, scrolls: Drag['scrolls']): Pull {
  if (layout === null) return NO_PULL;
  const both = pullAt(layout, x, y, from, layout.columns[0]?.width ?? 0);
  return { x: scrolls === 'rows' ? 0 : both.x, y: scrolls === 'columns' ? 0 : both.y };
}

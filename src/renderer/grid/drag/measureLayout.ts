import type { Column, GridApi } from 'ag-grid-community';
import type { GridRow } from '../gridRow.ts';
import type { ColumnPlace, GridLayout } from './gridLayout.ts';

/** What scrolls, and where it is scrolled to. */
export const viewportOf = (place: HTMLElement): HTMLElement | null =>
  place.querySelector<HTMLElement>('.ag-grid-viewport');

/** Where the grid shows what just now; null: it is not on the screen. */
export function measureLayout(place: HTMLElement, api: GridApi<GridRow>): GridLayout | null {
  const viewport = viewportOf(place);
  const header = place.querySelector('.ag-header');
  if (viewport === null || header === null) return null;
  const { left, right, bottom } = viewport.getBoundingClientRect();
  const widthOf = (part: string): number => header.querySelector<HTMLElement>(part)?.offsetWidth ?? 0;
  return {
    top: header.getBoundingClientRect().bottom,
    bottom: bottom - barSize(place, 'horizontal'),
    left,
    right: right - barSize(place, 'vertical'),
    leftPart: widthOf('.ag-grid-pinned-left-cells'),
    rightPart: widthOf('.ag-grid-pinned-right-cells'),
    scrollTop: viewport.scrollTop,
    scrollLeft: viewport.scrollLeft,
    mostLeft: viewport.scrollWidth - viewport.clientWidth,
    rowHeight: api.getDisplayedRowAtIndex(0)?.rowHeight ?? 1,
    rows: api.getDisplayedRowCount(),
    columns: api.getAllDisplayedColumns().map(placeOfColumn),
  };
}

function placeOfColumn(column: Column): ColumnPlace {
  const pinned = column.getPinned();
  const side = pinned === 'right' ? 'right' : pinned == null || pinned === false ? 'middle' : 'left';
  return { side, left: column.getLeft() ?? 0, width: column.getActualWidth() };
}

/** A scroll bar that takes room; some only show over the cells while one scrolls. */
function barSize(place: HTMLElement, way: 'horizontal' | 'vertical'): number {
  const bar = place.querySelector<HTMLElement>(`.ag-body-${way}-scroll`);
  if (bar === null || bar.classList.contains('ag-scrollbar-invisible')) return 0;
  return way === 'vertical' ? bar.offsetWidth : bar.offsetHeight;
}

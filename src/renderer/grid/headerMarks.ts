import type { GridApi } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';
import type { Rect } from './rangeGeometry.ts';

/** Marks the headers of the selected columns. They are few, and the grid has no way to refresh only their classes. */
export function markHeaders(place: HTMLElement, api: GridApi<GridRow>, rect: Rect | null): void {
  const columns = rect === null ? [] : api.getAllDisplayedColumns().slice(rect.left, rect.right + 1);
  const selected = new Set(columns.map((column) => column.getColId()));
  for (const header of place.querySelectorAll<HTMLElement>('.ag-header-cell')) {
    header.classList.toggle('header-selected', selected.has(header.getAttribute('col-id') ?? ''));
  }
}

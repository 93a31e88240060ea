import { useApp } from '../state/app.ts';
import { markHeaders } from './headerMarks.ts';
import { isSame } from './rangeGeometry.ts';
import { columnIndex, isNumberColumn } from './rangeSelection.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/**
 * Keeps the selection what it says while its sheet changes under it: rows that come, go and are sorted, columns that are moved and
 * hidden, a focus that the grid gives elsewhere. The answer stops it.
 */
export function followSheet(place: HTMLElement, sheet: SheetOfGrid): () => void {
  const { api, table, selection } = sheet;
  // The grid tells of what happened a little later, when it may be gone.
  const ifThere = (act: () => void) => (): void => (api.isDestroyed() ? undefined : act());
  api.addEventListener('modelUpdated', ifThere(selection.refresh));
  api.addEventListener('displayedColumnsChanged', ifThere(selection.refresh));
  // Headers come anew while one scrolls sideways.
  api.addEventListener(
    'virtualColumnsChanged',
    ifThere(() => markHeaders(place, api, selection.rect())),
  );
  api.addEventListener(
    'cellFocused',
    ifThere(() => followFocus(sheet)),
  );
  return useApp.subscribe((state, before) => {
    const isBack = state.sheet === table && before.sheet !== table;
    if (isBack || state.revision !== before.revision) selection.refresh();
  });
}

/** The event tells of a focus that may have gone on since: only where it is now counts. */
function followFocus({ api, selection }: SheetOfGrid): void {
  const focused = api.getFocusedCell();
  if (focused === null || isNumberColumn(focused.column)) return;
  const at = { row: focused.rowIndex, column: columnIndex(api, focused.column) };
  const active = selection.active();
  if (at.column !== -1 && (active === null || !isSame(at, active))) selection.select(at);
}

import type { GridApi } from 'ag-grid-community';
import type { GridRow } from '../../grid/gridRow.ts';
import { STATUS_WIDTH } from './packsColumns.ts';

/** Below this width of the grid the balance has given all it can, and the day of purchase hides. */
const PURCHASED_FROM = 1020;
/** Below this one what is left to tell of a pack stays in sight while the rest scrolls. */
const UNPINNED_FROM = 800;
const STATUS_ICON_WIDTH = 40;

/** Gives columns up where the grid is narrow, and takes them back. */
export function narrowPacks(api: GridApi<GridRow>): void {
  let shown = '';
  const adapt = (width: number): void => {
    const hide = width < PURCHASED_FROM;
    const isPinned = width < UNPINNED_FROM;
    if (width === 0 || shown === `${hide} ${isPinned}`) return;
    shown = `${hide} ${isPinned}`;
    const pinned = isPinned ? 'right' : null;
    api.applyColumnState({
      state: [
        { colId: 'purchased', hide },
        { colId: 'charge', pinned },
        { colId: 'status', pinned, width: isPinned ? STATUS_ICON_WIDTH : STATUS_WIDTH },
      ],
    });
  };
  api.addEventListener('gridSizeChanged', ({ clientWidth }) => adapt(clientWidth));
}

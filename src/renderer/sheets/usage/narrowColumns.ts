import type { GridApi } from 'ag-grid-community';
import type { GridRow } from '../../grid/gridRow.ts';

/** Below these widths of the window columns give way, so that product, quantity and amount stay in sight. */
const DETAILS_FROM = 1280;
const UNPINNED_FROM = 1120;
const STATUS_ICON_WIDTH = 40;
const STATUS_WIDTH = 96;

/** Hides Details and pins Amount and Status where the window is narrow, and back again. */
export function narrowColumns(api: GridApi<GridRow>): void {
  let shown = '';
  const adapt = (): void => {
    const { innerWidth } = window;
    const hasDetails = innerWidth >= DETAILS_FROM;
    const isPinned = innerWidth < UNPINNED_FROM;
    if (shown === `${hasDetails} ${isPinned}` || api.isDestroyed()) return;
    shown = `${hasDetails} ${isPinned}`;
    const pinned = isPinned ? 'right' : null;
    api.applyColumnState({
      state: [
        { colId: 'details', hide: !hasDetails },
        { colId: 'amount', pinned },
        { colId: 'status', pinned, width: isPinned ? STATUS_ICON_WIDTH : STATUS_WIDTH },
      ],
    });
  };
  window.addEventListener('resize', adapt);
  api.addEventListener('gridPreDestroyed', () => window.removeEventListener('resize', adapt));
  adapt();
}

import type { GridApi } from 'ag-grid-community';
import type { GridRow } from '../../grid/gridRow.ts';
import { useApp } from '../../state/app.ts';

/**
 * Prices an estimate that was just opened, after its first rows are on the screen: 100,000 lines take part of a second, and
 * until then the computed columns are empty, never wrong.
 */
export function priceAfterPaint(api: GridApi<GridRow>): void {
  const priceSoon = (): void => {
    const { estimate } = useApp.getState();
    if (estimate === null || estimate.isPriced) return;
    requestAnimationFrame(() => setTimeout(() => price(api), 0));
  };
  const unlisten = useApp.subscribe((state, before) => {
    if (state.estimate !== before.estimate) priceSoon();
  });
  api.addEventListener('gridPreDestroyed', unlisten);
  priceSoon();
}

const PRICED = { label: { code: 'edit-typing' }, patches: [] };

function price(api: GridApi<GridRow>): void {
  const { estimate } = useApp.getState();
  if (estimate === null || estimate.isPriced || api.isDestroyed()) return;
  estimate.price();
  // No row changed, so nothing but the computed cells is drawn again.
  useApp.setState(({ revision }) => ({ revision: revision + 1, lastEdit: PRICED }));
}

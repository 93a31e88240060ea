import type { Narrowed } from '../../grid/columns/layout.ts';

/** Below these widths of the window columns give way, so that product, quantity and amount stay in sight. */
const DETAILS_FROM = 1280;
const UNPINNED_FROM = 1120;
const STATUS_ICON_WIDTH = 40;

/** Hides Details and pins Amount and Status where the window is narrow. */
export function narrowColumns(): readonly Narrowed[] {
  const { innerWidth } = window;
  const details: readonly Narrowed[] = innerWidth < DETAILS_FROM ? [{ id: 'details', hidden: true }] : [];
  if (innerWidth >= UNPINNED_FROM) return details;
  return [
    ...details,
    { id: 'amount', pinned: 'right' },
    { id: 'status', pinned: 'right', width: STATUS_ICON_WIDTH },
  ];
}

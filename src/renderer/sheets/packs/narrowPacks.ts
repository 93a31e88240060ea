import type { Narrowed } from '../../grid/columns/layout.ts';

/** Below this width of the grid the balance has given all it can, and the day of purchase hides. */
const PURCHASED_FROM = 1020;
/** Below this one what is left to tell of a pack stays in sight while the rest scrolls. */
const UNPINNED_FROM = 800;
const STATUS_ICON_WIDTH = 40;

/** Gives columns up where the grid is narrow. Its width is 0 until it is known. */
export function narrowPacks(width: number): readonly Narrowed[] {
  if (width === 0 || width >= PURCHASED_FROM) return [];
  const purchased: Narrowed = { id: 'purchased', hidden: true };
  if (width >= UNPINNED_FROM) return [purchased];
  return [
    purchased,
    { id: 'charge', pinned: 'right' },
    { id: 'status', pinned: 'right', width: STATUS_ICON_WIDTH },
  ];
}

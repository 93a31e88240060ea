import type { GridLayout, Side } from './gridLayout.ts';

/** How fast a drag scrolls, in pixels per second; negative: up or to the left. */
export interface Pull {
  readonly x: number;
  readonly y: number;
}

export const NO_PULL: Pull = { x: 0, y: 0 };

/** More than 700 rows in a second. */
const FASTEST = 20_000;

/**
 * The farther the pointer is outside, the faster: 6 px/s for each pixel and a quarter of its square. 10 px outside give
 * 60 + 25 = 85 px/s, three rows; 60 px give 360 + 900 = 1,260 px/s, 45 rows.
 */
export const speedOf = (outside: number): number => Math.min(FASTEST, 6 * outside + (outside * outside) / 4);

/**
 * What a pointer pulls at that drags over cells. Row numbers are outside. Parts that stay are outside as well for a drag that
 * began between them, as long as there is more to scroll to on that side; then it goes on into them.
 */
export function pullAt(layout: GridLayout, x: number, y: number, from: Side, numbers: number): Pull {
  const isMiddle = from === 'middle';
  const left = layout.left + (isMiddle && layout.scrollLeft > 0 ? layout.leftPart : numbers);
  const right = layout.right - (isMiddle && layout.scrollLeft < layout.mostLeft ? layout.rightPart : 0);
  return { x: along(x, left, right), y: along(y, layout.top, layout.bottom) };
}

function along(at: number, first: number, last: number): number {
  if (at < first) return -speedOf(first - at);
  return at >= last ? speedOf(at - last + 1) : 0;
}

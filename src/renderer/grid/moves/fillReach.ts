import { FIRST_COLUMN, type Rect } from '../rangeGeometry.ts';
import { blockEdge } from './blockEdge.ts';
import type { Ground } from './cellMoves.ts';

/**
 * The row down to which a double click on the fill handle fills: as far as the block of filled cells goes that stands beside the
 * selected one, on its left or else on its right. Null: neither goes on below it.
 */
export function fillReach({ bottom, left, right }: Rect, ground: Ground): number | null {
  for (const column of [left - 1, right + 1]) {
    if (column < FIRST_COLUMN || column >= ground.columns) continue;
    const isFilled = (row: number): boolean => ground.isFilled(row, column);
    if (bottom >= ground.lastUsed || !isFilled(bottom) || !isFilled(bottom + 1)) continue;
    return blockEdge(bottom, 1, { first: 0, last: ground.lastUsed, isFilled });
  }
  return null;
}

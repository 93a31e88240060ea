import type { Block } from './planPaste.ts';

/** Where a drag of the fill handle writes: behind the block (`direction` 1) or before it (−1), along rows or columns. */
export interface FillTarget {
  readonly axis: 'rows' | 'columns';
  readonly direction: 1 | -1;
  /** Rows or columns that are filled. */
  readonly count: number;
  /** The block with what is filled. */
  readonly whole: Block;
}

/** What is filled when the handle is dragged to a cell: the way that the cell is furthest out; null: it is inside the block. */
export function fillTarget(block: Block, row: number, column: number): FillTarget | null {
  const ways: readonly FillTarget[] = [
    way('rows', 1, row - block.bottom, { ...block, bottom: row }),
    way('rows', -1, block.top - row, { ...block, top: row }),
    way('columns', 1, column - block.right, { ...block, right: column }),
    way('columns', -1, block.left - column, { ...block, left: column }),
  ];
  const furthest = ways.reduce((best, each) => (each.count > best.count ? each : best));
  return furthest.count > 0 ? furthest : null;
}

const way = (
  axis: FillTarget['axis'],
  direction: FillTarget['direction'],
  count: number,
  whole: Block,
): FillTarget => ({ axis, direction, count, whole });

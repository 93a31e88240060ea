import type { FillTarget } from './fillTarget.ts';
import type { Block, PastedCell } from './planPaste.ts';
import { fillTexts } from './series.ts';

/** What stands in a displayed cell, and whether its column holds days or months. */
export interface FillSource {
  readonly textAt: (row: number, column: number) => string;
  readonly isDated: (column: number) => boolean;
}

/** What dragging the fill handle writes: each row or column of the block goes on by itself. */
export function draggedCells(block: Block, target: FillTarget, source: FillSource): PastedCell[] {
  const { axis, direction, count } = target;
  const along = axis === 'rows' ? span(block.top, block.bottom) : span(block.left, block.right);
  const across = axis === 'rows' ? span(block.left, block.right) : span(block.top, block.bottom);
  const edge = (direction === 1 ? along.at(-1) : along[0]) ?? 0;
  return across.flatMap((line) => {
    const places = along.map((at) => (axis === 'rows' ? [at, line] : [line, at]) as [number, number]);
    const texts = places.map(([row, column]) => source.textAt(row, column));
    const isDated = places.every(([, column]) => source.isDated(column));
    return fillTexts(texts, count, direction, isDated).map((text, nth) => {
      const at = edge + direction * (nth + 1);
      return axis === 'rows' ? { row: at, column: line, text } : { row: line, column: at, text };
    });
  });
}

/**
 * What Fill Down writes: the block's first row into its others; a single row takes the one above it. Fill Right: the first
 * column, or the one to the left. Nothing where there is none.
 */
export function filledCells(
  block: Block,
  axis: FillTarget['axis'],
  textAt: FillSource['textAt'],
): PastedCell[] {
  const { top, bottom, left, right } = block;
  if (axis === 'rows') {
    const from = top === bottom ? top - 1 : top;
    const rows = span(from + 1, bottom);
    if (from < 0) return [];
    return span(left, right).flatMap((column) => {
      const text = textAt(from, column);
      return rows.map((row) => ({ row, column, text }));
    });
  }
  const from = left === right ? left - 1 : left;
  const columns = span(from + 1, right);
  if (from < FIRST_COLUMN) return [];
  return span(top, bottom).flatMap((row) => {
    const text = textAt(row, from);
    return columns.map((column) => ({ row, column, text }));
  });
}

/** Before it stand the row numbers. */
const FIRST_COLUMN = 1;

const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => first + nth);

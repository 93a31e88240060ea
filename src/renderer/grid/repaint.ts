import type { GridApi, IRowNode } from 'ag-grid-community';
import type { GridRow } from './gridRow.ts';
import type { Rect } from './rangeGeometry.ts';

/** Draws cells of a grid anew, together, before the next frame: several causes in one turn cost one drawing. */
export interface Repaint {
  /** Every cell on the screen: another document, another language. */
  readonly everything: () => void;
  /** What the core fills in, and whole rows whose text changed. */
  readonly figures: (changedRows: readonly string[]) => void;
  /** Cells of a selected block, where it was and where it is. */
  readonly blocks: (before: Rect | null, after: Rect | null) => void;
}

interface Waiting {
  everything: boolean;
  figures: boolean;
  readonly rows: Set<string>;
  readonly blocks: Rect[];
}

const ALWAYS = 'number';

export function createRepaint(api: GridApi<GridRow>, computed: () => readonly string[]): Repaint {
  let waiting: Waiting | null = null;
  const later = (change: (waiting: Waiting) => void): void => {
    if (waiting === null) {
      waiting = { everything: false, figures: false, rows: new Set(), blocks: [] };
      requestAnimationFrame(() => {
        const due = waiting;
        waiting = null;
        if (due !== null && !api.isDestroyed()) draw(api, due, computed());
      });
    }
    change(waiting);
  };
  return {
    everything: () =>
      later((due) => {
        due.everything = true;
      }),
    figures: (changedRows) =>
      later((due) => {
        due.figures = true;
        for (const row of changedRows) due.rows.add(row);
      }),
    blocks: (before, after) =>
      later((due) => {
        for (const rect of [before, after]) if (rect !== null) due.blocks.push(rect);
      }),
  };
}

function draw(api: GridApi<GridRow>, due: Waiting, computed: readonly string[]): void {
  const steady = { force: true, suppressFlash: true };
  if (due.everything) {
    api.refreshCells(steady);
    return;
  }
  if (due.figures) {
    // Of figures only those that changed: among 100,000 lines an edit changes few that are on the screen.
    api.refreshCells({ columns: [...computed], suppressFlash: true });
    api.refreshCells({ ...steady, columns: [ALWAYS] });
  }
  const rowNodes = [...due.rows].flatMap((id) => api.getRowNode(id) ?? []);
  if (rowNodes.length > 0) api.refreshCells({ ...steady, rowNodes });
  if (due.blocks.length > 0) drawBlocks(api, due.blocks);
}

/** Only rows and columns that a block covered or covers; a block of 100,000 rows is drawn where it can be seen. */
function drawBlocks(api: GridApi<GridRow>, blocks: readonly Rect[]): void {
  const shown = api.getAllDisplayedColumns();
  const isIn = (node: IRowNode<GridRow>): boolean =>
    blocks.some(
      ({ top, bottom }) => node.rowIndex !== null && node.rowIndex >= top && node.rowIndex <= bottom,
    );
  const rowNodes = api.getRenderedNodes().filter(isIn);
  const columns = shown.filter((_, at) => blocks.some(({ left, right }) => at >= left && at <= right));
  if (rowNodes.length > 0)
    api.refreshCells({ force: true, suppressFlash: true, rowNodes, columns: [ALWAYS, ...columns] });
}

import { firstSeen, middleWidth, rowsSeen } from '../drag/gridLayout.ts';
import { measureLayout } from '../drag/measureLayout.ts';
import { goToCell, showCell } from '../goToCell.ts';
import { between, type CellAt, type Range, sizeOf } from '../rangeGeometry.ts';
import type { SheetOfGrid } from '../sheetOfGrid.ts';
import { byPage, byPageAcross, type Direction, type Ground, isVertical, toEdge } from './cellMoves.ts';
import { groundOf } from './groundOf.ts';
import { nextInBlock } from './tabCycle.ts';
import { entered, type TabRun, tabbed } from './tabRun.ts';

/** Ways in which the active cell, or the block's free corner, moves over a sheet. */
export interface Walk {
  /** Makes another cell the whole selection. */
  readonly go: (to: (from: CellAt, ground: Ground) => CellAt) => void;
  /** Moves the block's free corner and follows it. */
  readonly extend: (to: (range: Range, ground: Ground) => CellAt) => void;
  readonly extendToEdge: (direction: Direction) => void;
  readonly page: (step: 1 | -1, isExtended: boolean) => void;
  readonly pageAcross: (step: 1 | -1, isExtended: boolean) => void;
  /** Tab goes across, Enter down: round the block, or over the sheet where one cell is selected. */
  readonly next: (way: 'across' | 'down', step: 1 | -1) => void;
}

export function createWalk(place: HTMLElement, sheet: SheetOfGrid): Walk {
  const { api, selection } = sheet;
  let run: TabRun | null = null;
  const select = (cell: CellAt): void => {
    selection.select(cell);
    goToCell(api, cell);
  };
  const go: Walk['go'] = (to) => {
    const active = selection.active();
    if (active !== null) select(to(active, groundOf(sheet)));
  };
  const extend: Walk['extend'] = (to) => {
    const before = selection.range();
    const ground = groundOf(sheet);
    selection.stretch((range) => to(range, ground));
    const after = selection.range();
    if (before === null || after === null) return;
    // A block of whole rows that grows by one must not scroll to their end.
    const isRow = before.focus.column === after.focus.column;
    const isColumn = before.focus.row === after.focus.row;
    showCell(api, after.focus, isRow ? 'row' : isColumn ? 'column' : 'cell');
  };
  return {
    go,
    extend,
    extendToEdge: (direction) => extend((range, ground) => edgeOfBlock(range, direction, ground)),
    page: (step, isExtended) => {
      const layout = measureLayout(place, api);
      if (layout === null) return;
      const rows = rowsSeen(layout);
      const top = between(firstSeen(layout).row + step * rows, 0, layout.rows - 1);
      api.ensureIndexVisible(top, 'top');
      if (isExtended) extend(({ focus }, ground) => byPage(focus, rows, step, ground));
      else go((from, ground) => byPage(from, rows, step, ground));
    },
    pageAcross: (step, isExtended) => {
      const layout = measureLayout(place, api);
      if (layout === null) return;
      const widths = layout.columns.map(({ width }) => width);
      const to = (from: CellAt): CellAt => byPageAcross(from, widths, middleWidth(layout), step);
      if (isExtended) extend(({ focus }) => to(focus));
      else go(to);
    },
    next: (way, step) => {
      const [rect, active] = [selection.rect(), selection.active()];
      if (rect === null || active === null) return;
      if (sizeOf(rect) > 1) {
        const to = nextInBlock(rect, active, way, step);
        selection.activate(to);
        goToCell(api, to);
        return;
      }
      const gone = (way === 'across' ? tabbed : entered)(active, run, step, groundOf(sheet));
      run = gone.run;
      select(gone.to);
    },
  };
}

/** Where the free corner goes to: it walks along the active cell's own row or column, from where the block ends. */
function edgeOfBlock({ active, focus }: Range, direction: Direction, ground: Ground): CellAt {
  if (isVertical(direction)) {
    const { row } = toEdge({ row: focus.row, column: active.column }, direction, ground);
    return { row, column: focus.column };
  }
  const { column } = toEdge({ row: active.row, column: focus.column }, direction, ground);
  return { row: focus.row, column };
}

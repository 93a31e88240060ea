import { type CellAt, inside, isSame, type Size } from '../rangeGeometry.ts';

/** Cells that are gone through with Tab: Enter goes back to the column where that began. */
export interface TabRun {
  readonly column: number;
  /** Where the last Tab led. Who has gone elsewhere since is in no run any more. */
  readonly at: CellAt;
}

export interface TabStep {
  readonly to: CellAt;
  readonly run: TabRun | null;
}

const columnOf = (run: TabRun | null, from: CellAt): number =>
  run !== null && isSame(run.at, from) ? run.column : from.column;

/** Tab, or Shift+Tab with `step` −1, where one cell is selected. It stays in its row. */
export function tabbed(from: CellAt, run: TabRun | null, step: 1 | -1, size: Size): TabStep {
  const to = inside({ row: from.row, column: from.column + step }, size);
  return { to, run: { column: columnOf(run, from), at: to } };
}

/** Enter, or Shift+Enter: the row below or above, in the column where a run of Tabs began. */
export function entered(from: CellAt, run: TabRun | null, step: 1 | -1, size: Size): TabStep {
  return { to: inside({ row: from.row + step, column: columnOf(run, from) }, size), run: null };
}

/** A cell of an HTML table, and how many rows and columns it covers. */
export interface SpannedCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

export interface SpannedRow {
  readonly cells: readonly SpannedCell[];
  /** Not shown where it was copied: it is no part of what was copied. */
  readonly isHidden: boolean;
}

/** More than any sheet here has: a page may claim that a cell is thousands of columns wide. */
const MOST_COLUMNS = 512;

/**
 * A table as rows of equal length. A merged cell's text stands in its first cell only, as in the tab-separated text of the same
 * copy: a quantity that covers three rows is one quantity.
 */
export function unspanned(rows: readonly SpannedRow[]): string[][] {
  const grid = rows.map((): (string | undefined)[] => []);
  for (const [top, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[top]?.[column] !== undefined) column += 1;
      if (column >= MOST_COLUMNS) break;
      cover(grid, top, column, cell);
    }
  }
  const shown = grid.filter((_, nth) => rows[nth]?.isHidden === false);
  const width = Math.max(0, ...widths(shown));
  return shown.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

function cover(
  grid: readonly (string | undefined)[][],
  top: number,
  left: number,
  { text, rows, columns }: SpannedCell,
): void {
  const right = Math.min(MOST_COLUMNS, left + Math.max(1, columns));
  for (const [nth, row] of grid.slice(top, top + Math.max(1, rows)).entries())
    for (let column = left; column < right; column += 1)
      row[column] ??= nth === 0 && column === left ? text : '';
}

/** The widest row decides; a call takes no hundred thousand arguments, so equal widths are one. */
const widths = (rows: readonly (readonly unknown[])[]): Set<number> =>
  new Set(rows.map(({ length }) => length));

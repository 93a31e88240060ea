import type { Pool, Rated } from '../../rating/types.ts';
import type { EstimateTexts } from '../../usage/types.ts';
import { type HelperColumns, helperColumns, LINE_COLUMNS } from './columns.ts';
import { type KeptColumn, keptColumns } from './keptColumns.ts';

/** Where the lines of a pool stand on `Lines`. */
export interface PoolLines {
  /** Rows of its lines; a line of several days is one of them. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** The row whose running figures an entry has. */
  readonly rowOf: (index: number) => number;
  /** For each row the entries of its line, in rating order; null: one each, in their order. */
  readonly entriesOfRow: readonly (readonly number[])[] | null;
}

/** One day of a line that covers several, in a row of its own below the lines. */
export interface PartRow {
  readonly pool: number;
  readonly index: number;
  readonly row: number;
  /** The row of its line. */
  readonly lineRow: number;
}

export interface LinesPlan {
  readonly pools: readonly PoolLines[];
  /** Ids of rows that could not be measured. */
  readonly invalid: readonly string[];
  readonly invalidRow: number;
  readonly partsHeader: number;
  readonly parts: readonly PartRow[];
  readonly kept: readonly KeptColumn[];
  readonly helpers: HelperColumns;
  /** The last row of the table, and the number of its columns. */
  readonly lastRow: number;
  readonly columns: number;
}

const FIRST_ROW = 2;
const NO_ROWS: readonly string[] = [];

/** Lines stand by pool in rating order, so that running sums look one row up; then invalid ones, then days of long lines. */
export function planLines(rated: Rated, texts: EstimateTexts): LinesPlan {
  const invalid = rated.totals.invalid === 0 ? NO_ROWS : invalidIds(rated, texts);
  const groups = rated.pools.map(entriesByLine);
  let row = FIRST_ROW;
  const starts = rated.pools.map((pool, nth) => {
    const start = row;
    row += groups[nth]?.length ?? pool.entries.length;
    return start;
  });
  const invalidRow = row;
  const partsHeader = invalidRow + invalid.length + 1;
  const parts: PartRow[] = [];
  const pools = rated.pools.map((pool, nth) => {
    const entriesOfRow = groups[nth] ?? null;
    const firstRow = starts[nth] ?? FIRST_ROW;
    const lastRow = firstRow + (entriesOfRow?.length ?? pool.entries.length) - 1;
    if (entriesOfRow === null)
      return { firstRow, lastRow, entriesOfRow, rowOf: (index: number) => firstRow + index };
    const rows = placeParts(nth, pool, entriesOfRow, firstRow, partsHeader + 1 + parts.length, parts);
    return { firstRow, lastRow, entriesOfRow, rowOf: (index: number) => rows[index] ?? firstRow };
  });
  const kept = keptColumns(texts);
  const columns = LINE_COLUMNS + kept.length;
  const lastRow = Math.max(FIRST_ROW, partsHeader - 2);
  return {
    pools,
    invalid,
    invalidRow,
    partsHeader,
    parts,
    kept,
    helpers: helperColumns(kept.length),
    lastRow,
    columns,
  };
}

/** Entries of each line, lines in the order of their first; null where every line has one. */
function entriesByLine(pool: Pool): number[][] | null {
  if (pool.lineCounts.lines === pool.entries.length) return null;
  const lines = new Map<unknown, number[]>();
  pool.entries.forEach(({ line }, index) => {
    const entries = lines.get(line);
    if (entries === undefined) lines.set(line, [index]);
    else entries.push(index);
  });
  return [...lines.values()];
}

/** Gives every entry a row: its line's, or one among the parts, which stand in rating order too. */
function placeParts(
  nth: number,
  pool: Pool,
  entriesOfRow: readonly (readonly number[])[],
  firstRow: number,
  partsRow: number,
  parts: PartRow[],
): Int32Array {
  const rows = new Int32Array(pool.entries.length);
  const lineRows = new Int32Array(pool.entries.length);
  entriesOfRow.forEach((entries, at) => {
    for (const index of entries) {
      lineRows[index] = firstRow + at;
      if (entries.length === 1) rows[index] = firstRow + at;
    }
  });
  let row = partsRow;
  pool.entries.forEach((_, index) => {
    if (rows[index] !== 0) return;
    rows[index] = row;
    parts.push({ pool: nth, index, row, lineRow: lineRows[index] ?? firstRow });
    row++;
  });
  return rows;
}

function invalidIds(rated: Rated, texts: EstimateTexts): string[] {
  const measured = new Set<string>();
  for (const pool of rated.pools) for (const { line } of pool.entries) measured.add(line.id);
  return texts.usage.flatMap(({ id }) => (!measured.has(id) && rated.linesOf(id).length > 0 ? [id] : []));
}

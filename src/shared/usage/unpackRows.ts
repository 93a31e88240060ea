import type { Problem } from '../problem.ts';
import { NONE, type PackedRows } from './packedRows.ts';
import { USAGE_COLUMNS, type UsageColumn, type UsageRow } from './types.ts';

type Next = () => number;
type TextOf = (code: number) => string;

const NO_PROBLEMS: readonly Problem[] = [];
const NO_EXTRAS: UsageRow['extras'] = [];

/** The rows that were packed, in their order. Empty lists are one list, and equal texts one text: rows stay, so they are kept small. */
export function unpackRows(packed: PackedRows): UsageRow[] {
  const { texts, codes } = packed;
  let at = 0;
  const next: Next = () => codes[at++] ?? 0;
  const textOf: TextOf = (code) => texts[code] ?? '';
  return Array.from({ length: packed.rows }, () => unpackRow(packed, next, textOf));
}

function unpackRow({ sheets, problems }: PackedRows, next: Next, textOf: TextOf): UsageRow {
  const facts = sheets[next()];
  if (facts === undefined) throw new RangeError('a row of no sheet');
  const { file, sheet, headers, headerUnits } = facts;
  const id = textOf(next());
  const source = { file, sheet, row: next() };
  const count = next();
  const records = count === NONE ? null : count;
  const cellProblems = problems[next()] ?? NO_PROBLEMS;
  const cells = unpackCells(next, textOf);
  const extras = unpackExtras(next, textOf);
  // Written out twice, because a copy made by spreading takes twice the memory.
  return headers === undefined
    ? { id, source, cells, extras, cellProblems, records, headerUnits }
    : { id, source, cells, extras, cellProblems, records, headerUnits, headers };
}

function unpackCells(next: Next, textOf: TextOf): UsageRow['cells'] {
  const cells: Partial<Record<UsageColumn, string>> = {};
  for (let left = next(); left > 0; left--) {
    const column = USAGE_COLUMNS[next()];
    const text = textOf(next());
    if (column !== undefined) cells[column] = text;
  }
  return cells;
}

function unpackExtras(next: Next, textOf: TextOf): UsageRow['extras'] {
  const count = next();
  if (count === 0) return NO_EXTRAS;
  return Array.from({ length: count }, () => [textOf(next()), textOf(next())] as const);
}

import type { Problem } from '../problem.ts';
import { NONE, type PackedRows, type SheetFacts } from './packedRows.ts';
import { USAGE_COLUMNS, type UsageColumn, type UsageRow } from './types.ts';

const COLUMN_CODES: ReadonlyMap<string, number> = new Map(
  USAGE_COLUMNS.map((column, index) => [column, index]),
);

/** Rows as they cross to another thread; `unpackRows` makes equal ones of them. */
export function packRows(rows: readonly UsageRow[]): PackedRows {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const sheets: SheetFacts[] = [];
  const problems: (readonly Problem[])[] = [];
  const codes: number[] = [];
  const textCode = (text: string): number => {
    const code = known.get(text);
    if (code !== undefined) return code;
    known.set(text, texts.length);
    return texts.push(text) - 1;
  };
  for (const row of rows) {
    if (!isOf(sheets.at(-1), row)) sheets.push(factsOf(row));
    if (row.cellProblems.length > 0) problems.push(row.cellProblems);
    // No two rows have one id, so that none need be looked for.
    codes.push(sheets.length - 1, texts.push(row.id) - 1, row.source.row, row.records ?? NONE);
    codes.push(row.cellProblems.length > 0 ? problems.length - 1 : NONE);
    addCells(codes, row.cells, textCode);
    codes.push(row.extras.length);
    for (const [header, text] of row.extras) codes.push(textCode(header), textCode(text));
  }
  return { rows: rows.length, texts, sheets, problems, codes: new Int32Array(codes) };
}

function addCells(codes: number[], cells: UsageRow['cells'], textCode: (text: string) => number): void {
  const count = codes.push(0) - 1;
  let filled = 0;
  // Without `Object.entries`, which makes a list of lists for every row.
  for (const column in cells) {
    const code = COLUMN_CODES.get(column);
    const text = cells[column as UsageColumn];
    if (code === undefined || text === undefined) continue;
    codes.push(code, textCode(text));
    filled++;
  }
  codes[count] = filled;
}

/** Rows of a sheet share the objects that hold what its headers say. */
function isOf(facts: SheetFacts | undefined, { source, headers, headerUnits }: UsageRow): boolean {
  return (
    facts !== undefined &&
    facts.headers === headers &&
    facts.headerUnits === headerUnits &&
    facts.sheet === source.sheet &&
    facts.file === source.file
  );
}

function factsOf({ source: { file, sheet }, headers, headerUnits }: UsageRow): SheetFacts {
  return headers === undefined ? { file, sheet, headerUnits } : { file, sheet, headerUnits, headers };
}

import type { Problem } from '../problem.ts';
import type { RowSource, TextRow } from './types.ts';

/** A row as it comes over the bridge: columns not yet known to be any. */
export interface LooseTextRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly extras: readonly (readonly [string, string])[];
  readonly cellProblems: readonly LooseProblem[];
}

export type LooseProblem = Omit<Problem, 'params'> & { readonly params?: Problem['params'] | undefined };

/** The sheet that rows are about to stand on, one after another below its header. */
export interface NewPlace {
  readonly file: string;
  readonly sheet: string;
}

/** The spreadsheet's own number of a sheet's first row below its header. */
export const FIRST_ROW = 2;

/** Rows as rows of another sheet, in their order. What their old headers were called does not count there. */
export function relocateTextRows<Column extends string>(
  rows: readonly LooseTextRow[],
  columns: readonly Column[],
  place: NewPlace,
): TextRow<Column>[] {
  return rows.map(({ id, cells, extras, cellProblems }, index) => {
    const source = { ...place, row: index + FIRST_ROW };
    return {
      id,
      source,
      cells: knownCells(cells, columns),
      extras,
      cellProblems: relocateProblems(cellProblems, source),
    };
  });
}

export function relocateProblems(problems: readonly LooseProblem[], source: RowSource): Problem[] {
  return problems.map(({ level, code, column, params }) => ({
    level,
    code,
    column,
    ...source,
    ...(params === undefined ? {} : { params }),
  }));
}

/** Cells of columns that there are. Looked up by the column and never by what was sent. */
export function knownCells<Column extends string>(
  cells: Readonly<Record<string, string>>,
  columns: readonly Column[],
): Partial<Record<Column, string>> {
  const known: Partial<Record<Column, string>> = {};
  for (const column of columns) {
    const text = Object.hasOwn(cells, column) ? cells[column] : undefined;
    if (text !== undefined) known[column] = text;
  }
  return known;
}

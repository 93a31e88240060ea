import type { Message, Problem } from '../problem.ts';
import { shown } from './fold.ts';
import type { Lookup } from './lookup.ts';
import type { Read } from './read.ts';
import type { UsageColumn, UsageRow } from './types.ts';

/** A row while it is read: its texts, and what is wrong with them so far. */
export interface LineDraft {
  readonly row: UsageRow;
  readonly lookup: Lookup;
  readonly problems: Problem[];
}

const ERROR_VALUES: ReadonlySet<string> = new Set([
  ...[
    '#REF!',
    '#DIV/0!',
    '#N/A',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#FIELD!',
    '#BLOCKED!',
  ],
  ...['#CONNECT!', '#BUSY!', '#UNKNOWN!', '#GETTING_DATA', '#EXTERNAL!', '#PYTHON!'],
]);

export function draftOf(row: UsageRow, lookup: Lookup): LineDraft {
  return { row, lookup, problems: row.cellProblems.filter((problem) => stands(problem, row)) };
}

/**
 * Whether what a file got wrong in a cell is still there. A cell that was edited since shows another text, and its old
 * problem is gone with the old text.
 */
function stands(problem: Problem, row: UsageRow): boolean {
  if (problem.level === 'info' || problem.column === null) return true;
  const text = row.cells[problem.column as UsageColumn];
  return text !== undefined && shown(text) === problem.params?.found;
}

/** Adds a problem of a column; null: of the row as a whole. */
export function report(
  draft: LineDraft,
  column: UsageColumn | null,
  message: Message,
  level: Problem['level'] = 'error',
): void {
  const { file, sheet, row } = draft.row.source;
  const { code, params } = message;
  draft.problems.push({ level, code, file, sheet, row, column, ...(params === undefined ? {} : { params }) });
}

/** Whether the row says anything in a column. */
export function says(draft: LineDraft, column: UsageColumn): boolean {
  const text = draft.row.cells[column];
  return text !== undefined && text.trim() !== '';
}

/** The text of a cell that can be read; null where it is empty, or holds what a file got wrong. */
export function textOf(draft: LineDraft, column: UsageColumn): string | null {
  const text = draft.row.cells[column];
  if (text === undefined || text.trim() === '') return null;
  if (draft.problems.length > 0 && isBroken(draft, column)) return null;
  if (text.startsWith('#') && ERROR_VALUES.has(text.trim().toUpperCase())) {
    report(draft, column, { code: 'cell-error', params: { found: text.trim() } });
    return null;
  }
  return text;
}

function isBroken(draft: LineDraft, column: UsageColumn): boolean {
  return draft.problems.some((problem) => problem.column === column && problem.level === 'error');
}

/** What a cell says, read; null where it says nothing or can't be read, which is then a problem. */
export function take<T>(draft: LineDraft, column: UsageColumn, reader: (text: string) => Read<T>): T | null {
  const text = textOf(draft, column);
  if (text === null) return null;
  const result = reader(text);
  if (result.ok) return result.value;
  report(draft, column, result);
  return null;
}

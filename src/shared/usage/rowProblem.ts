import type { Message, Problem } from '../problem.ts';
import type { RowSource } from './types.ts';

/** A message at a column of a row. */
export function rowProblem(
  source: RowSource,
  column: string | null,
  message: Message,
  level: Problem['level'] = 'error',
): Problem {
  const { file, sheet, row } = source;
  const { code, params } = message;
  return { level, code, file, sheet, row, column, ...(params === undefined ? {} : { params }) };
}

import type { Problem } from '../../shared/problem.ts';
import { corrected } from '../../shared/usage/preview/corrections.ts';
import { createProblemCollector } from '../../shared/usage/preview/problemGroups.ts';
import type { RowSource } from '../../shared/usage/types.ts';
import { eachChunk } from '../state/files/yielding.ts';
import type { ImportDraft, Review } from '../state/importDraft.ts';
import { type Effective, effective, rowReader } from './effective.ts';

type Reviewed = Pick<ImportDraft, 'read' | 'usage' | 'defaults' | 'mode' | 'corrections'>;

/** Looks for what is wrong with the rows of a draft, some thousands at a time. Null: `goesOn` said to stop. */
export async function review(draft: Reviewed, goesOn: () => boolean): Promise<Review | null> {
  const under = effective(draft);
  if (under === null) return null;
  const readRow = rowReader(under, draft.defaults);
  const collector = createProblemCollector();
  const months = new Set<string>();
  const products = new Set<string>();
  const isDone = await eachChunk(
    corrected(draft.usage, draft.corrections),
    (rows, start) => {
      rows.forEach((row, nth) => {
        const line = readRow(row);
        collector.add(row, start + nth, line.problems);
        if (line.month !== null) months.add(line.month);
        if (line.product !== null) products.add(line.product);
      });
    },
    goesOn,
  );
  if (!isDone) return null;
  return {
    groups: collector.groups(),
    invalidRows: collector.invalidRows(),
    others: [...draft.read.problems, ...problemsOfTables(draft, under)],
    months: [...months].sort().reverse(),
    products: [...products],
    month: under.filesMonth ?? under.month,
  };
}

/** What is wrong with packs and settings of the files; what was in the estimate before is not the import's. */
function problemsOfTables({ read }: Reviewed, { estimate }: Effective): readonly Problem[] {
  const packs = read.packs.flatMap((row) => {
    const result = estimate.packOf(row);
    return result.ok ? [] : result.problems;
  });
  const place = ({ file, sheet, row }: Pick<Problem, 'file' | 'sheet' | 'row'> | RowSource): string =>
    JSON.stringify([file, sheet, row]);
  const own = new Set(read.settings.map(({ source }) => place(source)));
  return [...packs, ...estimate.settings.problems.filter((problem) => own.has(place(problem)))];
}

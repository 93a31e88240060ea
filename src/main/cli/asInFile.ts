import type { Problem } from '../../shared/problem.ts';
import type { EstimateTexts, TextRow } from '../../shared/usage/types.ts';

/**
 * Problems with their columns named as a person finds them in the file: `D 用量（分钟）` for `quantity`. A column that the file
 * does not have keeps its id, which is itself a header that can be added.
 */
export function asInFile(problems: readonly Problem[], texts: EstimateTexts): Problem[] {
  const headers = new Map<string, TextRow<string>['headers']>();
  for (const row of [...texts.usage, ...texts.packs, ...texts.settings]) {
    const key = sheetKey(row.source);
    if (!headers.has(key)) headers.set(key, row.headers);
  }
  return problems.map((problem) => {
    const { column } = problem;
    const header = column === null ? undefined : headers.get(sheetKey(problem))?.[column];
    return header === undefined ? problem : { ...problem, column: header };
  });
}

const sheetKey = ({ file, sheet }: { readonly file: string; readonly sheet: string | null }): string =>
  `${file}\n${sheet ?? ''}`;

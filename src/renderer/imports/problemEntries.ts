import type { Problem } from '../../shared/problem.ts';
import type { ProblemGroup } from '../../shared/usage/preview/problemGroups.ts';
import { type PlacedSkip, skippedPlaces } from '../../shared/usage/preview/skippedPlaces.ts';
import type { ImportDraft } from '../state/importDraft.ts';

/** One line of the list of problems. */
export type ProblemEntry =
  | { readonly kind: 'rows'; readonly group: ProblemGroup }
  | { readonly kind: 'other'; readonly problem: Problem }
  | { readonly kind: 'skipped'; readonly skip: PlacedSkip };

/** What has to be mended first, then what was left out, then what is only worth knowing. */
export function problemEntries({
  review,
  read,
}: Pick<ImportDraft, 'review' | 'read'>): readonly ProblemEntry[] {
  const groups = review?.groups.map((group) => ({ kind: 'rows', group }) as const) ?? [];
  const others = distinct(review?.others ?? []).map((problem) => ({ kind: 'other', problem }) as const);
  const skipped = skippedPlaces(read.skipped, read.sheets).map(
    (skip) => ({ kind: 'skipped', skip }) as const,
  );
  const all: readonly (ProblemEntry & { kind: 'rows' | 'other' })[] = [...others, ...groups];
  const isError = (entry: ProblemEntry): boolean => levelOf(entry) === 'error';
  return [...all.filter(isError), ...skipped, ...all.filter((entry) => !isError(entry))];
}

const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

export function levelOf(entry: ProblemEntry): 'error' | 'info' | 'skipped' {
  if (entry.kind === 'skipped') return 'skipped';
  return entry.kind === 'rows' ? entry.group.problem.level : entry.problem.level;
}

/** What a problem is known by in the list, for as long as it is there. */
export function entryKey(entry: ProblemEntry): string {
  if (entry.kind === 'skipped') {
    const { fileIndex, sheetIndex, row } = entry.skip;
    return `skipped.${fileIndex}.${sheetIndex}.${row.row}`;
  }
  return entry.kind === 'rows'
    ? JSON.stringify([entry.group.places[0], entry.group.problem.code, entry.group.problem.column])
    : JSON.stringify(entry.problem);
}

/** More than these nobody goes through here; the grid marks them all. */
const MOST_OF_A_LEVEL = 200;

/** The first problems of each level, and how many more there are. */
export function limited(entries: readonly ProblemEntry[]) {
  const counts = new Map<string, number>();
  const shown = entries.filter((entry) => {
    const count = (counts.get(levelOf(entry)) ?? 0) + 1;
    counts.set(levelOf(entry), count);
    return count <= MOST_OF_A_LEVEL;
  });
  return { shown, more: entries.length - shown.length };
}

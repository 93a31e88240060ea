import type { Problem } from '../../problem.ts';
import type { UsageRow } from '../types.ts';

/** One problem of one row or of several: neighbours that have it in their own ways, or rows anywhere that have the very same. */
export interface ProblemGroup {
  /** The first of them; its place is the first row. */
  readonly problem: Problem;
  /** The last row's number in its sheet. */
  readonly lastRow: number;
  /** Where the rows stand among those that were read, in order. */
  readonly places: readonly number[];
  /** Whether the sentence is the same for all. */
  readonly isSame: boolean;
}

interface Draft extends ProblemGroup {
  lastRow: number;
  readonly places: number[];
  isSame: boolean;
}

/** Gathers problems of rows as they are gone through in order. */
export interface ProblemCollector {
  readonly add: (row: UsageRow, place: number, problems: readonly Problem[]) => void;
  readonly groups: () => readonly ProblemGroup[];
  /** Rows with a problem that keeps them out of the total. */
  readonly invalidRows: () => number;
}

export function createProblemCollector(): ProblemCollector {
  const groups: Draft[] = [];
  const bySentence = new Map<string, Draft>();
  /** The latest group of a kind of problem, which a neighbour joins. */
  const latest = new Map<string, Draft>();
  let invalid = 0;
  const addOne = ({ source }: UsageRow, place: number, problem: Problem): void => {
    const { code, column, level, params = {} } = problem;
    const kind = JSON.stringify([code, column, level, source.file, source.sheet]);
    const sentence = `${kind}${JSON.stringify(params)}`;
    const same = bySentence.get(sentence);
    const group = same ?? neighbour(latest.get(kind), place);
    if (group === null) {
      const started: Draft = { problem, lastRow: source.row, places: [place], isSame: true };
      groups.push(started);
      bySentence.set(sentence, started);
      latest.set(kind, started);
      return;
    }
    latest.set(kind, group);
    if (same === undefined) group.isSame = false;
    // A row that has the same problem twice is one row.
    if (group.places.at(-1) === place) return;
    group.places.push(place);
    group.lastRow = source.row;
  };
  return {
    add: (row, place, problems) => {
      if (problems.some(({ level }) => level === 'error')) invalid += 1;
      for (const problem of problems) addOne(row, place, problem);
    },
    groups: () => groups,
    invalidRows: () => invalid,
  };
}

function neighbour(group: Draft | undefined, place: number): Draft | null {
  const last = group?.places.at(-1);
  return group !== undefined && last !== undefined && last + 1 >= place ? group : null;
}

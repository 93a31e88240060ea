import { grouped } from '../numbers.ts';
import type { Pool, Rated } from '../rating/types.ts';
import type { RowSource } from '../usage/types.ts';
import type { Words } from './words.ts';

const MOST_PLACES = 3;

/** Lines that have something in common: entries of pools of which it holds. */
export interface Common {
  readonly pools: readonly Pool[];
  readonly holds: (pool: Pool, index: number) => boolean;
  /** How many there are; a line of several months counts in each. */
  readonly count: number;
}

/** Says where rows stand: the first few of them, and that there are more. */
export interface Telling {
  readonly lines: (common: Common) => string;
  /** Rows that can't be read. */
  readonly invalid: (rated: Rated) => string;
}

/** By the numbers of the app's own sheet where those are given; otherwise by file, sheet and row. */
export function telling(words: Words, lineNumber?: (lineId: string) => number): Telling {
  if (lineNumber === undefined)
    return {
      lines: (common) => inFiles(firstSources(common), common.count, words),
      invalid: (rated) => inFiles(invalidSources(rated), rated.totals.invalid, words),
    };
  return {
    lines: (common) => byNumbers([...idsOf(common)].map(lineNumber), words),
    invalid: (rated) => byNumbers(rated.invalidIds().map(lineNumber), words),
  };
}

function inFiles(sources: readonly RowSource[], count: number, words: Words): string {
  const named = sources
    .slice(0, MOST_PLACES)
    .map(({ file, sheet, row }) => words('invoice-place', { file, sheet, row }));
  const joined = named.join(words('invoice-place-separator'));
  return count > named.length ? words('invoice-places-more', { places: joined }) : joined;
}

/** 24 and 16 → `lines 16, 24`. */
function byNumbers(numbers: readonly number[], words: Words): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const named = sorted.slice(0, MOST_PLACES).map((number) => grouped(number));
  const rows = named.join(words('invoice-line-separator'));
  if (sorted.length > MOST_PLACES) return words('invoice-lines-more', { rows });
  return sorted.length === 1 ? words('invoice-line', { row: rows }) : words('invoice-lines', { rows });
}

function idsOf({ pools, holds }: Common): Set<string> {
  const ids = new Set<string>();
  for (const pool of pools)
    pool.entries.forEach(({ line }, index) => {
      if (holds(pool, index)) ids.add(line.id);
    });
  return ids;
}

function firstSources({ pools, holds }: Common): RowSource[] {
  const lines = new Map<string, RowSource>();
  for (const pool of pools) {
    for (let index = 0; index < pool.entries.length && lines.size < MOST_PLACES; index++) {
      const line = pool.entries[index]?.line;
      if (line !== undefined && holds(pool, index)) lines.set(line.id, line.source);
    }
  }
  return [...lines.values()];
}

function invalidSources(rated: Rated): RowSource[] {
  const sources = new Map<string, RowSource>();
  for (const { level, file, sheet, row } of rated.problems()) {
    if (level !== 'error' || row === null || sources.size > MOST_PLACES) continue;
    sources.set(JSON.stringify([file, sheet, row]), { file, sheet: sheet ?? '', row });
  }
  return [...sources.values()];
}

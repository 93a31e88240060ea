import type { Problem } from '../problem.ts';
import { NONE, type PackedRows } from './packedRows.ts';
import {
  FIRST_ROW,
  knownCells,
  type LooseProblem,
  type NewPlace,
  relocateProblems,
} from './relocateTextRows.ts';
import { USAGE_COLUMNS } from './types.ts';

/** Packed rows as they come over the bridge: of the right shape, but their numbers not yet known to fit together. */
export interface LooseRows {
  readonly rows: number;
  readonly texts: readonly string[];
  readonly sheets: readonly { readonly headerUnits: Readonly<Record<string, string>> }[];
  readonly problems: readonly (readonly LooseProblem[])[];
  readonly codes: Int32Array;
}

/**
 * Packed rows as rows of another sheet, in their order, without unpacking them: 100,000 rows take 5 to 20 ms. Units that headers gave
 * still count; what the headers were called does not. Throws a `RangeError` where a number leads nowhere, so that what is unpacked later needs no
 * looking after.
 */
export function relocateRows(packed: LooseRows, place: NewPlace): PackedRows {
  const { rows, texts, sheets } = packed;
  const codes = new Int32Array(packed.codes);
  const problems: Problem[][] = packed.problems.map(() => []);
  let at = 0;
  for (let nth = 0; nth < rows; nth++) {
    const row = nth + FIRST_ROW;
    checked(codes[at], sheets.length);
    checked(codes[at + 1], texts.length);
    codes[at + 2] = row;
    const own = codes[at + 4] ?? NONE;
    if (own !== NONE) problems[own] = relocateProblems(found(packed.problems, own), { ...place, row });
    at = pairsEnd(codes, at + 5, USAGE_COLUMNS.length, texts.length);
    at = pairsEnd(codes, at, texts.length, texts.length);
  }
  if (at !== codes.length) throw new RangeError('packed rows with something behind them');
  const moved = sheets.map(({ headerUnits }) => ({
    ...place,
    headerUnits: knownCells(headerUnits, USAGE_COLUMNS),
  }));
  return { rows, texts, sheets: moved, problems, codes };
}

/** Where a number of pairs ends, each of them checked: columns or headers, and texts. */
function pairsEnd(codes: Int32Array, at: number, firsts: number, seconds: number): number {
  const end = at + 1 + 2 * checked(codes[at], codes.length);
  for (let next = at + 1; next < end; next += 2) {
    checked(codes[next], firsts);
    checked(codes[next + 1], seconds);
  }
  return end;
}

/** A number from 0 up to below `end`. */
function checked(code: number | undefined, end: number): number {
  if (code === undefined || code < 0 || code >= end) throw new RangeError('packed rows that lead nowhere');
  return code;
}

function found<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError('packed rows that lead nowhere');
  return item;
}

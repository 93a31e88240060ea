import type { Message, Problem } from '../../shared/problem.ts';
import type { LineResult, Rated } from '../../shared/rating/types.ts';
import type { RowSource } from '../../shared/usage/types.ts';

/** What pricing has to say of rows, beyond what was wrong with them. */
export interface LineRemarks {
  /** Why rows and purchases have no price. */
  readonly unpriced: readonly Problem[];
  /** What a reader should know of rows that have one. */
  readonly notes: readonly Problem[];
}

/** Flags that say why a line has no price; its others are notes. */
const REASONS: ReadonlySet<string> = new Set([
  'no-public-price',
  'no-price-for-region',
  'no-rate-for-day',
  'ask-for-quote',
  'usage-unpriced',
]);
const NO_PRICE: Message = { code: 'no-public-price' };

export function lineRemarks(rated: Rated): LineRemarks {
  const unpriced: Problem[] = [];
  const notes: Problem[] = [];
  for (const result of rated.lines()) {
    const told = result.status === 'invalid' ? [] : newFlags(result);
    if (result.status === 'unpriced')
      unpriced.push(at(result.line.source, told.find(({ code }) => REASONS.has(code)) ?? NO_PRICE));
    for (const flag of told) if (!REASONS.has(flag.code)) notes.push(at(result.line.source, flag));
  }
  for (const { pack, amount } of rated.purchases)
    if (amount === null) unpriced.push(at(pack.source, NO_PRICE));
  for (const { pack, flags } of rated.packs) for (const flag of flags) notes.push(at(pack.source, flag));
  return { unpriced, notes };
}

/** Without what reading found (it is among the problems) and what was not served (it has its own lines, with advice). */
function newFlags({ line, flags }: LineResult): Message[] {
  const known = new Set(line.problems.map(({ code }) => code));
  return flags.filter(({ code }) => code !== 'unserved' && !known.has(code));
}

const at = ({ file, sheet, row }: RowSource, message: Message): Problem => ({
  level: 'info',
  ...message,
  file,
  sheet,
  row,
  column: null,
});

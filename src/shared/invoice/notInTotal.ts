import { unservedAdvice } from '../advice/unservedAdvice.ts';
import type { Lang } from '../i18n/lang.ts';
import { grouped, groupedMoney } from '../numbers.ts';
import type { Pool, Rated } from '../rating/types.ts';
import { type Telling, telling } from './linePlaces.ts';
import { packText } from './packText.ts';
import type { Words } from './words.ts';

/** What the total leaves out, in sentences. */
export interface NotInTotal {
  readonly unpriced: number;
  readonly unserved: number;
  readonly invalid: number;
  /** Each says one thing: how many lines, where the first ones are, and what to do. Empty: nothing is left out. */
  readonly sentences: readonly string[];
}

/** Packs that are named before there are more. */
const MOST_NAMED = 3;

/** `lineNumber`: a row's number in the app's own sheet; absent: rows are told by their place in a file. */
export function notInTotal(
  rated: Rated,
  lang: Lang,
  words: Words,
  lineNumber?: (lineId: string) => number,
): NotInTotal {
  const { unpriced, unserved, invalid } = rated.totals;
  const tell = telling(words, lineNumber);
  return {
    unpriced,
    unserved,
    invalid,
    sentences: [
      ...unpricedLines(rated, words, tell),
      ...unpricedPurchases(rated, lang, words),
      ...unservedPools(rated, lang, words, tell),
      ...invalidLines(rated, words, tell),
    ],
  };
}

function unpricedLines({ pools }: Rated, words: Words, tell: Telling): string[] {
  const lacking = pools.filter((pool) => pool.lineCounts.unpriced > 0);
  const count = lacking.reduce((sum, pool) => sum + pool.lineCounts.unpriced, 0);
  if (count === 0) return [];
  const holds = (pool: Pool, index: number): boolean => pool.unpriced(index);
  return [
    words(count === 1 ? 'left-out-line' : 'left-out-lines', {
      count: grouped(count),
      places: tell.lines({ pools: lacking, holds, count }),
    }),
  ];
}

function unpricedPurchases({ purchases }: Rated, lang: Lang, words: Words): string[] {
  const lacking = purchases.filter(({ amount }) => amount === null);
  if (lacking.length === 0) return [];
  const named = lacking
    .slice(0, MOST_NAMED)
    .map(({ product, pack }) => `${product.name[lang]} ${packText(pack, words)}`);
  const joined = named.join(words('invoice-place-separator'));
  const packs = lacking.length > named.length ? words('invoice-places-more', { places: joined }) : joined;
  return [words(lacking.length === 1 ? 'left-out-pack' : 'left-out-packs', { count: lacking.length, packs })];
}

/** Each pool for itself, with the cheapest single pack that would have served what was not. */
function unservedPools({ pools }: Rated, lang: Lang, words: Words, tell: Telling): string[] {
  return pools.flatMap((pool) => {
    const { unserved } = pool.totals;
    if (unserved.isZero() || pool.lineCounts.unserved === 0) return [];
    const holds = (_: Pool, index: number): boolean => (pool.unserved[index] ?? 0) > 0;
    const params = {
      product: pool.product.name[lang],
      month: pool.month,
      quantity: grouped(unserved),
      unit: pool.item.unitName[lang],
      places: tell.lines({ pools: [pool], holds, count: pool.lineCounts.unserved }),
    };
    return [`${words('not-served', params)}${adviceText(pool, words)}`];
  });
}

function adviceText(pool: Pool, words: Words): string {
  const advice = unservedAdvice(pool);
  if (advice === null) return '';
  const kind = advice.pack.startsWith('custom:') ? 'custom' : 'fixed';
  return words('not-served-advice', {
    pack: packText({ kind, units: advice.units }, words),
    amount: groupedMoney(advice.amount),
  });
}

function invalidLines(rated: Rated, words: Words, tell: Telling): string[] {
  const count = rated.totals.invalid;
  if (count === 0) return [];
  const places = tell.invalid(rated);
  return [words(count === 1 ? 'left-out-invalid' : 'left-out-invalids', { count: grouped(count), places })];
}

import { cheapestPack } from '../advice/cheapestPack.ts';
import type { Decimal } from '../decimal.ts';
import type { Lang } from '../i18n/lang.ts';
import { grouped, groupedMoney } from '../numbers.ts';
import type { Pool, Rated } from '../rating/types.ts';
import type { RowSource } from '../usage/types.ts';
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

const MOST_PLACES = 3;

export function notInTotal(rated: Rated, lang: Lang, words: Words): NotInTotal {
  const { unpriced, unserved, invalid } = rated.totals;
  return {
    unpriced,
    unserved,
    invalid,
    sentences: [
      ...unpricedLines(rated, words),
      ...unpricedPurchases(rated, lang, words),
      ...unservedPools(rated, lang, words),
      ...invalidLines(rated, words),
    ],
  };
}

/** Where rows stand: the first few, and that there are more. */
function placesText(sources: readonly RowSource[], count: number, words: Words): string {
  const named = sources
    .slice(0, MOST_PLACES)
    .map(({ file, sheet, row }) => words('invoice-place', { file, sheet, row }));
  const joined = named.join(words('invoice-place-separator'));
  return count > named.length ? words('invoice-places-more', { places: joined }) : joined;
}

function unpricedLines({ pools }: Rated, words: Words): string[] {
  const lacking = pools.filter((pool) => pool.lineCounts.unpriced > 0);
  const count = lacking.reduce((sum, pool) => sum + pool.lineCounts.unpriced, 0);
  if (count === 0) return [];
  const sources = firstSources(lacking, (pool, index) => pool.unpriced(index));
  return [
    words(count === 1 ? 'left-out-line' : 'left-out-lines', {
      count: grouped(count),
      places: placesText(sources, count, words),
    }),
  ];
}

function unpricedPurchases({ purchases }: Rated, lang: Lang, words: Words): string[] {
  const lacking = purchases.filter(({ amount }) => amount === null);
  if (lacking.length === 0) return [];
  const named = lacking
    .slice(0, MOST_PLACES)
    .map(({ product, pack }) => `${product.name[lang]} ${packText(pack, words)}`);
  const joined = named.join(words('invoice-place-separator'));
  const packs = lacking.length > named.length ? words('invoice-places-more', { places: joined }) : joined;
  return [words(lacking.length === 1 ? 'left-out-pack' : 'left-out-packs', { count: lacking.length, packs })];
}

/** Each pool for itself, with the cheapest single pack that would have served what was not. */
function unservedPools({ pools }: Rated, lang: Lang, words: Words): string[] {
  return pools.flatMap((pool) => {
    const { unserved } = pool.totals;
    if (unserved.isZero() || pool.lineCounts.unserved === 0) return [];
    const sources = firstSources([pool], (_, index) => (pool.unserved[index] ?? 0) > 0);
    const params = {
      product: pool.product.name[lang],
      month: pool.month,
      quantity: grouped(unserved),
      unit: pool.item.unitName[lang],
      places: placesText(sources, pool.lineCounts.unserved, words),
    };
    return [`${words('not-served', params)}${adviceText(pool, unserved, words)}`];
  });
}

function adviceText(pool: Pool, unserved: Decimal, words: Words): string {
  const packs = pool.product.packs;
  const ratio = packs?.serves.find(({ item }) => item === pool.item.id)?.ratio;
  const advice = packs === null || ratio === undefined ? null : cheapestPack(packs, unserved.times(ratio));
  if (advice === null) return '';
  const kind = advice.pack.startsWith('custom:') ? 'custom' : 'fixed';
  return words('not-served-advice', {
    pack: packText({ kind, units: advice.units }, words),
    amount: groupedMoney(advice.amount),
  });
}

function invalidLines(rated: Rated, words: Words): string[] {
  const count = rated.totals.invalid;
  if (count === 0) return [];
  const sources = new Map<string, RowSource>();
  for (const { level, file, sheet, row } of rated.problems()) {
    if (level !== 'error' || row === null || sources.size > MOST_PLACES) continue;
    sources.set(JSON.stringify([file, sheet, row]), { file, sheet: sheet ?? '', row });
  }
  const places = placesText([...sources.values()], count, words);
  return [words(count === 1 ? 'left-out-invalid' : 'left-out-invalids', { count: grouped(count), places })];
}

function firstSources(pools: readonly Pool[], holds: (pool: Pool, index: number) => boolean): RowSource[] {
  const lines = new Map<string, RowSource>();
  for (const pool of pools) {
    for (let index = 0; index < pool.entries.length && lines.size < MOST_PLACES; index++) {
      const line = pool.entries[index]?.line;
      if (line !== undefined && holds(pool, index)) lines.set(line.id, line.source);
    }
  }
  return [...lines.values()];
}

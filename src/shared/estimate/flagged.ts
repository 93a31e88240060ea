import { isBlank } from './document.ts';
import type { PricedEstimate } from './pricedEstimate.ts';

/** A row that asks for attention, and the column to look at; null: the row as a whole. */
export interface Flagged {
  readonly id: string;
  readonly column: string | null;
}

/** Row ids of usage that are invalid, without a price or not (wholly) served. */
export function flaggedLines(estimate: PricedEstimate): ReadonlySet<string> {
  const { rated } = estimate;
  const flagged = new Set<string>();
  for (const pool of rated.pools) {
    if (pool.lineCounts.unpriced === 0 && pool.totals.unserved.isZero()) continue;
    pool.entries.forEach((entry, index) => {
      if (pool.unpriced(index) || (pool.unserved[index] ?? 0) > 0) flagged.add(entry.line.id);
    });
  }
  if (rated.totals.invalid > 0) for (const id of rated.invalidIds()) flagged.add(id);
  return flagged;
}

/** Row ids of packs that can't be read, or whose purchase has no price. */
export function flaggedPacks(estimate: PricedEstimate): ReadonlySet<string> {
  const unpriced = estimate.rated.purchases
    .filter(({ amount }) => amount === null)
    .map(({ pack }) => pack.id);
  const broken = estimate.document.packs
    .filter((row) => !isBlank(row) && !estimate.packOf(row).ok)
    .map((row) => row.id);
  return new Set([...unpriced, ...broken]);
}

/** The next row behind a place that asks for attention, and round again from the first; null: none does. */
export function nextFlagged(
  estimate: PricedEstimate,
  table: 'usage' | 'packs',
  from: number,
): Flagged | null {
  const ids = table === 'usage' ? flaggedLines(estimate) : flaggedPacks(estimate);
  const rows: readonly { readonly id: string }[] = estimate.document[table];
  const places = rows.flatMap((row, place) => (ids.has(row.id) ? [place] : []));
  const place = places.find((each) => each > from) ?? places[0];
  const row = place === undefined ? undefined : rows[place];
  if (row === undefined) return null;
  const problem = table === 'usage' ? estimate.rated.problemsOf(row.id)[0] : undefined;
  return { id: row.id, column: problem?.column ?? null };
}

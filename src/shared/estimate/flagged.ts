import { isPackFlagged, packViews } from './packView.ts';
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

/** Row ids of packs that can't be read, have no price, or ran out while usage wanted more. */
export function flaggedPacks(estimate: PricedEstimate): ReadonlySet<string> {
  const flagged = [...packViews(estimate)].filter(([, { status }]) => isPackFlagged(status));
  return new Set(flagged.map(([id]) => id));
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

import type { Decimal } from '../decimal.ts';
import type { Problem } from '../problem.ts';
import type { Item } from '../tariff/types.ts';
import { isBlank } from './document.ts';
import { placesOf } from './edit.ts';
import { flaggedLines } from './flagged.ts';
import { lineView } from './lineView.ts';
import type { PricedEstimate } from './pricedEstimate.ts';

/** A row that the total leaves out, wholly or in part, by its number in its own sheet. */
export interface LeftOut {
  readonly table: 'usage' | 'packs';
  readonly id: string;
  /** From 1, as the sheet numbers its rows. */
  readonly number: number;
}

export type LeftOutReason =
  | { readonly kind: 'invalid'; readonly problem: Problem | null }
  | { readonly kind: 'unpriced' }
  | { readonly kind: 'unserved'; readonly quantity: Decimal; readonly item: Item | null };

/** Every row of usage and then of packs that the total leaves out, in the order of the sheets. */
export function leftOutRows(estimate: PricedEstimate): LeftOut[] {
  const { usage, packs } = estimate.document;
  return [
    ...numbered('usage', flaggedLines(estimate), placesOf(usage)),
    ...numbered('packs', leftOutPacks(estimate), placesOf(packs)),
  ];
}

/** Packs that can't be read, or were bought without a price. */
function leftOutPacks(estimate: PricedEstimate): ReadonlySet<string> {
  const unpriced = estimate.rated.purchases.filter(({ amount }) => amount === null);
  const unread = estimate.document.packs.filter((row) => !isBlank(row) && !estimate.packOf(row).ok);
  return new Set([...unpriced.map(({ pack }) => pack.id), ...unread.map(({ id }) => id)]);
}

function numbered(
  table: LeftOut['table'],
  ids: ReadonlySet<string>,
  places: ReadonlyMap<string, number>,
): LeftOut[] {
  return [...ids]
    .map((id) => ({ table, id, number: (places.get(id) ?? -1) + 1 }))
    .sort((a, b) => a.number - b.number);
}

/** Why one of them is left out; null: it is not, or it is not there. */
export function leftOutReason(estimate: PricedEstimate, { table, id }: LeftOut): LeftOutReason | null {
  return table === 'usage' ? lineReason(estimate, id) : packReason(estimate, id);
}

function lineReason({ rated }: PricedEstimate, id: string): LeftOutReason | null {
  const view = lineView(rated, id);
  switch (view?.status) {
    case 'invalid':
      return { kind: 'invalid', problem: view.problems.find(({ level }) => level === 'error') ?? null };
    case 'unpriced':
      return { kind: 'unpriced' };
    case 'unserved':
      return { kind: 'unserved', quantity: view.unserved, item: view.parts[0]?.pool.item ?? null };
    default:
      return null;
  }
}

function packReason(estimate: PricedEstimate, id: string): LeftOutReason | null {
  const row = estimate.document.packs[placesOf(estimate.document.packs).get(id) ?? -1];
  if (row === undefined) return null;
  const read = estimate.packOf(row);
  if (read.ok) return { kind: 'unpriced' };
  return { kind: 'invalid', problem: read.problems.find(({ level }) => level === 'error') ?? null };
}

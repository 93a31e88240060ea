import type { Day } from '../usage/types.ts';
import { type EstimateDocument, isBlank } from './document.ts';
import type { Edit } from './edit.ts';
import type { RowIds } from './newRow.ts';
import { setCells } from './setCells.ts';

/** A pack to buy: the product as a person reads it, `100000` or `custom:36000`, and the day. */
export interface PackToAdd {
  readonly product: string;
  readonly pack: string;
  readonly purchased: Day | null;
}

/** The edit that adds a row to Packs, behind the last one that says anything. */
export function addPack(
  document: EstimateDocument,
  { product, pack, purchased }: PackToAdd,
  ids: RowIds,
): Edit | null {
  const place = document.packs.findLastIndex((row) => !isBlank(row)) + 1;
  const cells = [
    { place, column: 'product', text: product },
    { place, column: 'pack', text: pack },
    { place, column: 'quantity', text: '1' },
    { place, column: 'purchased', text: purchased ?? '' },
  ] as const;
  return setCells(document, 'packs', cells, { code: 'edit-add-pack', params: { product } }, ids);
}

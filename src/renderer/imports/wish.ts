import type { SheetPlan } from '../../shared/usage/sheetPlan.ts';
import { planChanges } from '../state/files/planChanges.ts';
import type { ReadWish } from '../state/files/reading.ts';
import type { ImportDraft, SheetKey } from '../state/importDraft.ts';

const NOTHING: SheetPlan = { as: 'nothing', code: null };

/** How a person wants the files of a draft to be read. */
export function wishOf({
  plans,
  left,
  kept,
  product,
}: Pick<ImportDraft, 'plans' | 'left' | 'kept'> & { readonly product: string | null }): ReadWish {
  const all = new Map<SheetKey, SheetPlan>([...plans, ...[...left].map((key) => [key, NOTHING] as const)]);
  return { defaultProduct: product, plans: planChanges(all), kept };
}

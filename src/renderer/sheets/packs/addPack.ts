import type { PackAdvice } from '../../../shared/advice/cheapestPack.ts';
import { addPack } from '../../../shared/estimate/addPack.ts';
import type { Product } from '../../../shared/tariff/types.ts';
import type { Day } from '../../../shared/usage/types.ts';
import { useApp } from '../../state/app.ts';
import { edit, rowIds } from '../../state/estimateActions.ts';

/** Adds the advised pack to Packs, bought on the day from which it is needed; one step to undo. */
export function addPackFor(product: Product, advice: PackAdvice, purchased: Day | null): void {
  const { estimate, lang } = useApp.getState();
  if (estimate === null) return;
  edit(addPack(estimate.document, { product: product.name[lang], pack: advice.pack, purchased }, rowIds));
}

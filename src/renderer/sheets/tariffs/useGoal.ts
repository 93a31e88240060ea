import { useEffect } from 'react';
import { codesOn, productsUnder } from '../../../shared/tariff/listing/bearing.ts';
import type { Catalogue } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useTariffsView } from './tariffsView.ts';

/** Goes where another sheet sends the person: to a product, or to an interpretation on a product that it bears on. */
export function useGoal(): void {
  const goal = useApp((state) => state.goal);
  useEffect(() => {
    const { estimate } = useApp.getState();
    if (goal?.sheet !== 'tariffs' || estimate === null) return;
    if (goal.nth === useTariffsView.getState().reached) return;
    useTariffsView.setState({ reached: goal.nth });
    if (estimate.catalogue.products.has(goal.id)) useTariffsView.setState({ product: goal.id });
    else if (estimate.catalogue.interpretations.has(goal.id)) goToCode(goal.id, estimate.catalogue);
  }, [goal]);
}

/** Stays at the product that is shown where it can; else goes to one that the estimate has, else to any. */
function goToCode(code: string, catalogue: Catalogue): void {
  const { product } = useTariffsView.getState();
  const shown = product === null ? undefined : catalogue.products.get(product);
  useTariffsView.setState({ sentTo: { code }, drawerOpen: true });
  if (shown !== undefined && codesOn(shown, catalogue).has(code)) return;
  const candidates = productsUnder(code, catalogue);
  const used = usedProducts();
  const found = candidates.find(({ id }) => used.has(id)) ?? candidates[0];
  if (found !== undefined) useTariffsView.setState({ product: found.id });
}

function usedProducts(): ReadonlySet<string> {
  const { estimate } = useApp.getState();
  if (estimate?.isPriced !== true) return new Set();
  return new Set(estimate.rated.pools.map(({ product }) => product.id));
}

import { choiceSetting } from '../../../shared/estimate/choiceSetting.ts';
import { packPriceWrites } from '../../../shared/estimate/packPriceSetting.ts';
import { useApp } from '../../state/app.ts';
import { editSettings } from '../../state/estimateActions.ts';

/** The alternative that holds on this machine where an estimate says nothing: the user's own default, else the shipped one. */
export function usualAlternative(code: string): string | null {
  const usual = useApp.getState().tariffs?.catalogue(new Map());
  return usual?.ok === true ? (usual.catalogue.chosen.get(code) ?? null) : null;
}

/** Reads an interpretation otherwise in this estimate; one step to undo. */
export function chooseAlternative(code: string, alternative: string): void {
  const { estimate } = useApp.getState();
  const interpretation = estimate?.catalogue.interpretations.get(code);
  if (interpretation === undefined) return;
  const value = choiceSetting(interpretation, usualAlternative(code) ?? interpretation.default, alternative);
  editSettings([[code, value]], { code: 'edit-choice', params: { code } });
}

/** Says what a pack costs in this estimate, in yuan as a plain decimal; null: says it no more. One step to undo. */
export function fillPackPrice(product: string, spec: string, price: string | null): void {
  const { estimate } = useApp.getState();
  if (estimate === null) return;
  const writes = packPriceWrites(estimate.document, estimate.catalogue, product, spec, price);
  editSettings(writes, { code: 'edit-pack-price' });
}

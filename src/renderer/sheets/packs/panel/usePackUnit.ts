import type { PackFacts } from '../../../../shared/estimate/packView.ts';
import { useApp } from '../../../state/app.ts';

/** The name of the unit that a product's packs are counted in. */
export function usePackUnit({ product }: PackFacts): string {
  return useApp(
    ({ estimate, lang }) => estimate?.catalogue.units.get(product.packs?.unit ?? '')?.name[lang] ?? '',
  );
}

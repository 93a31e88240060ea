import { catalogueCounts } from '../../../shared/tariff/listing/counts.ts';
import { useEstimate } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { emptyPrices, useListings } from './useListings.ts';

/** For the status bar: what there is to price with, and what has no price. */
export function TariffsStatus() {
  const t = useWords();
  const estimate = useEstimate();
  const empty = emptyPrices(useListings());
  if (estimate === null) return null;
  const { products, documents } = catalogueCounts(estimate.catalogue);
  return (
    <>
      <span>{t('tariffs-status', { products, documents })}</span>
      {empty > 0 && (
        <span>
          {empty === 1 ? t('tariffs-status-empty-one') : t('tariffs-status-empty', { count: empty })}
        </span>
      )}
    </>
  );
}

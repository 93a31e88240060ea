import { Button } from '@fluentui/react-components';
import { PanelRight20Regular } from '@fluentui/react-icons';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import type { Product } from '../../../shared/tariff/types.ts';
import { useApp, useEstimate } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { DockedInterpretations, InterpretationsDrawer } from './Interpretations.tsx';
import { Notices } from './Notices.tsx';
import { OwnChanges } from './OwnChanges.tsx';
import { ProductHeader } from './ProductHeader.tsx';
import { ProductList } from './ProductList.tsx';
import { ProductPicker } from './ProductPicker.tsx';
import { RateTable } from './RateTable.tsx';
import styles from './TariffsSheet.module.css';
import { useTariffsView } from './tariffsView.ts';
import { useGoal } from './useGoal.ts';
import { useListings } from './useListings.ts';
import { useNarrow } from './useNarrow.ts';

/** Every rate with its source and its days, prices to fill in, and the interpretations that they rest on. */
export function TariffsSheet() {
  const t = useWords();
  const estimate = useEstimate();
  const listings = useListings();
  const narrow = useNarrow();
  useGoal();
  const product = useShown(estimate);
  if (estimate === null || product === null) return null;
  const { catalogue } = estimate;
  const listing = listings.get(product.id);
  const choice = { catalogue, listings, chosen: product.id };
  return (
    <div className={styles.sheet}>
      {!narrow.picker && (
        <div className={styles.products}>
          <ProductList {...choice} />
        </div>
      )}
      <section className={styles.middle} data-region="sheet" aria-label={t('sheet-tariffs')}>
        <Notices />
        <ProductHeader product={product} picker={narrow.picker ? <ProductPicker {...choice} /> : null}>
          {narrow.drawer && <DrawerButton />}
        </ProductHeader>
        <div className={styles.scroll}>
          {listing !== undefined && <RateTable key={product.id} product={product} listing={listing} />}
          <OwnChanges catalogue={catalogue} />
        </div>
      </section>
      {narrow.drawer ? (
        <InterpretationsDrawer product={product} catalogue={catalogue} />
      ) : (
        <DockedInterpretations product={product} catalogue={catalogue} />
      )}
    </div>
  );
}

function DrawerButton() {
  const t = useWords();
  return (
    <Button
      icon={<PanelRight20Regular />}
      aria-haspopup="dialog"
      onClick={() => useTariffsView.setState({ drawerOpen: true })}
    >
      {t('tariffs-interpretations')}
    </Button>
  );
}

/** The product that was chosen last; at first that of the active usage line, else the first one. */
function useShown(estimate: PricedEstimate | null): Product | null {
  const chosen = useTariffsView((state) => state.product);
  const active = useApp((state) => state.active);
  if (estimate === null) return null;
  const { products } = estimate.catalogue;
  const known = chosen === null ? undefined : products.get(chosen);
  if (known !== undefined) return known;
  const row = active?.table === 'usage' ? estimate.document.usage[active.place] : undefined;
  const ofLine = row === undefined ? null : estimate.lineOf(row).product;
  const [first = null] = products.values();
  return (ofLine === null ? undefined : products.get(ofLine)) ?? first;
}

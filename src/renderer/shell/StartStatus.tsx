import { useMemo } from 'react';
import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import styles from './StatusBar.module.css';

/** On the start screen: that nothing leaves the machine, said once, and what there is to price with. */
export function StartStatus() {
  const t = useWords();
  const tariffs = useApp((state) => state.tariffs);
  const counts = useMemo(() => {
    const compiled = tariffs?.catalogue(new Map());
    if (compiled?.ok !== true) return null;
    const products = [...compiled.catalogue.products.values()];
    const documents = new Set(products.flatMap((product) => [...product.documents.keys()]));
    return { products: products.length, documents: documents.size };
  }, [tariffs]);
  return (
    <>
      <span>{t('status-offline')}</span>
      <span className={styles.gap} />
      {counts !== null && <span>{t('status-catalogue', counts)}</span>}
    </>
  );
}

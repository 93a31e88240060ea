import { useMemo } from 'react';
import { catalogueCounts } from '../../shared/tariff/listing/counts.ts';
import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import styles from './StatusBar.module.css';

/** On the start screen: that nothing leaves the machine, said once, and what there is to price with. */
export function StartStatus() {
  const t = useWords();
  const tariffs = useApp((state) => state.tariffs);
  const counts = useMemo(() => {
    const compiled = tariffs?.catalogue(new Map());
    return compiled?.ok === true ? catalogueCounts(compiled.catalogue) : null;
  }, [tariffs]);
  return (
    <>
      <span>{t('status-offline')}</span>
      <span className={styles.gap} />
      {counts !== null && (
        <span>{t('status-catalogue', { products: counts.products, documents: counts.documents })}</span>
      )}
    </>
  );
}

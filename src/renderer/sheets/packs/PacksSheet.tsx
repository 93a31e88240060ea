import { useEffect, useMemo } from 'react';
import { SheetGrid } from '../../grid/SheetGrid.tsx';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { narrowPacks } from './narrowPacks.ts';
import styles from './PacksSheet.module.css';
import { packFlag, packsColumns } from './packsColumns.ts';
import { PackPanel } from './panel/PackPanel.tsx';
import { UnservedBars } from './UnservedBars.tsx';

/** The packs that are owned, what became of them, and what had none. */
export function PacksSheet() {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const panelOpen = useApp((state) => state.preferences.whyOpen);
  const specs = useMemo(() => packsColumns(lang, t), [lang, t]);
  usePriced();
  return (
    <div className={styles.sheet}>
      <div className={styles.main}>
        <UnservedBars />
        <div className={styles.grid}>
          <SheetGrid
            table="packs"
            specs={specs}
            label={t('packs-grid-label')}
            emptyText={t('packs-empty')}
            flag={packFlag}
            narrow={narrowPacks}
          />
        </div>
      </div>
      {panelOpen && <PackPanel />}
    </div>
  );
}

/** Everything here comes from prices: an estimate whose pricing was put off is priced when this sheet is shown. */
function usePriced(): void {
  const estimate = useApp((state) => state.estimate);
  const revision = useApp((state) => state.revision);
  useEffect(() => {
    if (estimate === null || estimate.isPriced) return;
    estimate.price();
    useApp.setState({ revision: revision + 1 });
  }, [estimate, revision]);
}

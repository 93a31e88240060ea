import { useMemo } from 'react';
import { SheetGrid } from '../../grid/SheetGrid.tsx';
import { WhyPanel } from '../../panels/why/WhyPanel.tsx';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { narrowColumns } from './narrowColumns.ts';
import styles from './UsageSheet.module.css';
import { rowFlag, usageColumns } from './usageColumns.ts';

/** The usage lines, priced while they are typed, and why a line costs what it does. */
export function UsageSheet() {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const whyOpen = useApp((state) => state.preferences.whyOpen);
  const specs = useMemo(() => usageColumns(lang, t), [lang, t]);
  return (
    <div className={styles.sheet}>
      <SheetGrid
        table="usage"
        specs={specs}
        label={t('usage-grid-label')}
        emptyText={t('usage-empty')}
        flag={rowFlag}
        narrow={narrowColumns}
      />
      {whyOpen && <WhyPanel />}
    </div>
  );
}

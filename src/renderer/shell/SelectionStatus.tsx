import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import styles from './SelectionStatus.module.css';

/** Sum, average and count of the selected cells, as spreadsheets tell them. */
export function SelectionStatus() {
  const t = useWords();
  const selection = useApp((state) => state.selection);
  if (selection === null || selection.cells < 2) return null;
  const { sum, average, cells } = selection;
  return (
    <span className={styles.selection}>
      {sum !== null && (
        <span>
          {t('status-sum')} <b className="figures">{sum}</b>
        </span>
      )}
      {average !== null && (
        <span className={styles.extra}>
          {t('status-average')} <b className="figures">{average}</b>
        </span>
      )}
      <span className={styles.extra}>
        {t('status-count')} <b className="figures">{cells}</b>
      </span>
    </span>
  );
}

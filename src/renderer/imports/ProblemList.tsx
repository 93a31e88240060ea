import { useMemo } from 'react';
import type { ImportDraft } from '../state/importDraft.ts';
import { useWords } from '../state/words.ts';
import { ProblemLine } from './ProblemLine.tsx';
import styles from './ProblemList.module.css';
import { entryKey, limited, problemEntries } from './problemEntries.ts';

/** What is wrong with what would land, what was left out, and what to do about it. */
export function ProblemList({ draft }: { readonly draft: ImportDraft }) {
  const t = useWords();
  const { review, read, isRead, isReviewed } = draft;
  const { shown, more } = useMemo(() => limited(problemEntries({ review, read })), [review, read]);
  const invalid = review?.invalidRows ?? 0;
  const isLooking = review === null || !isRead || !isReviewed;
  const state = isLooking
    ? t('import-problems-looking')
    : invalid === 0
      ? t('import-problems-none')
      : t(invalid === 1 ? 'import-problem-row' : 'import-problem-rows', { count: invalid });
  return (
    <section className={styles.problems} aria-labelledby="import-problems">
      <div className={styles.head}>
        <h3 id="import-problems" className={styles.title}>
          {t('import-problems')}
        </h3>
        <span role="status">{state}</span>
      </div>
      <ul className={styles.list}>
        {shown.map((entry) => (
          <ProblemLine key={entryKey(entry)} entry={entry} draft={draft} />
        ))}
        {more > 0 && <li className={styles.more}>{t('import-more-problems', { count: more })}</li>}
      </ul>
    </section>
  );
}

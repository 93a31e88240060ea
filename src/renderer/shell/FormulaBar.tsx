import { type KeyboardEvent, useEffect, useState } from 'react';
import { useWords } from '../state/words.ts';
import { useActiveText } from './activeText.ts';
import styles from './FormulaBar.module.css';

/** The active cell's name, and what was typed into it, or a computed cell's arithmetic. Typed cells can be edited here too. */
export function FormulaBar() {
  const t = useWords();
  const active = useActiveText();
  const [draft, setDraft] = useState<string | null>(null);
  const key = active === null ? '' : `${active.name} ${active.text}`;
  useEffect(() => {
    // Another cell, or another text of the same one: what was half typed belongs to neither.
    if (key !== '') setDraft(null);
  }, [key]);
  const commit = (): void => {
    if (draft !== null) active?.write?.(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setDraft(null);
    if (event.key === 'Enter') commit();
  };
  return (
    <div className={styles.bar}>
      <span className={styles.name}>{active?.name ?? ''}</span>
      <span className={styles.fx} aria-hidden>
        fx
      </span>
      {active?.write == null ? (
        <output className={`${styles.text} figures`} title={active?.text}>
          {active?.text}
        </output>
      ) : (
        <input
          className={`${styles.input} figures`}
          aria-label={t('formula-label')}
          spellCheck={false}
          value={draft ?? active.text}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={commit}
        />
      )}
      {active !== null && (
        <span className={`${styles.hint} figures`}>
          {active.write === null ? t('formula-computed') : active.shown}
        </span>
      )}
    </div>
  );
}

import type { Catalogue } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import styles from './Interpretations.module.css';

export interface SettledInterpretationsProps {
  readonly codes: readonly string[];
  readonly catalogue: Catalogue;
}

/** Interpretations that amounts rest on and that can't be switched: what they say. */
export function SettledInterpretations({ codes, catalogue }: SettledInterpretationsProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  if (codes.length === 0) return null;
  return (
    <details className={styles.settled}>
      <summary>
        {t('tariffs-settled')} <span className={styles.count}>{codes.length}</span>
      </summary>
      {codes.map((code) => {
        const interpretation = catalogue.interpretations.get(code);
        return (
          <section key={code} className={styles.card} data-code={code} tabIndex={-1}>
            <h3 className={styles.title}>
              <span className={styles.code}>{code}</span>
              {interpretation?.title[lang]}
            </h3>
            <p>{interpretation?.text[lang]}</p>
          </section>
        );
      })}
    </details>
  );
}

import type { WhyInterpretation } from '../../../shared/advice/why/types.ts';
import { useApp } from '../../state/app.ts';
import { goTo } from '../../state/goTo.ts';
import { useWords } from '../../state/words.ts';
import { PanelSection } from '../parts/PanelSection.tsx';
import styles from './RestsOn.module.css';

export interface RestsOnProps {
  readonly interpretations: readonly WhyInterpretation[];
  readonly productId: string | null;
}

/** The interpretations that figures rest on, each with the reading in force. */
export function RestsOn({ interpretations, productId }: RestsOnProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const change =
    productId === null ? undefined : (
      <button
        type="button"
        className={styles.change}
        onClick={() => goTo({ sheet: 'tariffs', id: productId })}
      >
        {t('why-change')}
      </button>
    );
  return (
    <PanelSection title={t('why-rests-on')} aside={change}>
      <ul className={styles.list}>
        {interpretations.map(({ code, title, reading, text, isChanged }) => (
          <li key={code} title={text[lang]}>
            <span className={styles.code}>{code}</span>
            <span>
              {title[lang]} <span className={styles.reading}>· {reading[lang]}</span>
              {isChanged && <span className={styles.changed}> ({t('why-changed-reading')})</span>}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

import { useId } from 'react';
import { say } from '../../../shared/i18n/say.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import styles from './RateTable.module.css';
import type { Entry } from './useEntry.ts';

/** A cell of the price column that is typed into. */
export function PriceInput({ entry, label }: { readonly entry: Entry; readonly label: string }) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const id = useId();
  const { text, problem, type, begin, leave, onKeyDown } = entry;
  return (
    <td className={problem === null ? styles.typed : `${styles.typed} ${styles.invalid}`}>
      <input
        value={text}
        placeholder={t('tariffs-enter-price')}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : id}
        inputMode="decimal"
        onChange={(event) => type(event.target.value)}
        onFocus={begin}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {problem !== null && (
        <span id={id} role="alert" className={styles.problem}>
          {say(lang, problem)}
        </span>
      )}
    </td>
  );
}

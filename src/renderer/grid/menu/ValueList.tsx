import { memo, useEffect, useRef } from 'react';
import { grouped } from '../../../shared/numbers.ts';
import { useWords } from '../../state/words.ts';
import { isTicked, type ValueChoice } from '../filter/columnFilter.ts';
import { type ColumnValue, ticked as tickedBy } from '../filter/columnValues.ts';
import styles from './FilterForm.module.css';
import { SearchField } from './SearchField.tsx';

/** More values than anybody reads; the others are searched. */
const MOST_LISTED = 1_000;

interface Props {
  /** Null: they are still being read. */
  readonly listed: readonly ColumnValue[] | null;
  /** How many of them are ticked. */
  readonly ticked: number;
  readonly choice: ValueChoice;
  readonly search: string;
  readonly takesFocus: boolean;
  readonly onSearch: (text: string) => void;
  readonly onChoose: (choice: ValueChoice) => void;
}

/** The values of a column, each with how many rows show it, to be ticked. */
export function ValueList({ listed, ticked, choice, search, takesFocus, onSearch, onChoose }: Props) {
  const t = useWords();
  return (
    <>
      <SearchField label={t('filter-search')} text={search} takesFocus={takesFocus} onSearch={onSearch} />
      <div className={styles.scroll}>
        <fieldset className={styles.values} aria-label={t('filter-values')} aria-busy={listed === null}>
          {listed === null ? (
            <p className={styles.hint}>{t('filter-reading')}</p>
          ) : (
            <Values listed={listed} ticked={ticked} choice={choice} search={search} onChoose={onChoose} />
          )}
        </fieldset>
      </div>
    </>
  );
}

type ValuesProps = Pick<Props, 'ticked' | 'choice' | 'search' | 'onChoose'> & {
  readonly listed: readonly ColumnValue[];
};

function Values({ listed, ticked, choice, search, onChoose }: ValuesProps) {
  const t = useWords();
  const chosen = useRef({ choice, onChoose });
  chosen.current = { choice, onChoose };
  const toggle = useRef((text: string, isOn: boolean) =>
    chosen.current.onChoose(tickedBy(chosen.current.choice, text, isOn)),
  );
  return (
    <>
      {listed.length === 0 ? (
        <p className={styles.hint}>{t('filter-none-found')}</p>
      ) : (
        <AllValues
          label={t(search === '' ? 'filter-all' : 'filter-all-found')}
          isOn={ticked === listed.length}
          isMixed={ticked > 0 && ticked < listed.length}
          onToggle={(isAll) => onChoose({ isAll, toggled: new Set() })}
        />
      )}
      {listed.slice(0, MOST_LISTED).map(({ text, count }) => (
        <Value
          key={text}
          text={text}
          shown={text === '' ? t('filter-empty') : text}
          count={count}
          isOn={isTicked(choice, text)}
          onToggle={toggle.current}
        />
      ))}
      {listed.length > MOST_LISTED && (
        <p className={styles.hint}>{t('filter-more', { count: MOST_LISTED, rows: listed.length })}</p>
      )}
    </>
  );
}

interface AllProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isMixed: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

function AllValues({ label, isOn, isMixed, onToggle }: AllProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <label className={styles.value}>
      <input ref={box} type="checkbox" checked={isOn} onChange={() => onToggle(!isOn)} />
      <span className={styles.all}>{label}</span>
    </label>
  );
}

interface ValueProps {
  readonly text: string;
  readonly shown: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: (text: string, isOn: boolean) => void;
}

/** Of a thousand values only the one that was ticked is drawn anew. */
const Value = memo(({ text, shown, count, isOn, onToggle }: ValueProps) => (
  <label className={styles.value}>
    <input
      type="checkbox"
      tabIndex={-1}
      checked={isOn}
      onChange={(event) => onToggle(text, event.target.checked)}
    />
    <span className={styles.text} title={shown}>
      {shown}
    </span>
    <span className={`${styles.count} figures`}>{grouped(count)}</span>
  </label>
));

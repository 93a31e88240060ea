import { Button, Input } from '@fluentui/react-components';
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  ChevronDown20Regular,
  ChevronRight20Regular,
  Dismiss20Regular,
} from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import { followMatches } from './counting.ts';
import styles from './FindCard.module.css';
import { searchedTable, useFind } from './findState.ts';
import { closeFind } from './openFind.ts';
import { replaceAll, replaceOne } from './replacing.ts';
import { selectedScope } from './scope.ts';
import { step } from './stepping.ts';
import { useMatchCount } from './useMatchCount.ts';
import { useOutOfTheWay } from './useOutOfTheWay.ts';

/** How many cells have it, which one is active, how it is looked for and what replaces it. The sheet stays at hand beside it. */
export function FindCard() {
  const t = useWords();
  const card = useRef<HTMLElement>(null);
  const isAside = useOutOfTheWay(card);
  const replaces = useFind((state) => state.replaces);
  useEffect(followMatches, []);
  return (
    <section
      ref={card}
      className={isAside ? `${styles.card} ${styles.aside}` : styles.card}
      aria-label={t('find-card')}
    >
      <Steps />
      <Ways />
      {replaces && <Replacing />}
      <Notes />
    </section>
  );
}

function Steps() {
  const t = useWords();
  const count = useMatchCount();
  const replaces = useFind((state) => state.replaces);
  return (
    <div className={styles.row}>
      <IconButton
        label={t('find-replace-row')}
        icon={replaces ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        isOpen={replaces}
        onClick={() => useFind.setState({ replaces: !replaces })}
      />
      <output className={`${styles.count} figures`} aria-live="polite">
        {count}
      </output>
      <IconButton label={t('find-previous')} icon={<ArrowUp20Regular />} onClick={() => step(-1)} />
      <IconButton label={t('find-next')} icon={<ArrowDown20Regular />} onClick={() => step(1)} />
      <IconButton label={t('find-close')} icon={<Dismiss20Regular />} onClick={closeFind} />
    </div>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** Of what it unfolds. */
  readonly isOpen?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, isOpen, onClick }: IconButtonProps) {
  return (
    <Button
      className={styles.icon}
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })}
      title={label}
      onClick={onClick}
    />
  );
}

/** How it is looked for. */
function Ways() {
  const t = useWords();
  const { matchCase, wholeCell, scope } = useFind();
  const isBlock = useApp((state) => (state.selection?.cells ?? 1) !== 1 || state.selection === null);
  return (
    <div className={styles.row}>
      <Way
        label={t('find-case')}
        isOn={matchCase}
        onToggle={() => useFind.setState({ matchCase: !matchCase })}
      />
      <Way
        label={t('find-whole')}
        isOn={wholeCell}
        onToggle={() => useFind.setState({ wholeCell: !wholeCell })}
      />
      <Way
        label={t('find-scope')}
        isOn={scope !== null}
        disabled={scope === null && !isBlock}
        onToggle={() => useFind.setState({ scope: scope === null ? selectedScope() : null })}
      />
    </div>
  );
}

interface WayProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly disabled?: boolean;
  readonly onToggle: () => void;
}

function Way({ label, isOn, disabled = false, onToggle }: WayProps) {
  return (
    <button type="button" className={styles.way} aria-pressed={isOn} disabled={disabled} onClick={onToggle}>
      {label}
    </button>
  );
}

function Replacing() {
  const t = useWords();
  const by = useFind((state) => state.by);
  const isEmpty = useFind((state) => state.text === '');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) replaceOne();
  };
  return (
    <div className={styles.row}>
      <Input
        id="replace"
        className={styles.by}
        size="small"
        value={by}
        placeholder={t('find-by')}
        aria-label={t('find-by')}
        onChange={(_, data) => useFind.setState({ by: data.value, note: null })}
        onKeyDown={onKeyDown}
      />
      <Button className={styles.button} size="small" disabled={isEmpty} onClick={replaceOne}>
        {t('find-replace')}
      </Button>
      <Button
        className={styles.button}
        size="small"
        appearance="primary"
        disabled={isEmpty}
        onClick={replaceAll}
      >
        {t('find-replace-all')}
      </Button>
    </div>
  );
}

/** What is to be known of the last step, and of lines that are not searched. */
function Notes() {
  const t = useWords();
  const note = useFind((state) => state.note);
  const isFiltered = useApp(({ views }) => views[searchedTable()].filters.size > 0);
  return (
    <div className={styles.notes} aria-live="polite">
      {note !== null && <p>{t(note.code, note.params)}</p>}
      {isFiltered && <p>{t('find-filtered')}</p>}
    </div>
  );
}

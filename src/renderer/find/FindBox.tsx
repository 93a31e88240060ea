import { Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { isEnabled } from '../commands/enabled.ts';
import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import styles from './FindBox.module.css';
import { FindCard } from './FindCard.tsx';
import { useFind } from './findState.ts';
import { closeFind } from './openFind.ts';
import { step } from './stepping.ts';

/** The field that says what is looked for. What else there is to say stands on a card below it, while something is looked for. */
export function FindBox() {
  const enabled = useApp((state) => isEnabled('find', state));
  const isOpen = useFind((state) => state.isOpen);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !isOpen) return;
    event.stopPropagation();
    closeFind();
  };
  return (
    <search onKeyDown={onKeyDown}>
      <FindField enabled={enabled} />
      {isOpen && enabled && <FindCard />}
    </search>
  );
}

function FindField({ enabled }: { readonly enabled: boolean }) {
  const t = useWords();
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  const text = useFind((state) => state.text);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter ends what an input method composes.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) step(event.shiftKey ? -1 : 1);
  };
  return (
    <Input
      id="find"
      className={styles.find}
      size="small"
      disabled={!enabled}
      value={text}
      placeholder={t('tool-find')}
      aria-label={t('tool-find')}
      contentBefore={<Search20Regular />}
      contentAfter={<kbd className={styles.keys}>{isMac ? '⌘F' : 'Ctrl F'}</kbd>}
      onClick={() => enabled && useFind.setState({ isOpen: true })}
      onChange={(_, data) => useFind.setState({ text: data.value, isOpen: true, note: null })}
      onKeyDown={onKeyDown}
    />
  );
}

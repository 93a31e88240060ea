import { Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useState } from 'react';
import { isEnabled } from '../commands/enabled.ts';
import { findNext } from '../commands/find.ts';
import { useApp } from '../state/app.ts';
import { toast } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';
import styles from './FindBox.module.css';

/** Finds a text in the usage lines: Enter goes to the next cell that has it, Shift+Enter to the one before. */
export function FindBox() {
  const t = useWords();
  const isMac = useApp((state) => state.facts?.platform === 'mac');
  const enabled = useApp((state) => isEnabled('find', state));
  const [text, setText] = useState('');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') setText('');
    if (event.key !== 'Enter' || text.trim() === '' || event.nativeEvent.isComposing) return;
    if (!findNext(text, event.shiftKey ? -1 : 1)) toast({ code: 'find-none', params: { text } });
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
      onChange={(_, data) => setText(data.value)}
      onKeyDown={onKeyDown}
    />
  );
}

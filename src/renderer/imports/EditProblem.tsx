import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../state/words.ts';
import { correctCell } from './draftActions.ts';
import styles from './ProblemList.module.css';
import type { Remedy } from './problemWords.ts';

interface EditProps {
  readonly remedy: Extract<Remedy, { kind: 'edit' }>;
  readonly onDone: () => void;
}

/** Corrects one cell's text. */
export function EditProblem({ remedy: { cell }, onDone }: EditProps) {
  const t = useWords();
  const [text, setText] = useState(cell.before);
  const apply = (): void => {
    correctCell({ ...cell, after: text.trim() });
    onDone();
  };
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <input
        ref={takeFocus}
        value={text}
        aria-label={t('import-edit-label')}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Escape gives up the correction, not the import.
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }}
      />
      <Button type="submit" size="small">
        {t('import-edit-apply')}
      </Button>
    </form>
  );
}

const takeFocus = (input: HTMLInputElement | null): void => input?.select();

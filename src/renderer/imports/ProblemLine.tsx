import { Link } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, SubtractCircle16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ImportDraft } from '../state/importDraft.ts';
import { useWords } from '../state/words.ts';
import { keepRow, showRows } from './draftActions.ts';
import { EditProblem } from './EditProblem.tsx';
import styles from './ProblemList.module.css';
import { ProductProblem } from './ProductProblem.tsx';
import { levelOf, type ProblemEntry } from './problemEntries.ts';
import { problemPlace, type Remedy, remedyOf, sentenceOf } from './problemWords.ts';

interface LineProps {
  readonly entry: ProblemEntry;
  readonly draft: ImportDraft;
}

const ICONS = { error: ErrorCircle16Filled, info: Info16Regular, skipped: SubtractCircle16Regular } as const;
const LEVELS = {
  error: 'import-level-error',
  info: 'import-level-info',
  skipped: 'import-level-skipped',
} as const;

/** One problem: where, what, and the one thing to do about it here. */
export function ProblemLine({ entry, draft }: LineProps) {
  const t = useWords();
  const level = levelOf(entry);
  const Icon = ICONS[level];
  const { row, sheet, column } = problemPlace(t, entry, draft);
  return (
    <li className={`${styles.line} ${styles[level]}`}>
      <span className={styles.icon}>
        <Icon aria-label={t(LEVELS[level])} />
      </span>
      <span className={`${styles.place} figures`}>
        {row}
        {sheet !== '' && <span className={styles.sheet}>{sheet}</span>}
      </span>
      <span className={styles.column} title={column}>
        {column}
      </span>
      <span className={styles.sentence}>{sentenceOf(t, entry, draft)}</span>
      <Action remedy={remedyOf(entry, draft)} />
    </li>
  );
}

function Action({ remedy }: { readonly remedy: Remedy }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (remedy.kind === 'none') return null;
  if (isOpen && remedy.kind === 'edit') return <EditProblem remedy={remedy} onDone={close} />;
  if (isOpen && remedy.kind === 'product') return <ProductProblem remedy={remedy} onDone={close} />;
  const act = (): void => {
    if (remedy.kind === 'rows') showRows(remedy.group);
    else if (remedy.kind === 'keep') keepRow(remedy.row);
    else setOpen(true);
  };
  return (
    <Link as="button" onClick={act}>
      {t(LABELS[remedy.kind])}
    </Link>
  );
}

const LABELS = {
  edit: 'import-edit',
  product: 'import-choose-product',
  rows: 'import-show-rows',
  keep: 'import-keep-row',
} as const;

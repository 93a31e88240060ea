import { Checkbox } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ImportDraft } from '../state/importDraft.ts';
import { useWords, type Words } from '../state/words.ts';
import { showSheet, takeSheet } from './draftActions.ts';
import styles from './SheetList.module.css';
import type { ListedSheet } from './sheets.ts';

interface ListProps {
  readonly draft: ImportDraft;
  readonly sheets: readonly ListedSheet[];
}

/** The sheets of the files: whether each is imported, and as what it was read. */
export function SheetList({ draft, sheets }: ListProps) {
  const hasFiles = draft.files.length > 1;
  return (
    <ul className={styles.list}>
      {sheets.map((sheet, nth) => (
        <Fragment key={sheet.key}>
          {hasFiles && sheet.report.fileIndex !== sheets[nth - 1]?.report.fileIndex && (
            <li className={styles.file}>{sheet.report.file}</li>
          )}
          <SheetLine draft={draft} sheet={sheet} />
        </Fragment>
      ))}
    </ul>
  );
}

function SheetLine({ draft, sheet }: { readonly draft: ImportDraft; readonly sheet: ListedSheet }) {
  const t = useWords();
  const { key, report, plan, isLeft } = sheet;
  const isTaken = plan.as !== 'nothing' && !isLeft;
  const isShown = draft.shown === key;
  return (
    <li className={isShown ? styles.shown : styles.sheet}>
      <Checkbox
        checked={isTaken}
        aria-label={t('import-sheet-take', { sheet: report.sheet })}
        onChange={(_, { checked }) => takeSheet(sheet, checked === true)}
      />
      <button
        type="button"
        className={styles.name}
        aria-current={isShown}
        title={report.sheet}
        onClick={() => showSheet(key)}
      >
        <span className={isTaken ? styles.taken : styles.left}>{report.sheet}</span>
        <span className={`${styles.as} figures`}>{asText(t, draft, sheet)}</span>
      </button>
    </li>
  );
}

function asText(t: Words, { isRead }: ImportDraft, { plan, report, isLeft }: ListedSheet): string {
  if (isLeft) return t('import-sheet-left');
  if (plan.as === 'nothing') return t('import-sheet-nothing');
  // Not yet read as it is wanted: how many rows it will have is not known.
  if (!isRead && report.plan !== plan) return t('import-sheet-reading');
  const isCalls = plan.as === 'usage' && plan.mapping.kind === 'call-records';
  return isCalls
    ? t('import-sheet-call-records', { count: report.rowsRead })
    : t(READ_AS[plan.as], { count: report.rows });
}

const READ_AS = {
  usage: 'import-sheet-usage',
  packs: 'import-sheet-packs',
  settings: 'import-sheet-settings',
} as const;

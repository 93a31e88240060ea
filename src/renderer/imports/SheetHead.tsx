import { Link } from '@fluentui/react-components';
import type { ImportDraft } from '../state/importDraft.ts';
import { useWords, type Words } from '../state/words.ts';
import { showFirstRows } from './draftActions.ts';
import styles from './SheetHead.module.css';
import type { ListedSheet } from './sheets.ts';

interface HeadProps {
  readonly draft: ImportDraft;
  readonly sheet: ListedSheet;
}

/** How the shown sheet was read, in a line. */
export function SheetHead({ draft, sheet }: HeadProps) {
  const t = useWords();
  return (
    <div className={styles.head}>
      <p className={styles.text}>{headText(t, draft, sheet)}</p>
      {draft.shownRows !== null && (
        <Link as="button" className={styles.back ?? ''} onClick={showFirstRows}>
          {t('import-first-rows')}
        </Link>
      )}
    </div>
  );
}

function headText(t: Words, draft: ImportDraft, { key, plan, report, isLeft }: ListedSheet) {
  if (draft.shownRows !== null) return <strong>{t('import-shown-rows')}</strong>;
  if (plan.as === 'nothing') return t('import-nothing-here');
  const { columns, headerRow } = plan.mapping;
  const known = columns.filter(({ column }) => column !== null).length;
  const isCalls = plan.as === 'usage' && plan.mapping.kind === 'call-records' && draft.isRead && !isLeft;
  const notes = [
    headerRow === 0 ? '' : t('import-header-row', { row: headerRow }),
    draft.remembered.has(key) ? t('import-remembered') : '',
    isCalls ? t('import-merged', { records: report.rowsRead, count: report.rows }) : '',
    extrasText(
      t,
      columns.flatMap(({ column, header }) => (column === null ? [header] : [])),
    ),
  ];
  return (
    <>
      <strong>{t('import-columns', { known, count: columns.length })}</strong>{' '}
      {notes.filter((note) => note !== '').join(' ')}
    </>
  );
}

const MOST_NAMED = 3;

function extrasText(t: Words, extras: readonly string[]): string {
  if (extras.length === 0) return '';
  const named = extras.slice(0, MOST_NAMED).join(t('list-comma'));
  const rest = extras.length - MOST_NAMED;
  const names = rest > 0 ? t('import-extras-more', { names: named, count: rest }) : named;
  return t(extras.length === 1 ? 'import-extra' : 'import-extras', { names });
}

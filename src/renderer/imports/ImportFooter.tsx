import { Button, Spinner } from '@fluentui/react-components';
import { useApp } from '../state/app.ts';
import type { ImportDraft } from '../state/importDraft.ts';
import { useWords, type Words } from '../state/words.ts';
import { cancelImport } from './draftActions.ts';
import styles from './ImportFooter.module.css';
import { land } from './land.ts';

/** What would land, and the decision. */
export function ImportFooter({ draft }: { readonly draft: ImportDraft }) {
  const t = useWords();
  const isBusy = useApp((state) => state.job !== null);
  const { usage, read, isRead, failure } = draft;
  const rows = usage.length;
  const isNothing = rows + read.packs.length + read.settings.length === 0;
  const label = rows === 0 ? 'import-do' : rows === 1 ? 'import-do-row' : 'import-do-rows';
  return (
    <footer className={styles.footer}>
      <span className={styles.counts} role="status">
        {failure !== null && <span className={styles.failure}>{t(failure.code, failure.params)}</span>}
        {failure === null && !isRead && <Spinner size="extra-tiny" label={t('import-reading')} />}
        {failure === null && isRead && countsText(t, draft)}
      </span>
      <Button onClick={cancelImport}>{t('import-cancel')}</Button>
      <Button
        appearance="primary"
        disabled={!isRead || isNothing}
        disabledFocusable={isBusy}
        onClick={() => void land(draft)}
      >
        {t(label, { count: rows })}
      </Button>
    </footer>
  );
}

function countsText(t: Words, { usage, read }: ImportDraft): string {
  const told = [
    counted(t, usage.length, 'import-count-row', 'import-count-rows'),
    counted(t, read.packs.length, 'import-count-pack', 'import-count-packs'),
    counted(t, read.settings.length, 'import-count-setting', 'import-count-settings'),
  ].filter((text) => text !== '');
  if (told.length === 0) return t('import-nothing');
  return t('import-counts', { what: told.join(t('list-comma')) });
}

const counted = (t: Words, count: number, one: string, many: string): string =>
  count === 0 ? '' : t(count === 1 ? one : many, { count });

import { Button, Dialog, DialogSurface } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useFocusBack } from '../shell/useFocusBack.ts';
import { useApp } from '../state/app.ts';
import type { ImportDraft } from '../state/importDraft.ts';
import { useWords } from '../state/words.ts';
import { cancelImport } from './draftActions.ts';
import styles from './ImportDialog.module.css';
import { ImportFooter } from './ImportFooter.tsx';
import { ImportSide } from './ImportSide.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { ProblemList } from './ProblemList.tsx';
import { SheetHead } from './SheetHead.tsx';
import { listedSheets } from './sheets.ts';
import { useSettling } from './useSettling.ts';

/** What importing files would bring, before any of it is in the estimate. */
export function ImportDialog() {
  const draft = useApp(({ dialog }) => (dialog?.kind === 'import' ? dialog.draft : null));
  useFocusBack(draft !== null);
  return (
    // A click beside the dialog is no decision: what was chosen in it would be lost. It stays mounted when it is closed, because
    // only closing gives the page behind it back to screen readers.
    <Dialog
      open={draft !== null}
      surfaceMotion={null}
      onOpenChange={(_, data) => data.type === 'escapeKeyDown' && cancelImport()}
    >
      <DialogSurface className={styles.surface ?? ''} aria-labelledby="import-title">
        {draft !== null && <Preview draft={draft} />}
      </DialogSurface>
    </Dialog>
  );
}

function Preview({ draft }: { readonly draft: ImportDraft }) {
  useSettling(draft);
  const t = useWords();
  const sheets = listedSheets(draft);
  const shown = sheets.find(({ key }) => key === draft.shown) ?? sheets[0];
  const [first] = draft.files;
  const title =
    draft.files.length === 1
      ? t('import-title', { file: first?.name ?? '' })
      : t('import-title-files', { count: draft.files.length });
  return (
    <>
      <header className={styles.header}>
        <h2 id="import-title" className={styles.title}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t('import-close')}
          onClick={cancelImport}
        />
      </header>
      <div className={styles.body}>
        <ImportSide draft={draft} sheets={sheets} />
        <div className={styles.main}>
          {shown !== undefined && (
            <>
              <SheetHead draft={draft} sheet={shown} />
              <PreviewTable key={shown.key} draft={draft} sheet={shown} />
            </>
          )}
          <ProblemList draft={draft} />
        </div>
      </div>
      <ImportFooter draft={draft} />
    </>
  );
}

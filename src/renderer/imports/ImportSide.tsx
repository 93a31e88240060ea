import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import { useApp } from '../state/app.ts';
import { asksWhere } from '../state/files/drafting.ts';
import type { ImportDraft } from '../state/importDraft.ts';
import { useWords } from '../state/words.ts';
import { DefaultsPart } from './DefaultsPart.tsx';
import { setMode, setRemembers } from './draftActions.ts';
import { effective } from './effective.ts';
import styles from './ImportSide.module.css';
import { SheetList } from './SheetList.tsx';
import type { ListedSheet } from './sheets.ts';

interface SideProps {
  readonly draft: ImportDraft;
  readonly sheets: readonly ListedSheet[];
}

/** What is imported of the files, where it goes, and what it is taken to say. */
export function ImportSide({ draft, sheets }: SideProps) {
  const t = useWords();
  return (
    <aside className={styles.side}>
      <section aria-labelledby="import-sheets">
        <h3 id="import-sheets" className={styles.heading}>
          {t('import-sheets')}
        </h3>
        <SheetList draft={draft} sheets={sheets} />
      </section>
      {asksWhere() && <WherePart draft={draft} />}
      <DefaultsPart draft={draft} />
      <Checkbox
        className={styles.remember ?? ''}
        checked={draft.remembers}
        onChange={(_, { checked }) => setRemembers(checked === true)}
        label={t('import-remember')}
      />
    </aside>
  );
}

function WherePart({ draft }: { readonly draft: ImportDraft }) {
  const t = useWords();
  const lines = useApp((state) => state.estimate?.document.usage.length ?? 0);
  const staying = effective(draft)?.staying ?? [];
  const { packs, settings } = draft.read;
  const replaced =
    packs.length > 0
      ? settings.length > 0
        ? 'import-replaces-all'
        : 'import-replaces-packs'
      : settings.length > 0
        ? 'import-replaces-settings'
        : 'import-replaces-lines';
  return (
    <section aria-labelledby="import-where">
      <h3 id="import-where" className={styles.heading}>
        {t('import-where')}
      </h3>
      <RadioGroup
        className={styles.radios ?? ''}
        aria-labelledby="import-where"
        value={draft.mode}
        onChange={(_, { value }) => setMode(value === 'replace' ? 'replace' : 'append')}
      >
        <Radio value="append" label={t('import-after', { line: lines })} />
        <Radio value="replace" label={t('import-replace')} />
      </RadioGroup>
      {draft.mode === 'replace' && <p className={styles.hint}>{t(replaced)}</p>}
      {draft.mode === 'append' && staying.length > 0 && (
        <p className={styles.hint}>{t('import-settings-stay', { keys: staying.join(t('list-comma')) })}</p>
      )}
    </section>
  );
}

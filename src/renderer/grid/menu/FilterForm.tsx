import { Button } from '@fluentui/react-components';
import { DismissCircle16Regular } from '@fluentui/react-icons';
import { type FormEvent, useMemo, useState } from 'react';
import { useApp } from '../../state/app.ts';
import { filterBy } from '../../state/sheetViews.ts';
import { useWords } from '../../state/words.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import { isTicked } from '../filter/columnFilter.ts';
import type { GridTable } from '../gridRow.ts';
import { ConditionFields } from './ConditionFields.tsx';
import styles from './FilterForm.module.css';
import { choiceOf, type DraftRead, draftOf, readDraft, withChoice } from './filterDraft.ts';
import menu from './Menu.module.css';
import { MenuItem } from './MenuItem.tsx';
import { closeGridPopup } from './openMenu.ts';
import { useColumnValues } from './useColumnValues.ts';
import { ValueList } from './ValueList.tsx';
import { valueSearch } from './valueSearch.ts';

interface Props {
  readonly table: GridTable;
  readonly spec: ColumnSpec;
  readonly takesFocus: boolean;
}

/** Which rows a column leaves: by a condition, and by a list of its values. Nothing happens before OK. */
export function FilterForm({ table, spec, takesFocus }: Props) {
  const t = useWords();
  const filter = useApp((state) => state.views[table].filters.get(spec.id));
  const values = useColumnValues(table, spec);
  const [draft, setDraft] = useState(() => draftOf(filter));
  const [refused, setRefused] = useState<Extract<DraftRead, { ok: false }> | null>(null);
  const find = useMemo(() => (values === null ? null : valueSearch(values, spec)), [values, spec]);
  const listed = useMemo(() => find?.(draft.search) ?? null, [find, draft.search]);
  const choice = choiceOf(draft);
  const ticked = useMemo(
    () => (listed ?? []).filter(({ text }) => isTicked(choice, text)).length,
    [listed, choice],
  );
  // Of values that are still being read nothing is searched, and nothing ticked.
  const isNothing = listed === null ? draft.search !== '' : ticked === 0 && values?.length !== 0;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isNothing) return;
    const read = readDraft(draft, listed);
    if (read.ok) {
      closeGridPopup();
      filterBy(table, spec.id, read.filter);
    } else setRefused(read);
  };
  return (
    <form className={styles.form} noValidate onSubmit={onSubmit}>
      <div role="menu" className={menu.menu} aria-label={t('filter-values')}>
        <MenuItem
          isFirst
          icon={<DismissCircle16Regular />}
          disabled={filter === undefined}
          onChoose={() => filterBy(table, spec.id, null)}
        >
          {t('filter-clear')}
        </MenuItem>
      </div>
      <ConditionFields
        spec={spec}
        draft={draft}
        refused={refused}
        onChange={(next) => {
          setRefused(null);
          setDraft(next);
        }}
      />
      <ValueList
        listed={listed}
        ticked={ticked}
        choice={choice}
        search={draft.search}
        takesFocus={takesFocus}
        onSearch={(search) => setDraft({ ...draft, search, found: draftOf(undefined).found })}
        onChoose={(next) => setDraft(withChoice(draft, next))}
      />
      <div className={styles.actions}>
        <Button size="small" onClick={closeGridPopup}>
          {t('filter-cancel')}
        </Button>
        <Button size="small" type="submit" appearance="primary" disabled={isNothing}>
          {t('filter-apply')}
        </Button>
      </div>
    </form>
  );
}

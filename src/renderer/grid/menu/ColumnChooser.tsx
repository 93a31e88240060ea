import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useSpecs } from '../../sheets/useSpecs.ts';
import { Popup } from '../../shell/popup/Popup.tsx';
import { useApp } from '../../state/app.ts';
import type { GridPopup } from '../../state/gridPopup.ts';
import { useWords } from '../../state/words.ts';
import { resetColumns } from '../columns/columnActions.ts';
import { restored } from '../columns/layout.ts';
import styles from './ColumnChooser.module.css';
import { ColumnLine } from './ColumnLine.tsx';
import { leaveTo } from './ColumnMenu.tsx';
import { displayedIds, GROUPS, groupsOf, isMeant, listedColumns } from './columnGroups.ts';
import { closeGridPopup, headerOf, sheetEdge } from './openMenu.ts';
import { SearchField } from './SearchField.tsx';

type Props = Extract<GridPopup, { readonly kind: 'columns' }>;

/** All columns of a sheet: which are shown, in which order, and what is in those that are not. Each tick is seen at once. */
export function ColumnChooser({ table, column }: Props) {
  const t = useWords();
  const specs = useSpecs(table);
  const layout = useApp((state) => state.preferences.layouts[table]);
  const columns = useMemo(
    () => listedColumns(restored([...specs.values()], layout ?? []), specs, table),
    [layout, specs, table],
  );
  const displayed = displayedIds(table);
  const [groups] = useState(() => groupsOf(columns, displayed));
  const [search, setSearch] = useState('');
  const meant = columns.filter((each) => isMeant(each, search));
  return (
    <Popup
      label={t('columns-title')}
      anchor={() => (column === null ? sheetEdge(table) : headerOf(table, column)) ?? sheetEdge(table)}
      edge={column === null ? 'right' : 'left'}
      onClose={closeGridPopup}
      onLeave={() => leaveTo(table)}
    >
      <SearchField label={t('column-search')} text={search} takesFocus onSearch={setSearch} />
      <div className={styles.list}>
        {meant.length === 0 && <p className={styles.group}>{t('column-none-found')}</p>}
        {GROUPS.map((group) => {
          const members = meant.filter(({ id }) => groups.get(id) === group);
          if (members.length === 0) return null;
          return (
            <fieldset key={group} className={styles.members}>
              <legend className={styles.group}>{t(`column-${group}`)}</legend>
              {members.map((each) => (
                <ColumnLine
                  key={each.id}
                  table={table}
                  column={each}
                  isShown={displayed.has(each.id)}
                  isLast={displayed.size <= 2}
                  canMove={search === ''}
                />
              ))}
            </fieldset>
          );
        })}
      </div>
      <div className={styles.actions}>
        <Button size="small" disabled={layout === undefined} onClick={() => resetColumns(table)}>
          {t('column-reset')}
        </Button>
        <Button size="small" appearance="primary" onClick={closeGridPopup}>
          {t('columns-close')}
        </Button>
      </div>
    </Popup>
  );
}

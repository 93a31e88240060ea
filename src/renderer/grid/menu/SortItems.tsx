import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { useApp } from '../../state/app.ts';
import { clearSort, sortBy } from '../../state/sheetViews.ts';
import { useWords } from '../../state/words.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import { kindOf } from '../filter/rowFilter.ts';
import type { GridTable } from '../gridRow.ts';
import styles from './Menu.module.css';
import { MenuItem } from './MenuItem.tsx';

/** Sorts by a column, alone or behind those that the sheet is sorted by already. */
export function SortItems({ table, spec }: { readonly table: GridTable; readonly spec: ColumnSpec }) {
  const t = useWords();
  const sort = useApp((state) => state.views[table].sort);
  const isByOthers = sort.some(({ column }) => column !== spec.id);
  const kind = kindOf(spec);
  const by = (isDescending: boolean, isMore: boolean) => () =>
    sortBy(table, { column: spec.id, isDescending }, isMore);
  return (
    <div role="menu" className={styles.menu} aria-label={t('column-sort')}>
      <MenuItem isFirst icon={<ArrowUp16Regular />} onChoose={by(false, false)}>
        {t(`sort-${kind}-up`)}
      </MenuItem>
      <MenuItem icon={<ArrowDown16Regular />} onChoose={by(true, false)}>
        {t(`sort-${kind}-down`)}
      </MenuItem>
      {isByOthers && (
        <>
          <MenuItem onChoose={by(false, true)}>{t('sort-also-up')}</MenuItem>
          <MenuItem onChoose={by(true, true)}>{t('sort-also-down')}</MenuItem>
        </>
      )}
      <MenuItem disabled={sort.length === 0} onChoose={() => clearSort(table)}>
        {t('sort-clear')}
      </MenuItem>
    </div>
  );
}

import { LockClosed16Regular } from '@fluentui/react-icons';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import {
  fitColumn,
  freezeUpTo,
  hideColumns,
  resetColumns,
  unfreezeColumns,
} from '../columns/columnActions.ts';
import { isFrozen } from '../columns/layout.ts';
import type { GridTable } from '../gridRow.ts';
import styles from './Menu.module.css';
import { MenuItem } from './MenuItem.tsx';
import { openColumnChooser } from './openMenu.ts';

/** Arranges a column among the others. */
export function ArrangeItems({ table, column }: { readonly table: GridTable; readonly column: string }) {
  const t = useWords();
  const layout = useApp((state) => state.preferences.layouts[table]);
  return (
    <div role="menu" className={styles.menu} aria-label={t('columns-title')}>
      <MenuItem isFirst icon={<LockClosed16Regular />} onChoose={() => freezeUpTo(table, column)}>
        {t('column-freeze')}
      </MenuItem>
      {isFrozen(layout ?? []) && (
        <MenuItem onChoose={() => unfreezeColumns(table)}>{t('column-unfreeze')}</MenuItem>
      )}
      <MenuItem onChoose={() => fitColumn(table, column)}>{t('column-fit')}</MenuItem>
      <MenuItem onChoose={() => hideColumns(table, [column])}>{t('column-hide')}</MenuItem>
      <MenuItem staysOpen onChoose={() => openColumnChooser(table, column)}>
        {t('column-others')}
      </MenuItem>
      {layout !== undefined && <MenuItem onChoose={() => resetColumns(table)}>{t('column-reset')}</MenuItem>}
    </div>
  );
}

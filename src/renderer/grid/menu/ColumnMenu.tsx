import { useSpecs } from '../../sheets/useSpecs.ts';
import { Popup } from '../../shell/popup/Popup.tsx';
import type { GridPopup } from '../../state/gridPopup.ts';
import { useWords } from '../../state/words.ts';
import { focusActive } from '../goToCell.ts';
import { openSheet } from '../openSheets.ts';
import { ArrangeItems } from './ArrangeItems.tsx';
import { FilterForm } from './FilterForm.tsx';
import styles from './Menu.module.css';
import { closeGridPopup, headerOf } from './openMenu.ts';
import { SortItems } from './SortItems.tsx';

type Props = Extract<GridPopup, { readonly kind: 'column-menu' }>;

/** What can be done with a column, below its header: sort and filter by it, and arrange it among the others. */
export function ColumnMenu({ table, column, at }: Props) {
  const t = useWords();
  const spec = useSpecs(table).get(column);
  if (spec === undefined) return null;
  return (
    <Popup
      label={t('column-menu', { column: spec.name })}
      anchor={() => headerOf(table, column)}
      edge={spec.align ?? 'left'}
      onClose={closeGridPopup}
      onLeave={() => leaveTo(table)}
    >
      <SortItems table={table} spec={spec} />
      <hr className={styles.line} />
      <FilterForm table={table} spec={spec} takesFocus={at === 'search'} />
      <hr className={styles.line} />
      <ArrangeItems table={table} column={column} />
    </Popup>
  );
}

/** To the active cell of a sheet. */
export function leaveTo(table: Props['table']): void {
  const sheet = openSheet(table);
  if (sheet !== null) focusActive(sheet.api, sheet.selection.active());
}

import type { ColDef, SuppressHeaderKeyboardEventParams } from 'ag-grid-community';
import type { GridRow } from '../gridRow.ts';
import { isNumberColumn } from '../rangeSelection.ts';
import { ColumnHeader } from './ColumnHeader.ts';

/** Headers of all columns: a click selects, so sorting and filtering are in their menus. */
export const HEADERS: ColDef<GridRow> = {
  headerComponent: ColumnHeader,
  sortable: false,
  resizable: true,
  suppressHeaderMenuButton: true,
  suppressHeaderKeyboardEvent: opensMenu,
};

/** Enter or Alt and the arrow down open the menu of the header that has the focus. */
function opensMenu({ event, column }: SuppressHeaderKeyboardEventParams<GridRow>): boolean {
  const isDown = event.key === 'ArrowDown' && event.altKey;
  if ((event.key !== 'Enter' && !isDown) || isNumberColumn('getColId' in column ? column.getColId() : ''))
    return false;
  const header = event.target instanceof Element ? event.target.closest('.ag-header-cell') : null;
  header?.querySelector<HTMLElement>('[data-header-menu]')?.click();
  event.preventDefault();
  return true;
}

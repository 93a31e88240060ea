import type { GridApi, GridOptions } from 'ag-grid-community';
import { type AppState, useApp } from '../../state/app.ts';
import { tellShown } from '../../state/sheetViews.ts';
import { rowFilter } from '../filter/rowFilter.ts';
import { type GridRow, type GridTable, gridRows, isEmptyRow, isThere } from '../gridRow.ts';
import type { SheetOfGrid } from '../sheetOfGrid.ts';
import { sortOf } from './sheetSort.ts';
import { createShownOrder, type ShownOrder } from './shownOrder.ts';
import { staysActive } from './staysActive.ts';

type ViewOptions = Pick<
  GridOptions<GridRow>,
  'isExternalFilterPresent' | 'doesExternalFilterPass' | 'postSortRows'
>;

/** Which rows a grid shows, and in what order. */
export interface RowsView {
  readonly options: ViewOptions;
  /** Shows the rows as the sheet's view has them, where that has changed or other rows have come. */
  readonly follow: (state: AppState, before: AppState) => void;
  /** Shows them as a view has them that was there before the grid. */
  readonly begin: () => void;
}

/** The grid itself sorts by this column, where all rows are alike: only then it lets us order its rows. */
const ANY_ORDER = 'number';

/**
 * Sorts and filters the rows of a grid, each time it is asked to and never in between: a row that is typed into neither moves nor
 * vanishes, and a new one is there. Rows below the last line always stay, so that one can go on.
 */
export function createRowsView(table: GridTable, sheetOf: () => SheetOfGrid | null): RowsView {
  let hidden: ReadonlySet<string> | null = null;
  let order: ShownOrder | null = null;

  const apply = (sheet: SheetOfGrid): void => {
    const { estimate, views } = useApp.getState();
    if (estimate === null) return;
    const { filters, sort } = views[table];
    const rows = gridRows(estimate.document, table);
    const passes = rowFilter(filters, sheet.specs());
    const leaves = (row: GridRow): boolean => !isThere(estimate.document, table, row) || passes(row);
    const wasFiltered = hidden !== null;
    hidden = filters.size === 0 ? null : new Set(rows.filter((row) => !leaves(row)).map(({ id }) => id));
    order =
      sort.length === 0 ? null : createShownOrder(sortOf(sort, sheet.specs())(rows).map(({ id }) => id));
    staysActive(sheet, () => {
      const isSorted = letOrder(sheet.api, order !== null);
      if (wasFiltered || hidden !== null) sheet.api.onFilterChanged();
      else if (!isSorted) sheet.api.refreshClientSideRowModel('sort');
    });
    count();
  };
  const count = (): void => {
    const { estimate } = useApp.getState();
    const left = hidden;
    const rows: readonly GridRow[] = estimate?.document[table] ?? [];
    const isShown = (row: GridRow): boolean => left?.has(row.id) !== true && !isEmptyRow(row);
    tellShown(table, left === null ? null : rows.filter(isShown).length);
  };

  return {
    options: {
      isExternalFilterPresent: () => hidden !== null,
      doesExternalFilterPass: ({ data }) => data === undefined || hidden?.has(data.id) !== true,
      postSortRows: ({ nodes }) => {
        const shown = order?.arrange(nodes, ({ data, id }) => ({
          id: data?.id ?? id ?? '',
          isBlank: data === undefined || isEmptyRow(data),
        }));
        shown?.forEach((node, nth) => {
          nodes[nth] = node;
        });
      },
    },
    begin: () => {
      const [sheet, view] = [sheetOf(), useApp.getState().views[table]];
      if (sheet !== null && (view.sort.length > 0 || view.filters.size > 0)) apply(sheet);
    },
    follow: (state, before) => {
      const sheet = sheetOf();
      if (sheet === null) return;
      const isAsked = state.views[table].nth !== before.views[table].nth;
      const isOrdered = hidden !== null || order !== null;
      if (isAsked || (isOrdered && hasImported(state, before))) apply(sheet);
      else if (hidden !== null && state.revision !== before.revision) count();
    },
  };
}

/** Rows that were imported have not been looked at yet: they are sorted and filtered like those that were there. */
const hasImported = (state: AppState, before: AppState): boolean =>
  state.revision !== before.revision && state.lastEdit?.label.code === 'edit-import';

/** Whether the grid had to be told, and has sorted by itself then. */
function letOrder(api: GridApi<GridRow>, isOn: boolean): boolean {
  if ((api.getColumn(ANY_ORDER)?.getSort() != null) === isOn) return false;
  return api.applyColumnState({ state: [{ colId: ANY_ORDER, sort: isOn ? 'asc' : null }] });
}

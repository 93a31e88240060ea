import type { ColDef } from 'ag-grid-community';
import { EMPTY_DOCUMENT } from '../../shared/estimate/document.ts';
import { useApp } from '../state/app.ts';
import type { CurrentRect } from './columnDefs.ts';
import type { CellMark } from './columnSpec.ts';
import { type GridRow, type GridTable, placeOf } from './gridRow.ts';

/** Row numbers: the row's place in the estimate's own order, whatever the grid is sorted by. */
export function numberColumn(
  table: GridTable,
  name: string,
  rect: CurrentRect,
  flag: (row: GridRow) => CellMark | null,
): ColDef<GridRow> {
  return {
    colId: 'number',
    headerName: '',
    headerTooltip: name,
    width: 40,
    pinned: 'left',
    lockPinned: true,
    lockPosition: 'left',
    resizable: false,
    // The grid sorts by this one, where all rows are alike, so that they come in the order that rowsView gives them.
    comparator: () => 0,
    suppressMovable: true,
    suppressNavigable: true,
    cellClass: 'row-number figures',
    cellClassRules: {
      'number-selected': ({ node }) => {
        const block = rect();
        return (
          block !== null &&
          node.rowIndex !== null &&
          node.rowIndex >= block.top &&
          node.rowIndex <= block.bottom
        );
      },
      'row-danger': ({ data }) => data !== undefined && flag(data) === 'row-danger',
      'row-warn': ({ data }) => data !== undefined && flag(data) === 'row-warn',
    },
    valueGetter: ({ data }) => (data === undefined ? '' : numberOf(data, table)),
  };
}

function numberOf(row: GridRow, table: GridTable): number {
  const { document } = useApp.getState().estimate ?? { document: EMPTY_DOCUMENT };
  return placeOf(document, table, row) + 1;
}

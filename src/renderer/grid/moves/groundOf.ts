import { isEmptyRow } from '../gridRow.ts';
import { displayedSpecs, type SheetOfGrid } from '../sheetOfGrid.ts';
import type { Ground } from './cellMoves.ts';

/** The sheet as it is displayed now, for keys to walk over. Cells are only looked at where one asks. */
export function groundOf(sheet: SheetOfGrid): Ground {
  const { api } = sheet;
  const specs = displayedSpecs(sheet);
  return {
    rows: api.getDisplayedRowCount(),
    columns: specs.length,
    lastUsed: lastUsedRow(sheet),
    isFilled: (row, column) => {
      const data = api.getDisplayedRowAtIndex(row)?.data;
      const spec = specs[column];
      if (data === undefined || spec == null || isEmptyRow(data)) return false;
      if (spec.isFilled !== undefined) return spec.isFilled(data);
      // What was typed is shown one way or another, and costs less to look at.
      return (spec.typed !== null && spec.typed.text(data) !== '') || spec.show(data) !== '';
    },
  };
}

/** The last displayed row that has text; −1: none has. Only empty rows stand behind it. */
export function lastUsedRow({ api }: Pick<SheetOfGrid, 'api'>): number {
  for (let row = api.getDisplayedRowCount() - 1; row >= 0; row -= 1) {
    const data = api.getDisplayedRowAtIndex(row)?.data;
    if (data !== undefined && !isEmptyRow(data)) return row;
  }
  return -1;
}

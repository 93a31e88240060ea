import type { GridTable } from './gridRow.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

const sheets = new Map<GridTable, SheetOfGrid>();

/** Lets commands find the grid of a sheet; the answer takes it away again. */
export function registerSheet(sheet: SheetOfGrid): () => void {
  sheets.set(sheet.table, sheet);
  return () => {
    if (sheets.get(sheet.table) === sheet) sheets.delete(sheet.table);
  };
}

/** The grid of a sheet; null: it does not stand in the page. */
export const openSheet = (table: GridTable): SheetOfGrid | null => sheets.get(table) ?? null;

import { draggedCells, type FillSource, filledCells } from '../../shared/clipboard/fillCells.ts';
import type { FillTarget } from '../../shared/clipboard/fillTarget.ts';
import type { Block, PastedCell } from '../../shared/clipboard/planPaste.ts';
import type { Message } from '../../shared/problem.ts';
import { DATE_COLUMNS } from '../../shared/usage/columns.ts';
import type { GridRow, GridTable } from './gridRow.ts';
import { openSheet } from './openSheets.ts';
import { selectAfter } from './selectBlock.ts';
import { displayedSpecs, type SheetOfGrid } from './sheetOfGrid.ts';
import { leavesUnit, ownUnit, sourceText } from './sourceText.ts';
import { writeDisplayed } from './writeDisplayed.ts';

/** Fills the selection of a sheet from its first row or column. While a cell is edited nothing is filled. */
export function fillSelection(table: GridTable, axis: FillTarget['axis']): void {
  const sheet = openSheet(table);
  const rect = sheet?.selection.rect() ?? null;
  if (sheet === null || rect === null || sheet.api.getEditingCells().length > 0) return;
  writeFilled(sheet, rect, filledCells(rect, axis, sourceOf(sheet, rect).textAt));
}

/** Fills what the handle was dragged over. */
export function fillDragged(sheet: SheetOfGrid, block: Block, target: FillTarget): void {
  writeFilled(sheet, target.whole, draggedCells(block, target, sourceOf(sheet, target.whole)));
}

/** Writes what fills a block, which is selected then. */
export function writeFilled(sheet: SheetOfGrid, block: Block, cells: readonly PastedCell[]): void {
  if (cells.length > 0) selectAfter(sheet, block, () => writeDisplayed(sheet, cells, fillLabel));
}

const fillLabel = (count: number): Message =>
  count === 1 ? { code: 'edit-fill-one' } : { code: 'edit-fill', params: { count } };

/** What stands in the cells that are filled from; the row above a block counts as one of them. */
function sourceOf(sheet: SheetOfGrid, { top, bottom, left, right }: Block): FillSource {
  const specs = displayedSpecs(sheet);
  const rows: GridRow[] = [];
  for (let row = Math.max(0, top - 1); row <= bottom; row += 1) {
    const data = sheet.api.getDisplayedRowAtIndex(row)?.data;
    if (data !== undefined) rows.push(data);
  }
  const unit = sheet.specs().get('unit');
  const differ = leavesUnit(specs.slice(left, right + 1)) && new Set(rows.map(ownUnit)).size > 1;
  return {
    textAt: (row, column) => {
      const data = sheet.api.getDisplayedRowAtIndex(row)?.data;
      const spec = specs[column];
      if (data === undefined || spec == null) return '';
      return sourceText(spec, data, differ, ownUnit(data) === '' ? unit?.show(data) : '');
    },
    isDated: (column) => DATE_COLUMNS.has(specs[column]?.id ?? ''),
  };
}

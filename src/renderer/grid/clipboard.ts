import { pastedText } from '../../shared/clipboard/copiedCell.ts';
import { guarded, unguarded } from '../../shared/clipboard/formulaGuard.ts';
import { parseTsv } from '../../shared/clipboard/parseTsv.ts';
import { computedColumns, writeHtml } from '../../shared/clipboard/writeHtml.ts';
import { writeTsv } from '../../shared/clipboard/writeTsv.ts';
import { isTextField } from '../commands/textField.ts';
import { copiedCells } from './copiedCells.ts';
import { clearCells } from './gridEdits.ts';
import { createLastCopy, type LastCopy } from './lastCopy.ts';
import { pasteCells, type ToPaste } from './pasteCells.ts';
import { readTable } from './readTable.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/**
 * Copy, cut and paste by the page's own events, which need no permission: the keys, the menu and the system's own gestures all
 * come here. While a cell is edited they are its editor's.
 */
export function listenToClipboard(place: HTMLElement, sheet: SheetOfGrid): void {
  const last = createLastCopy();
  const isOurs = (event: ClipboardEvent): boolean =>
    !event.defaultPrevented && !isTextField(event.target) && sheet.api.getEditingCells().length === 0;
  place.addEventListener('copy', (event) => {
    if (isOurs(event)) copy(event, sheet, last);
  });
  place.addEventListener('cut', (event) => {
    const rect = sheet.selection.rect();
    // Only what is on the clipboard for certain is cleared.
    if (isOurs(event) && copy(event, sheet, last))
      clearCells(sheet.api, sheet.table, rect, sheet.specs(), 'edit-cut');
  });
  place.addEventListener('paste', (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    const copied = readClipboard(event.clipboardData, last);
    if (copied !== null) pasteCells(sheet, copied);
  });
}

function copy(event: ClipboardEvent, sheet: SheetOfGrid, last: LastCopy): boolean {
  const cells = copiedCells(sheet);
  if (event.clipboardData === null || cells === null) return false;
  event.preventDefault();
  const kept = { cells: cells.map((row) => row.map(pastedText)), computed: new Set(computedColumns(cells)) };
  event.clipboardData.setData('text/html', writeHtml(cells, last.keep(kept)));
  const shown = cells.map((row) => row.map((cell) => (cell.isFigure ? cell.shown : guarded(cell.shown))));
  event.clipboardData.setData('text/plain', writeTsv(shown));
  return true;
}

/** Cells of this app as they were typed; of a table as they look; else those of the plain text. Null: there is no text. */
function readClipboard(data: DataTransfer | null, last: LastCopy): ToPaste | null {
  const html = data?.getData('text/html') ?? '';
  const own = last.of(html);
  if (own !== null) return own;
  const table = readTable(html);
  if (table?.isOwn === true) return table;
  const text = data?.getData('text/plain') ?? '';
  if (table === null && text === '') return null;
  const cells = table?.cells ?? parseTsv(text);
  return { cells: cells.map((row) => row.map((cell) => unguarded(cell.trim()))) };
}

import { guarded, unguarded } from '../../shared/clipboard/formulaGuard.ts';
import { parseTsv } from '../../shared/clipboard/parseTsv.ts';
import { writeHtml } from '../../shared/clipboard/writeHtml.ts';
import { writeTsv } from '../../shared/clipboard/writeTsv.ts';
import { isTextField } from '../commands/textField.ts';
import { copiedCells } from './copiedCells.ts';
import { clearCells } from './gridEdits.ts';
import { pasteCells, type ToPaste } from './pasteCells.ts';
import { readTable } from './readTable.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/**
 * Copy, cut and paste by the page's own events, which need no permission: the keys, the menu and the system's own gestures all
 * come here. While a cell is edited they are its editor's.
 */
export function listenToClipboard(place: HTMLElement, sheet: SheetOfGrid): void {
  const isOurs = (event: ClipboardEvent): boolean =>
    !event.defaultPrevented && !isTextField(event.target) && sheet.api.getEditingCells().length === 0;
  place.addEventListener('copy', (event) => {
    if (isOurs(event)) copy(event, sheet);
  });
  place.addEventListener('cut', (event) => {
    const rect = sheet.selection.rect();
    // Only what is on the clipboard for certain is cleared.
    if (isOurs(event) && copy(event, sheet))
      clearCells(sheet.api, sheet.table, rect, sheet.specs(), 'edit-cut');
  });
  place.addEventListener('paste', (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    const copied = readClipboard(event.clipboardData);
    if (copied !== null) pasteCells(sheet, copied);
  });
}

function copy(event: ClipboardEvent, sheet: SheetOfGrid): boolean {
  const cells = copiedCells(sheet);
  if (event.clipboardData === null || cells === null) return false;
  event.preventDefault();
  event.clipboardData.setData('text/html', writeHtml(cells));
  const shown = cells.map((row) => row.map((cell) => (cell.isFigure ? cell.shown : guarded(cell.shown))));
  event.clipboardData.setData('text/plain', writeTsv(shown));
  return true;
}

/** Cells of this app as they were typed; of a table as they look; else those of the plain text. Null: there is no text. */
function readClipboard(data: DataTransfer | null): ToPaste | null {
  const table = readTable(data?.getData('text/html') ?? '');
  if (table?.isOwn === true) return table;
  const text = data?.getData('text/plain') ?? '';
  if (table === null && text === '') return null;
  const cells = table?.cells ?? parseTsv(text);
  return { cells: cells.map((row) => row.map((cell) => unguarded(cell.trim()))) };
}

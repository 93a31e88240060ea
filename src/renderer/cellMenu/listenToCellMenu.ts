import { isTextField } from '../commands/textField.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { useCellMenu } from './cellMenuState.ts';

/**
 * Opens the menu of the selected cells: where the pointer is, or by the keys for it at the active cell. What the press selects is the
 * mouse's affair. A cell that is edited has the system's own menu for texts.
 */
export function listenToCellMenu(place: HTMLElement, sheet: SheetOfGrid): void {
  place.addEventListener('contextmenu', (event) => {
    const cell = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
    if (cell === null || isTextField(event.target)) return;
    event.preventDefault();
    // By a key it comes from nowhere: that key was heard below.
    if (event.button === 2 || event.ctrlKey) open(sheet, event.clientX, event.clientY);
  });
  place.addEventListener('keydown', (event) => {
    if (!isMenuKey(event) || sheet.api.getEditingCells().length > 0) return;
    const cell = event.target instanceof Element ? event.target.closest('.ag-cell') : null;
    if (cell === null) return;
    event.preventDefault();
    const { left, bottom } = cell.getBoundingClientRect();
    suppressOwnMenu();
    open(sheet, left, bottom);
  });
}

const isMenuKey = ({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && (shiftKey ? key === 'F10' : key === 'ContextMenu');

function open(sheet: SheetOfGrid, x: number, y: number): void {
  if (sheet.selection.rect() !== null) useCellMenu.setState({ sheet, x, y });
}

/** On Windows the key opens the browser's own menu when it is let go, wherever the focus is by then. */
function suppressOwnMenu(): void {
  const prevent = (event: Event): void => event.preventDefault();
  const end = (): void => {
    setTimeout(() => window.removeEventListener('contextmenu', prevent, true));
    window.removeEventListener('keyup', end, true);
  };
  window.addEventListener('contextmenu', prevent, true);
  window.addEventListener('keyup', end, true);
}

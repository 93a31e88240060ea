import { bridge } from '../bridge.ts';
import { focusActive } from '../grid/goToCell.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';

/** Cut and copy as their keys do: the page's own events do the rest. */
export function copyCells({ api, selection }: SheetOfGrid, how: 'cut' | 'copy'): void {
  focusActive(api, selection.active());
  document.execCommand(how);
}

/** A page may not read the clipboard by itself; the window it stands in may have it paste. */
export function pasteIntoCells({ api, selection }: SheetOfGrid): void {
  focusActive(api, selection.active());
  void bridge().paste();
}

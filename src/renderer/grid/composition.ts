import { typeCell } from './gridEdits.ts';
import type { SheetOfGrid } from './sheetOfGrid.ts';

/**
 * Chinese and other input methods compose only where text can be typed, and keep composing only while the focus stays where it is.
 * So the active cell, if it is typed into, is such a place itself: what is composed stands in the cell from its first letter on,
 * and when it is done the cell's editor opens with it. Plain letters never come here: the grid opens the editor on their key.
 */
export function listenToComposition(place: HTMLElement, sheet: SheetOfGrid): void {
  const composing = createComposing(sheet);
  place.addEventListener('focusin', ({ target }) => {
    if (!isTypedCell(sheet, target)) return;
    for (const [name, value] of Object.entries(TYPED_INTO)) target.setAttribute(name, value);
  });
  place.addEventListener('focusout', ({ target }) => {
    if (isCell(target)) for (const name of Object.keys(TYPED_INTO)) target.removeAttribute(name);
  });
  // Enter, Escape and arrows are the input method's while it composes, in a cell and in its editor.
  place.addEventListener('keydown', (event) => event.isComposing && event.stopPropagation(), true);
  place.addEventListener('compositionstart', ({ target }) => isCell(target) && composing.start(target));
  place.addEventListener('beforeinput', (event) => isCell(event.target) && composing.input(event));
  place.addEventListener('compositionend', ({ target, data }) => {
    if (isCell(target)) composing.end(target, data);
  });
}

const TYPED_INTO = { contenteditable: 'plaintext-only', spellcheck: 'false' } as const;

const isCell = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.classList.contains('ag-cell');

function isTypedCell(sheet: SheetOfGrid, target: EventTarget | null): target is HTMLElement {
  return isCell(target) && sheet.specs().get(target.getAttribute('col-id') ?? '')?.typed != null;
}

interface Composing {
  readonly start: (cell: HTMLElement) => void;
  readonly input: (event: InputEvent) => void;
  readonly end: (cell: HTMLElement, text: string) => void;
}

function createComposing(sheet: SheetOfGrid): Composing {
  return {
    start: (cell) => {
      cell.classList.add('is-composing');
      // What is composed takes the place of what stands there, as typing does.
      document.getSelection()?.selectAllChildren(cell);
    },
    input: (event) => {
      if (event.isComposing) return;
      // A mark or a word that an input method, a dictation or an emoji panel gives at once. Nothing else changes a cell's text.
      event.preventDefault();
      if (event.inputType === 'insertText' && event.data !== null && isCell(event.target))
        openEditor(sheet, event.target, event.data);
    },
    end: (cell, text) => {
      cell.classList.remove('is-composing');
      const isLeft = document.activeElement !== cell;
      // The cell is the grid's again before anything else happens to it.
      restore(sheet, cell);
      if (text === '') return;
      if (isLeft) writeCell(sheet, cell, text);
      else openEditor(sheet, cell, text);
    },
  };
}

const rowIndexOf = (cell: HTMLElement): number =>
  Number(cell.closest('[row-index]')?.getAttribute('row-index') ?? -1);

const columnOf = (cell: HTMLElement): string => cell.getAttribute('col-id') ?? '';

function restore({ api }: SheetOfGrid, cell: HTMLElement): void {
  const node = api.getDisplayedRowAtIndex(rowIndexOf(cell));
  if (node === undefined) return;
  api.refreshCells({ rowNodes: [node], columns: [columnOf(cell)], force: true, suppressFlash: true });
}

/** The focus went elsewhere before the composing was done: what is there so far was typed. */
function writeCell({ api, table, specs }: SheetOfGrid, cell: HTMLElement, text: string): void {
  const row = api.getDisplayedRowAtIndex(rowIndexOf(cell))?.data;
  if (row !== undefined) typeCell(table, specs().get(columnOf(cell)), row, text);
}

/** Opens a cell's editor with a text in it, and the caret behind that. */
function openEditor({ api }: SheetOfGrid, cell: HTMLElement, text: string): void {
  // With a key, as typing begins one.
  api.startEditingCell({ rowIndex: rowIndexOf(cell), colKey: columnOf(cell), key: text.slice(0, 1) });
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) return;
  field.value = text;
  field.setSelectionRange(text.length, text.length);
  // A list is searched for it.
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}

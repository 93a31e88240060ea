import type { SheetOfGrid } from './sheetOfGrid.ts';

/**
 * Whether the open editor was begun by typing over the cell. Then arrows end it and go on, as people fill in a sheet of numbers;
 * in one that was opened to change what is there (F2, a double click) they move in the text. F2, or a click into the text, changes
 * from the first to the second.
 */
export function createTyping(place: HTMLElement, { api }: SheetOfGrid): () => boolean {
  let isTyping = false;
  api.addEventListener('cellEditingStarted', ({ event }) => {
    isTyping = event instanceof KeyboardEvent && (event.key.length === 1 || event.key === 'Backspace');
  });
  const stay = (): void => {
    isTyping = false;
  };
  place.addEventListener('keydown', ({ key }) => key === 'F2' && stay(), true);
  place.addEventListener('pointerdown', ({ target }) => target instanceof HTMLInputElement && stay(), true);
  return () => isTyping;
}

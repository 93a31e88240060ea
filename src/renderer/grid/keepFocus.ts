/**
 * Does something to a grid while the focus stays in the window's bars: who searches or undoes there goes on there. From anywhere else
 * the focus goes to the grid.
 */
export function keepFocus(act: () => void): void {
  const held = document.activeElement;
  act();
  if (held instanceof HTMLElement && held !== document.activeElement && held.closest(BARS) !== null)
    held.focus({ preventScroll: true });
}

const BARS = '[data-region="tool-bar"]';

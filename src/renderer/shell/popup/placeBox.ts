const MARGIN = 8;
const GAP = 2;

/** Puts a box below something, moved as far as it takes to stay inside the window. */
export function placeBox(box: HTMLElement, anchor: Element | null, edge: 'left' | 'right'): void {
  const { width, height } = box.getBoundingClientRect();
  const at = anchor?.getBoundingClientRect();
  const wanted = at === undefined ? innerWidth - width : edge === 'left' ? at.left : at.right - width;
  const left = Math.max(MARGIN, Math.min(wanted, innerWidth - width - MARGIN));
  const below = (at?.bottom ?? MARGIN) + GAP;
  const top = Math.max(MARGIN, Math.min(below, innerHeight - height - MARGIN));
  box.style.left = `${Math.round(left)}px`;
  box.style.top = `${Math.round(top)}px`;
}

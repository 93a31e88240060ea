import { type RefObject, useEffect, useState } from 'react';
import { useApp } from '../state/app.ts';

/** The card's edge to the window's, and to the tool bar that it hangs from. */
const MARGIN = 12;
const TOP = 40;

/** Whether a card at the sheet's top right would cover the active cell, so that it gives way. */
export function useOutOfTheWay(card: RefObject<HTMLElement | null>): boolean {
  const [isAside, setAside] = useState(false);
  const active = useApp((state) => state.active);
  useEffect(() => {
    if (active === null) return undefined;
    // The grid scrolls first.
    const frame = requestAnimationFrame(() => {
      const cell = document
        .querySelector(`[data-grid="${active.table}"] .ag-cell-focus`)
        ?.getBoundingClientRect();
      if (cell === undefined || card.current === null) return;
      const { offsetWidth, offsetHeight } = card.current;
      const left = window.innerWidth - MARGIN - offsetWidth;
      setAside(cell.right > left && cell.width > 0 && cell.top < TOP + offsetHeight);
    });
    return () => cancelAnimationFrame(frame);
  }, [active, card]);
  return isAside;
}

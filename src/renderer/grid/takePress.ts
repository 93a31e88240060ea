import { useApp } from '../state/app.ts';

/**
 * Hears a press on something before the grid does. `begin` answers whether the press is taken: then nobody else hears of it, and
 * the focus stays where it is.
 */
export function takePress(
  place: HTMLElement,
  begin: (event: PointerEvent, target: Element) => boolean,
): void {
  let isTaken = false;
  place.addEventListener(
    'pointerdown',
    (event) => {
      isTaken = event.target instanceof Element && begin(event, event.target);
      if (isTaken) event.stopImmediatePropagation();
    },
    true,
  );
  place.addEventListener(
    'mousedown',
    (event) => {
      if (!isTaken) return;
      isTaken = false;
      event.stopImmediatePropagation();
      // It is the mouse's press that moves the focus.
      event.preventDefault();
    },
    true,
  );
}

/** The button that opens menus; on a Mac also the usual one with Ctrl. */
export const isSecondary = ({ button, ctrlKey }: MouseEvent): boolean =>
  button === 2 || (button === 0 && ctrlKey && useApp.getState().facts?.platform === 'mac');

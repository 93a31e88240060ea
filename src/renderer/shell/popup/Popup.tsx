import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './Popup.module.css';
import { placeBox } from './placeBox.ts';
import { stopsIn, walkStops } from './stops.ts';

interface PopupProps {
  readonly label: string;
  /** What it hangs below; null: it is not on the screen. */
  readonly anchor: () => Element | null;
  /** Which of its edges stands at the anchor's. */
  readonly edge: 'left' | 'right';
  readonly onClose: () => void;
  /** Gives the focus to the sheet, where what had it before is gone. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/**
 * Something that is open over the sheet until it is used or left: by Escape, by a press elsewhere. It stays inside the window, its
 * arrow keys walk over whatever can be used in it, and the focus goes back to where it was.
 */
export function Popup({ label, anchor, edge, onClose, onLeave, children }: PopupProps) {
  const box = useRef<HTMLDivElement>(null);
  const given = useRef({ anchor, edge, onClose, onLeave });
  given.current = { anchor, edge, onClose, onLeave };

  useLayoutEffect(() => {
    const place = (): void => {
      if (box.current !== null) placeBox(box.current, given.current.anchor(), given.current.edge);
    };
    const sizes = new ResizeObserver(place);
    if (box.current !== null) sizes.observe(box.current);
    window.addEventListener('resize', place);
    place();
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', place);
    };
  }, []);

  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = box.current;
    const first = own?.querySelector<HTMLElement>('[data-first-focus]') ?? stopsIn(own)[0];
    first?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      // Whoever took the focus meanwhile keeps it.
      if (now !== null && now !== document.body && own?.contains(now) !== true) return;
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
      else given.current.onLeave();
    };
  }, []);

  useEffect(() => {
    const onPress = ({ target }: PointerEvent): void => {
      const isInside = target instanceof Node && box.current?.contains(target) === true;
      // A header's own button closes what it has opened.
      const isOpener = target instanceof Element && target.closest('[data-header-menu]') !== null;
      if (!isInside && !isOpener) given.current.onClose();
    };
    window.addEventListener('pointerdown', onPress, true);
    return () => window.removeEventListener('pointerdown', onPress, true);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (!walkStops(event, box.current)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={box} className={styles.popup} role="dialog" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

import type { KeyboardEvent } from 'react';

const STOPS = 'button:not(:disabled), input:not(:disabled), select:not(:disabled)';

/** Whatever can be used in a box, from top to bottom. */
export function stopsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return box === null ? [] : [...box.querySelectorAll<HTMLElement>(STOPS)];
}

/** Arrow keys walk over everything, Tab over what takes it and round again. True: the key was one of those. */
export function walkStops(event: KeyboardEvent, box: HTMLElement | null): boolean {
  const step = stepOf(event);
  if (step === 0) return false;
  const all = stopsIn(box);
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? all.indexOf(active) : -1;
  if (event.key !== 'Tab') {
    all[at + step]?.focus();
    return true;
  }
  for (let nth = 1; nth <= all.length; nth += 1) {
    const stop = all[(at + nth * step + all.length * 2) % all.length];
    if (stop === undefined || stop.tabIndex < 0) continue;
    stop.focus();
    break;
  }
  return true;
}

function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): 1 | -1 | 0 {
  // Alt and the arrow down open a list of choices.
  if (altKey || ctrlKey || metaKey) return 0;
  if (key === 'Tab') return shiftKey ? -1 : 1;
  if (shiftKey) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

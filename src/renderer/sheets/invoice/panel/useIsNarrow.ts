import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 1119px)';

const subscribe = (onChange: () => void): (() => void) => {
  const list = window.matchMedia(NARROW);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
};

/** Whether the window is too narrow for everything to be shown at once. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

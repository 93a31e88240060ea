import { useSyncExternalStore } from 'react';

/** Below this the products become a picker, so that the prices keep room beside the interpretations. */
const PICKER = '(max-width: 1359px)';
/** Below this the interpretations lie in a drawer. */
const DRAWER = '(max-width: 1119px)';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** How much of the sheet the window has room for. */
export function useNarrow(): { readonly picker: boolean; readonly drawer: boolean } {
  return { picker: useMedia(PICKER), drawer: useMedia(DRAWER) };
}

import { useEffect } from 'react';
import { focusCursor } from '../grid/cursor.ts';
import { useApp } from '../state/app.ts';

/** Regions of the window in the order in which F6 visits them; each marks itself with `data-region`. */
const REGIONS = ['tool-bar', 'sheet', 'panel', 'tabs', 'status'] as const;

const FOCUSABLE =
  'button:not(:disabled), input:not(:disabled), select, [tabindex="0"], a[href], [role="gridcell"][tabindex]';

/** F6 and Shift+F6 move the focus from one region of the window to the next. */
export function useRegions(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      visit(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function visit(step: 1 | -1): void {
  const regions = REGIONS.flatMap((name) => {
    const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
    return region === null || region.offsetParent === null ? [] : [region];
  });
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const start = at === -1 && step === -1 ? 0 : at;
  for (let nth = 1; nth <= regions.length; nth += 1) {
    const region = regions[(start + nth * step + regions.length * 2) % regions.length];
    if (region?.dataset.region === 'sheet' && focusGrid()) return;
    const target = region?.querySelector<HTMLElement>(FOCUSABLE);
    if (target === null || target === undefined) continue;
    target.focus();
    return;
  }
}

/** A sheet that is typed into has a cell to go on from. */
function focusGrid(): boolean {
  const { sheet } = useApp.getState();
  return (sheet === 'usage' || sheet === 'packs') && focusCursor(sheet);
}

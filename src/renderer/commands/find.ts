import { findCell } from '../../shared/estimate/findCell.ts';
import { useApp } from '../state/app.ts';
import { goTo } from '../state/goTo.ts';

/** Goes to the next usage cell that has a text, typed or as it is shown; false: none has. */
export function findNext(text: string, step: 1 | -1): boolean {
  const { estimate, active, lang } = useApp.getState();
  if (estimate === null) return false;
  const from = active?.table === 'usage' ? { place: active.place, column: active.column } : null;
  const found = findCell(estimate, text, from, step, lang);
  if (found === null) return false;
  goTo({ sheet: 'usage', id: found.id, column: found.column });
  return true;
}

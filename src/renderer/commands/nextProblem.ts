import { nextFlagged } from '../../shared/estimate/flagged.ts';
import { useApp } from '../state/app.ts';
import { goTo } from '../state/goTo.ts';

/** Goes to the next row that asks for attention, from the active one on and round again. */
export function goToNextProblem(): void {
  const { estimate, active, sheet } = useApp.getState();
  if (estimate === null) return;
  const table = sheet === 'packs' ? 'packs' : 'usage';
  const from = active?.table === table ? active.place : -1;
  const found = nextFlagged(estimate, table, from);
  if (found !== null)
    goTo({ sheet: table, id: found.id, ...(found.column === null ? {} : { column: found.column }) });
}

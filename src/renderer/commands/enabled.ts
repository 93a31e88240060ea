import type { CommandId } from '../../shared/commands/commands.ts';
import type { AppState } from '../state/app.ts';

const NEEDS_ESTIMATE: ReadonlySet<CommandId> = new Set<CommandId>([
  ...(['save', 'save-as', 'export', 'print', 'find', 'next-problem', 'why'] as const),
  ...(['sheet-usage', 'sheet-packs', 'sheet-invoice', 'sheet-compare', 'sheet-tariffs'] as const),
]);

/** Whether a command can do anything now. */
export function isEnabled(id: CommandId, state: AppState): boolean {
  const isOpen = state.estimate !== null;
  switch (id) {
    case 'undo':
      return state.history.done.length > 0;
    case 'redo':
      return state.history.undone.length > 0;
    case 'export-pdf':
      return isOpen && state.facts?.canPdf === true;
    case 'insert-row':
    case 'delete-rows':
    case 'fill-down':
    case 'fill-right':
      return isOpen && state.active !== null && state.active.table === state.sheet;
    default:
      return isOpen || !NEEDS_ESTIMATE.has(id);
  }
}

import type { CommandId } from '../../shared/commands/commands.ts';
import { isFrozen } from '../grid/columns/layout.ts';
import type { AppState } from '../state/app.ts';

const NEEDS_ESTIMATE: ReadonlySet<CommandId> = new Set<CommandId>([
  ...(['save', 'save-as', 'export', 'print', 'next-problem', 'why'] as const),
  ...(['find', 'replace', 'find-next', 'find-previous'] as const),
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
    case 'duplicate-rows':
    case 'move-rows-up':
    case 'move-rows-down':
    case 'fill-down':
    case 'fill-right':
      return isOpen && state.active !== null && state.active.table === state.sheet;
    case 'sort-ascending':
    case 'sort-descending':
    case 'filter':
    case 'freeze':
    case 'hide-column':
      return isOpen && state.active !== null && state.active.table === state.sheet;
    case 'columns':
    case 'clear-sort':
    case 'clear-filters':
    case 'reapply':
    case 'unfreeze':
    case 'reset-columns':
      return isOpen && canArrange(id, state);
    default:
      return isOpen || !NEEDS_ESTIMATE.has(id);
  }
}

/** What concerns the rows or columns of a grid as they are shown. */
function canArrange(id: CommandId, { sheet, views, preferences: { layouts } }: AppState): boolean {
  if (sheet !== 'usage' && sheet !== 'packs') return false;
  const { sort, filters } = views[sheet];
  switch (id) {
    case 'clear-sort':
      return sort.length > 0;
    case 'clear-filters':
      return filters.size > 0;
    case 'reapply':
      return sort.length > 0 || filters.size > 0;
    case 'unfreeze':
      return isFrozen(layouts[sheet] ?? []);
    case 'reset-columns':
      return layouts[sheet] !== undefined;
    default:
      return true;
  }
}

import { type LineView, lineView } from '../../shared/estimate/lineView.ts';
import { useApp } from '../state/app.ts';

let revision = -1;
let views = new Map<string, LineView | null>();

/** A line's computed figures at this revision; null: it has none, or is not priced yet. Only what is looked at is computed. */
export function viewOf(rowId: string): LineView | null {
  const state = useApp.getState();
  if (state.estimate?.isPriced !== true) return null;
  if (state.revision !== revision) {
    revision = state.revision;
    views = new Map();
  }
  const known = views.get(rowId);
  if (known !== undefined) return known;
  const view = lineView(state.estimate.rated, rowId);
  views.set(rowId, view);
  return view;
}

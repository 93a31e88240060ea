import { type PackView, packViews } from '../../../shared/estimate/packView.ts';
import { useApp } from '../../state/app.ts';

let revision = -1;
let views: ReadonlyMap<string, PackView> = new Map();

/** A row's computed figures at this revision; null: it is empty, or nothing is priced yet. */
export function packViewOf(rowId: string): PackView | null {
  const { estimate, revision: current } = useApp.getState();
  if (estimate?.isPriced !== true) return null;
  if (current !== revision) {
    revision = current;
    views = packViews(estimate);
  }
  return views.get(rowId) ?? null;
}

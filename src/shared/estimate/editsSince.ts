import type { Edit } from './edit.ts';
import type { History } from './history.ts';

/**
 * How many edits lie between an estimate as it was saved and as it is now: those done since, or those that were undone. Null:
 * it can't be told, because the saved state was undone and something else was done then.
 */
export function editsSince({ done, undone }: History, saved: Edit | null): number | null {
  if (saved === null) return done.length;
  const at = done.lastIndexOf(saved);
  if (at >= 0) return done.length - 1 - at;
  // What was undone last stands last: of three undone edits the first one is two steps beyond the next.
  const back = undone.lastIndexOf(saved);
  return back < 0 ? null : undone.length - back;
}

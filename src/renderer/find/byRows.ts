import type { ByRows } from '../../shared/estimate/find/search.ts';
import { advanced } from '../slices.ts';

/** How long a slice of a search may hold the page. */
const SLICE_MS = 16;

/**
 * Does work row by row: at once as much as fits into a slice, the rest in slices between which the page goes on. `done` is told the
 * result, in the same turn where there is little to do. It is not told once the work is stale.
 */
export function byRows<Result>(
  work: ByRows<Result>,
  isStale: () => boolean,
  done: (result: Result) => void,
): void {
  const end = advanced(work, SLICE_MS);
  if (end !== null) {
    done(end.value);
    return;
  }
  setTimeout(() => {
    if (!isStale()) byRows(work, isStale, done);
  });
}

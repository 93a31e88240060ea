import type { ByRows } from '../../shared/estimate/find/search.ts';

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
  const end = performance.now() + SLICE_MS;
  do {
    const step = work.next();
    if (step.done === true) {
      done(step.value);
      return;
    }
  } while (performance.now() < end);
  setTimeout(() => {
    if (!isStale()) byRows(work, isStale, done);
  });
}

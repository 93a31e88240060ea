import { isBlank } from '../../../shared/estimate/document.ts';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import { useApp } from '../app.ts';
import { breathe, eachChunk } from './yielding.ts';

/**
 * Prices an estimate that is not shown yet. Rows are read some thousands at a time, so that the page goes on drawing and the
 * work can be stopped; what is shown meanwhile stays as it was. False: it was stopped.
 */
export async function priced(estimate: PricedEstimate, goesOn: () => boolean): Promise<boolean> {
  const isRead = await eachChunk(
    estimate.document.usage,
    (rows) => {
      for (const row of rows) if (!isBlank(row)) estimate.lineOf(row);
    },
    goesOn,
  );
  if (!isRead) return false;
  await breathe();
  if (!goesOn()) return false;
  void estimate.rated;
  return true;
}

const PRICED = { label: { code: 'edit-import' }, patches: [] };

/**
 * Prices an estimate that was just shown, once its first rows are on the screen; until then its computed cells are empty, never
 * wrong. False: another estimate was shown meanwhile.
 */
export async function priceShown(estimate: PricedEstimate): Promise<boolean> {
  const isShown = () => useApp.getState().estimate === estimate;
  await painted();
  if (!(await priced(estimate, isShown))) return false;
  // No row changed, so nothing but computed cells is drawn again.
  useApp.setState(({ revision }) => ({ revision: revision + 1, lastEdit: PRICED }));
  return true;
}

/** A window that is covered draws no frames; it is priced all the same. */
const UNSEEN_MS = 500;

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        setTimeout(resolve);
      }),
    );
  });
}

import { isBlank } from '../../../shared/estimate/document.ts';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
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

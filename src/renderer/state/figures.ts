import { useMemo } from 'react';
import type { Decimal } from '../../shared/decimal.ts';
import { flaggedLines, flaggedPacks } from '../../shared/estimate/flagged.ts';
import type { PricedEstimate } from '../../shared/estimate/pricedEstimate.ts';
import { useApp } from './app.ts';

/** What the status bar tells of the whole estimate. */
export interface Figures {
  readonly lines: number;
  readonly flagged: number;
  readonly list: Decimal;
  readonly total: Decimal;
}

/** The estimate's figures at this revision; null: it is not priced yet. */
export function useFigures(): Figures | null {
  const estimate = useApp((state) => state.estimate);
  const revision = useApp((state) => state.revision);
  const isPriced = useApp((state) => state.estimate?.isPriced === true);
  const isPacks = useApp((state) => state.sheet === 'packs');
  return useMemo(
    () => (estimate === null || !isPriced ? null : figuresAt(estimate, isPacks, revision)),
    [estimate, isPriced, isPacks, revision],
  );
}

/** The estimate changes in place: the revision is given so that figures are made anew with each. */
function figuresAt(estimate: PricedEstimate, isPacks: boolean, _revision: number): Figures {
  const { totals } = estimate.rated;
  const flagged = (isPacks ? flaggedPacks(estimate) : flaggedLines(estimate)).size;
  return { lines: totals.lines, flagged, list: totals.list, total: totals.gross };
}

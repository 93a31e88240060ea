import { create } from 'zustand';
import type { PackMode } from '../../../shared/advice/compare/comparison.ts';
import type { Range } from '../../../shared/advice/compare/range.ts';
import type { Spread } from '../../../shared/advice/compare/spread.ts';
import type { Decimal } from '../../../shared/decimal.ts';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';

/** What a person chose to look at. It changes nothing in the estimate, and is kept while another sheet is shown. */
export interface Choices {
  /** The estimate that it was chosen for; another one begins anew. */
  readonly of: PricedEstimate | null;
  /** Null: the first one. */
  readonly subject: string | null;
  /** Null: the month's. */
  readonly quantity: Decimal | null;
  readonly numbers: Decimal | null;
  readonly mode: PackMode;
  readonly spread: Spread;
  readonly shown: Shown;
}

/** What the chart shows: a named range, or one that was dragged to. */
export type Shown = 'around' | 'whole' | Range;

const USUAL: Omit<Choices, 'of'> = {
  subject: null,
  quantity: null,
  numbers: null,
  mode: 'payg',
  spread: 'whole',
  shown: 'around',
};

const useStored = create<Choices>()(() => ({ of: null, ...USUAL }));

export function useChoices(estimate: PricedEstimate | null): Choices {
  const stored = useStored();
  return stored.of === estimate ? stored : { of: estimate, ...USUAL };
}

export function choose(before: Choices, change: Partial<Omit<Choices, 'of'>>): void {
  useStored.setState({ ...before, ...change });
}

import { median } from '../measure.ts';
import type { Outcome } from '../outcome.ts';

/** One figure in several runs. */
export interface Series {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What the runs of one program came to. */
export interface Results {
  readonly ms: Series;
  readonly cpuMs: Series;
  readonly peakRssMb: Series;
  readonly extra: (name: string) => Series;
}

export function resultsOf(outcomes: readonly Outcome[]): Results {
  const series = (pick: (outcome: Outcome) => number): Series => seriesOf(outcomes.map(pick));
  return {
    ms: series(({ ms }) => ms),
    cpuMs: series(({ cpuMs }) => cpuMs),
    peakRssMb: series(({ peakRssMb }) => peakRssMb),
    extra: (name) => series(({ extra }) => extra[name] ?? Number.NaN),
  };
}

function seriesOf(values: readonly number[]): Series {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

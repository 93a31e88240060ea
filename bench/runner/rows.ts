import type { Results, Series } from './series.ts';
import { figure, type Row } from './table.ts';

/** A row that compares with a peer of the same run. `limit`: the ratio that is to be reached; null: only told. */
export function comparison(
  what: string,
  ours: Results,
  peer: { readonly label: string; readonly results: Results },
  { limit, mb }: { readonly limit: number | null; readonly mb?: number },
): Row {
  const { results } = peer;
  const isFast = limit === null || ours.ms.median <= results.ms.median * limit;
  const isSmall = mb === undefined || ours.peakRssMb.median < mb;
  const reach = [
    ...(limit === null ? [] : [`<= ${limit} x peer`]),
    ...(mb === undefined ? [] : [`< ${mb} MB`]),
  ];
  return {
    what,
    ours: ours.ms,
    peakMb: ours.peakRssMb,
    reach: reach.join(', '),
    peer: {
      label: peer.label,
      ms: results.ms,
      peakMb: results.peakRssMb,
      cpuRatio: ours.cpuMs.median / results.cpuMs.median,
    },
    ok: reach.length === 0 ? null : isFast && isSmall,
    note: '',
  };
}

/**
 * A row of something that only calculates, with the yardstick as its peer: the ratio can be compared between machines.
 * `limitMs`: what is to be reached.
 */
export function inCore(
  what: string,
  results: Results,
  { limitMs, yardstick, ms = results.ms }: InCoreOptions,
): Row {
  const first = results.extra('firstMs').median;
  return {
    what,
    ours: ms,
    peakMb: results.peakRssMb,
    reach: limitMs === null ? '' : `<= ${limitMs} ms`,
    peer: {
      label: '100,000 decimal.js times',
      ms: yardstick.ms,
      peakMb: yardstick.peakRssMb,
      cpuRatio: results.cpuMs.median / yardstick.cpuMs.median,
    },
    ok: limitMs === null ? null : ms.median <= limitMs,
    note: `first time ${figure(first)} ms`,
  };
}

interface InCoreOptions {
  readonly limitMs: number | null;
  readonly yardstick: Results;
  readonly ms?: Series;
}

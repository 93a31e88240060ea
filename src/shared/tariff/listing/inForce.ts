import { firstDayOf, lastDayOf } from '../../calendar.ts';
import type { Rate } from '../types.ts';
import type { Around } from './types.ts';

type Days = Pick<Rate, 'from' | 'to'>;

/**
 * Which versions of a rate hold in the months that are looked at: those that cover a day of them. Without any months, the latest
 * one. A rate of 2021-10-22 … holds for an estimate of 2026-10, that until 2021-10-21 does not.
 */
export function versionsInForce(versions: readonly Days[], months: Around['months']): ReadonlySet<Days> {
  if (months === null) {
    const [latest] = newestFirst(versions);
    return new Set(latest === undefined ? [] : [latest]);
  }
  const first = firstDayOf(months.first);
  const last = lastDayOf(months.last);
  return new Set(
    versions.filter(({ from, to }) => (from === null || from <= last) && (to === null || to >= first)),
  );
}

/** The version that began last before those that began earlier. */
export function newestFirst<T extends Days>(versions: readonly T[]): T[] {
  return [...versions].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : a.from === b.from ? 0 : -1));
}

import { addDays } from '../../calendar.ts';
import type { Rate } from '../types.ts';
import type { ItemRule, LintFinding } from './finding.ts';

/** Days between two versions of a rate that none covers, or that two cover. */
export const lintVersions: ItemRule = (item, product) => {
  const findings: LintFinding[] = [];
  const report = (code: string, params: Record<string, string>) =>
    findings.push({ code, params, product: product.id, item: item.id, level: 'warning' });
  const [first, ...later] = [...item.rates].sort(byStart);
  let reached = first?.to ?? null;
  for (const rate of later) {
    const start = rate.from;
    if (reached === null || start === null || start <= reached) {
      report('lint-rate-overlap', { from: start ?? '…', to: earlier(reached, rate.to) ?? '…' });
    } else if (start > addDays(reached, 1)) {
      report('lint-rate-gap', { from: addDays(reached, 1), to: addDays(start, -1) });
    }
    reached = reached === null || rate.to === null ? null : reached > rate.to ? reached : rate.to;
  }
  return findings;
};

/** No version holds on the day that is asked about: the rates have run out, or have not begun. */
export const lintExpired: ItemRule = (item, product, { today }) => {
  if (today === null || item.rates.some((rate) => holdsOn(rate, today))) return [];
  const past = item.rates.filter((rate) => rate.to !== null && rate.to < today);
  const ended = past
    .map((rate) => rate.to ?? '')
    .sort()
    .at(-1);
  const params = ended === undefined ? { day: today } : { day: today, to: ended };
  const code = ended === undefined ? 'lint-rate-not-yet' : 'lint-rate-expired';
  return [{ code, params, product: product.id, item: item.id, level: 'warning' }];
};

function holdsOn(rate: Rate, day: string): boolean {
  return (rate.from === null || rate.from <= day) && (rate.to === null || rate.to >= day);
}

/** Earliest start first; an open start is the earliest. */
function byStart(a: Rate, b: Rate): number {
  const from = a.from ?? '';
  const other = b.from ?? '';
  return from < other ? -1 : from > other ? 1 : 0;
}

/** The earlier of two last days; null is without end. */
function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

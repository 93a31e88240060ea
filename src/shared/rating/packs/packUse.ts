import { daysBetween, lastDayOf } from '../../calendar.ts';
import { Decimal } from '../../decimal.ts';
import type { Product } from '../../tariff/types.ts';
import type { Month, OwnedPack } from '../../usage/types.ts';
import type { PackUse } from '../types.ts';
import type { OpenPack, PackScale } from './openPack.ts';

export interface PackState {
  readonly open: OpenPack;
  readonly scale: PackScale;
}

/**
 * What became of a row of packs after the last month. `before − used = after`, in pack units; a remainder finer than any
 * item takes stays in `after`.
 */
export function packUse(
  { open, scale }: PackState,
  product: Product,
  lastMonth: Month | null,
  repeatedTrial: boolean,
): PackUse {
  const units = (ticks: number): Decimal => new Decimal(ticks).div(scale.perUnit);
  const usedByMonth = new Map([...open.usedByMonth].map(([month, ticks]) => [month, units(ticks)]));
  const used = [...usedByMonth.values()].reduce((sum, each) => sum.plus(each), new Decimal(0));
  const after = open.before.minus(used);
  const untouched = after.eq(new Decimal(open.pack.units).times(open.pack.count));
  return {
    pack: open.pack,
    expires: open.expires,
    before: open.before,
    used,
    after,
    usedByMonth,
    refundable: refundable(open, product, lastMonth, untouched),
    flags: repeatedTrial ? [{ code: 'trial-pack-repeated', params: { pack: open.pack.spec } }] : [],
  };
}

/**
 * Whether a pack can be given back on the last day of the last month: bought at most so many days before, wholly unused,
 * not expired. Null: the document is silent, or there is no day to ask about.
 * Bought 2026-10-25 and unused on 2026-10-31: 6 days, refundable; bought 2026-10-20: not.
 */
function refundable(
  open: OpenPack,
  product: Product,
  lastMonth: Month | null,
  untouched: boolean,
): boolean | null {
  const rule = product.packs?.refund;
  if (rule === undefined || lastMonth === null) return null;
  const today = lastDayOf(lastMonth);
  const { purchased, kind } = open.pack;
  if (purchased === null || kind === 'gift') return false;
  const expired = open.lastDay !== null && open.lastDay < today;
  const age = daysBetween(purchased, today);
  return untouched && !expired && age >= 0 && age <= rule.withinDays;
}

/** Rows that bring a trial pack beyond the first: one per account is sold [A20]. */
export function trialRepeats(product: Product, packs: readonly OwnedPack[]): ReadonlySet<OwnedPack> {
  const trials = new Set(product.packs?.sizes.filter((size) => size.trial).map((size) => size.units));
  const repeats = new Set<OwnedPack>();
  let bought = 0;
  for (const pack of packs) {
    if (pack.kind !== 'fixed' || !trials.has(pack.units)) continue;
    bought += pack.count;
    if (bought > 1) repeats.add(pack);
  }
  return repeats;
}

import { addDays, firstDayOf, lastDayOfTerm, monthOf } from '../../calendar.ts';
import { Decimal } from '../../decimal.ts';
import type { Item, Packs } from '../../tariff/types.ts';
import type { Day, Month, OwnedPack } from '../../usage/types.ts';

/**
 * Pack contents are counted in pack ticks, the smallest step in which any item takes from a pack, so that they stay whole
 * numbers: with ratios 0.25, 0.5, 1 and 3.75 a pack minute has 4 ticks and an item's minute takes 1, 2, 4 or 15. The largest
 * such step keeps packs of 10^15 minutes within the numbers that are counted exactly; hundredths would not.
 */
export interface PackScale {
  readonly perUnit: number;
  /** Pack ticks that one tick of an item takes, by item id. */
  readonly takes: ReadonlyMap<string, number>;
}

export function packScale(packs: Packs, items: readonly Item[]): PackScale {
  const ratios = packs.serves.map(({ item, ratio }) => {
    const decimals = items.find((each) => each.id === item)?.decimals ?? 0;
    return { item, ratio: ratio.div(new Decimal(10).pow(decimals)) };
  });
  const places = Math.max(0, ...ratios.map(({ ratio }) => ratio.decimalPlaces()));
  const finest = 10 ** places;
  const counts = ratios.map(({ item, ratio }) => [item, ratio.times(finest).toNumber()] as const);
  const step = counts.reduce((common, [, count]) => commonDivisor(common, count), finest);
  return { perUnit: finest / step, takes: new Map(counts.map(([item, count]) => [item, count / step])) };
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** A row of packs while a month is being worked: what is left, and the days on which it serves, both included. */
export interface OpenPack {
  readonly pack: OwnedPack;
  readonly expires: Day | null;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly before: Decimal;
  left: number;
  readonly usedByMonth: Map<Month, number>;
}

/**
 * A pack as its rules open it. Expiry: as written, else purchase + validity − 1 day, else never. [A5] [A14]
 * Bought 2026-10-05 for a year: serves 2026-10-05 to 2027-10-04.
 */
export function openPack(pack: OwnedPack, rules: Packs, scale: PackScale): OpenPack {
  const expires =
    pack.expires ??
    (pack.purchased === null ? null : lastDayOfTerm(pack.purchased, rules.validity.years * 12));
  const before = pack.remaining ?? new Decimal(pack.units).times(pack.count);
  return {
    pack,
    expires,
    firstDay: firstDay(pack, rules),
    lastDay: expires === null ? null : lastServingDay(expires, rules),
    before,
    left: before.times(scale.perUnit).floor().toNumber(),
    usedByMonth: new Map(),
  };
}

function firstDay(pack: OwnedPack, rules: Packs): Day | null {
  if (pack.purchased === null) return null;
  return rules.validFrom === 'month-of-purchase' ? firstDayOf(monthOf(pack.purchased)) : pack.purchased;
}

function lastServingDay(expires: Day, rules: Packs): Day {
  return rules.expiryDay === 'included' ? expires : addDays(expires, -1);
}

/**
 * The order in which packs are used: earliest expiry, then earlier purchase, then smaller remainder [A13], then row.
 * No expiry comes last. Always the same packs whatever order their rows have, unless they are alike in all three.
 */
export function packOrder(a: OpenPack, b: OpenPack): number {
  return (
    compareDays(a.expires, b.expires, 1) ||
    compareDays(a.pack.purchased, b.pack.purchased, -1) ||
    a.before.cmp(b.before)
  );
}

/** `missing`: where a missing day stands, 1 after every day, -1 before. */
function compareDays(a: Day | null, b: Day | null, missing: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return missing;
  if (b === null) return -missing;
  return a < b ? -1 : 1;
}

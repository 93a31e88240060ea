import { lastDayOf } from '../../calendar.ts';
import { Decimal, ZERO } from '../../decimal.ts';
import { openPack, packScale } from '../../rating/packs/openPack.ts';
import type { PackUse, Purchase, Rated } from '../../rating/types.ts';
import type { Month } from '../../usage/types.ts';
import type { WorkMember } from './works.ts';

/** A row of packs as it stands in a month, in units of the work's item. */
export interface OwnedInMonth {
  readonly use: PackUse;
  /** Its purchase is a charge of this month [A17]; null: owned before, or a gift. */
  readonly purchase: Purchase | null;
  readonly used: Decimal;
  /** Left at the month's end, where it still serves then: what more usage of the month would take. */
  readonly left: Decimal;
}

/** The packs of a product that a month may draw on. */
export function ownedIn(rated: Rated, { product, item }: WorkMember, month: Month): OwnedInMonth[] {
  const { packs } = product;
  const served = packs?.serves.find((each) => each.item === item.id);
  if (packs === null || served === undefined) return [];
  const scale = packScale(packs, product.items);
  const day = lastDayOf(month);
  return rated.packs
    .filter(({ pack }) => pack.product === product.id)
    .map((use) => {
      const { firstDay, lastDay } = openPack(use.pack, packs, scale);
      const serves = (firstDay === null || firstDay <= day) && (lastDay === null || day <= lastDay);
      const spent = [...use.usedByMonth].reduce(
        (sum, [of, used]) => (of <= month ? sum.plus(used) : sum),
        ZERO,
      );
      const inItem = (units: Decimal): Decimal =>
        units.div(served.ratio).toDecimalPlaces(item.decimals, Decimal.ROUND_DOWN);
      return {
        use,
        purchase: purchaseOf(rated, use, month),
        used: inItem(use.usedByMonth.get(month) ?? ZERO),
        left: serves ? inItem(use.before.minus(spent)) : ZERO,
      };
    });
}

const purchaseOf = (rated: Rated, { pack }: PackUse, month: Month): Purchase | null =>
  rated.purchases.find((each) => each.pack === pack && each.month === month) ?? null;

export const sumOf = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((sum, each) => sum.plus(each), ZERO);

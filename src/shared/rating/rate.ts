import type { Month } from '../usage/types.ts';
import { assemble } from './assemble.ts';
import { billedMonths, isOpenRent, lastBilledMonth } from './billedMonths.ts';
import { allGroups, type Groups, groupByProduct } from './groups.ts';
import { type RatedProduct, rateProduct } from './rateProduct.ts';
import { measureSlots, openSlot, type Slot } from './slots.ts';
import type { Rated, RatingInput } from './types.ts';

/**
 * Prices an estimate: lines → measured → pooled → allowances → packs → priced → settled → totals.
 *
 * Pure: the same input gives the same result, and the order of lines and packs changes no total. Bad data never throws; it
 * is in the lines' results.
 */
export function rate(input: RatingInput): Rated {
  const slots = input.lines.map(openSlot);
  const { groups, lastMonth } = measureAll(slots, input);
  const products = new Map<string, RatedProduct>();
  for (const [id, pools] of withPackOwners(groups, input)) {
    const rated = rateOne(id, pools, input, lastMonth);
    if (rated !== null) products.set(id, rated);
  }
  const byId = new Map(slots.map((slot) => [slot.line.id, slot]));
  return assemble({
    ...input,
    products,
    slots,
    slotOf: (id) => byId.get(id),
    billedMonths: billedMonths(allGroups(groups)),
    invalid: slots.reduce((count, slot) => count + (slot.measured.entries.length === 0 ? 1 : 0), 0),
  });
}

/** What lines are rated by. */
type Surroundings = Omit<RatingInput, 'lines'>;

/** Measures every line and pools the entries; rents without an end come last, for they end with the others' last month. */
export function measureAll(
  slots: readonly Slot[],
  input: Surroundings,
): { groups: Map<string, Groups>; lastMonth: Month | null } {
  const { catalogue, settings } = input;
  const openRents = slots.filter((slot) => isOpenRent(slot.line));
  measureSlots(
    openRents.length === 0 ? slots : slots.filter((slot) => !isOpenRent(slot.line)),
    catalogue,
    null,
  );
  if (openRents.length > 0) measureSlots(openRents, catalogue, null);
  const first = groupByProduct(slots);
  const lastMonth = lastBilledMonth(allGroups(first), settings.month);
  if (openRents.length === 0) return { groups: first, lastMonth };
  measureSlots(openRents, catalogue, lastMonth);
  return { groups: groupByProduct(slots), lastMonth };
}

/** Products that have usage, and those that only have packs. */
export function withPackOwners(
  groups: ReadonlyMap<string, Groups>,
  input: Surroundings,
): Map<string, Groups> {
  const all = new Map(groups);
  for (const pack of input.packs) if (!all.has(pack.product)) all.set(pack.product, new Map());
  return all;
}

export function rateOne(
  id: string,
  groups: Groups,
  input: Surroundings,
  lastMonth: Month | null,
): RatedProduct | null {
  const product = input.catalogue.products.get(id);
  if (product === undefined) return null;
  const packs = input.packs.filter((pack) => pack.product === id);
  return rateProduct(product, groups.values(), {
    packs,
    settings: input.settings,
    lastMonth,
    ruleCodes: input.catalogue.ruleCodes,
  });
}

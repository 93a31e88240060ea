import type { Decimal } from '../../decimal.ts';
import { toFen } from '../../rating/round.ts';
import type { Packs } from '../../tariff/types.ts';

/** What a month bears of a pack that is bought in it: its whole price, or its share of the time that it is valid. */
export type Spread = 'whole' | 'twelfth';

/** A pack of a year costs each month a twelfth of its price, one of two years a twenty-fourth. */
export const monthsOf = (packs: Packs): number => packs.validity.years * 12;

/** 42,500.00 by the twelfth: 3,541.66, cut to the fen. */
export function borne(price: Decimal, packs: Packs, spread: Spread): Decimal {
  return spread === 'whole' ? price : toFen(price.div(monthsOf(packs)), 'cut');
}

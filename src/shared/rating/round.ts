import { Decimal } from '../decimal.ts';

export type Rounding = 'cut' | 'half-up';

/** Money to the fen. `cut` drops what is beyond it, toward zero; `half-up` rounds the half away from zero. [A6] */
export function toFen(amount: Decimal, rounding: Rounding): Decimal {
  return amount.toDecimalPlaces(2, rounding === 'cut' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP);
}

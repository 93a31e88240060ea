import { Decimal as Base } from 'decimal.js';

/**
 * The one configured decimal type. Every amount of money and every price is one of these, never a `number`.
 *
 * 60 significant digits hold any product of a quantity (up to 10^15, with a few decimals) and a price
 * exactly; the exponent limits keep `toString` from ever writing an exponent.
 */
export const Decimal = Base.clone({
  precision: 60,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = Base;

export const ZERO = new Decimal(0);

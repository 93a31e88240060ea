import { Decimal } from '../../decimal.ts';

/** A count of ticks as a number that a cell can hold. */
export function quantityOf(ticks: number, decimals: number): Decimal | number {
  return decimals === 0 ? ticks : new Decimal(ticks).div(new Decimal(10).pow(decimals));
}

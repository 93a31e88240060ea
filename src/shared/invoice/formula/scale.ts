import { Decimal } from '../../decimal.ts';

/** How quantities at a price are split in formulas (see `exact.ts`). */
export interface Scale {
  /** Units of a block: a power of ten of what the price is for. */
  readonly block: Decimal;
  /** Decimals at which binary noise is rounded away. */
  readonly digits: number;
}

const MOST_POWER = 6;
const USUAL_DIGITS = 8;
const MOST_DIGITS = 10;

/**
 * A block costs about 10,000 yuan, so that the rest below it has room for its decimals, and a whole number of fens at any of
 * the prices: 0.088 → 100,000 units at 8,800; 35 → 1,000 at 35,000; 1.8 per million → 10,000,000,000 at 18,000.
 *
 * `quantityDecimals`: decimals of a quantity.
 */
export function scaleOf(prices: readonly Decimal[], per: number, quantityDecimals: number): Scale {
  const decimals = Math.max(0, ...prices.map((price) => price.decimalPlaces()));
  const most = prices.reduce((largest, price) => Decimal.max(largest, price), new Decimal(0));
  const roomy = most.isZero() ? MOST_POWER : Math.min(MOST_POWER, 4 - most.e);
  const power = Math.max(0, decimals - 2, roomy);
  const exact = decimals + quantityDecimals + new Decimal(1).div(per).decimalPlaces();
  return {
    block: new Decimal(10).pow(power).times(per),
    digits: Math.min(MOST_DIGITS, Math.max(USUAL_DIGITS, exact)),
  };
}

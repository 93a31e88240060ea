import { Decimal, ZERO } from '../../decimal.ts';

/** A stretch of quantities that is shown. */
export interface Range {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** A tier bound so many times beyond the quantity is out of sight. */
const REACH = 4;
/** The narrow window is a sixth of the whole range. */
const SHARE = 6;

/**
 * The whole range worth looking at: from nothing to beyond the next tier bound, or to twice the quantity where none is near.
 * 506,213 with a bound at 1,000,000: a fifth more than that, 1,200,000.
 */
export function wholeRange(quantity: Decimal, bounds: readonly Decimal[]): Range {
  const next = bounds.filter((bound) => bound.gt(quantity)).sort((a, b) => a.cmp(b))[0];
  const reach = next === undefined || next.gt(quantity.times(REACH)) ? ZERO : next.times('1.2');
  return { from: ZERO, to: nice(Decimal.max(reach, quantity.times('1.5'), 60)) };
}

/** A window around a quantity, a sixth of the whole wide: 506,213 of 1,200,000 gives 400,000–600,000. */
export function aroundRange(quantity: Decimal, whole: Range): Range {
  const width = nice(whole.to.div(SHARE));
  const half = width.div(2);
  const middle = quantity.div(half).round().times(half);
  return within({ from: middle.minus(half), to: middle.plus(half) }, whole);
}

/** A window moved so that it lies within the whole, as wide as it was where that has room. */
export function within({ from, to }: Range, whole: Range): Range {
  const width = Decimal.min(to.minus(from), whole.to.minus(whole.from));
  const start = Decimal.max(whole.from, Decimal.min(from, whole.to.minus(width)));
  return { from: start, to: start.plus(width) };
}

/** The next number of two digits and noughts: 1,012,426 → 1,100,000. */
function nice(value: Decimal): Decimal {
  const unit = new Decimal(10).pow(Math.max(0, value.e - 1));
  return value.div(unit).ceil().times(unit);
}

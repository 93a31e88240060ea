import { Decimal, ZERO } from '../decimal.ts';

/**
 * Billable quantities are counted in ticks, the smallest step of an item: 10^-decimals of a unit, mostly one whole unit.
 * A tick count is a safe integer, so sums and comparisons inside the core are exact and fast; money never is one.
 */
export function unitsOf(ticks: number | Decimal, decimals: number): Decimal {
  const value = typeof ticks === 'number' ? new Decimal(ticks) : ticks;
  return decimals === 0 ? value : value.div(new Decimal(10).pow(decimals));
}

/** The most units that one line may have: 10^15, as the usage contract says. */
export const MAX_QUANTITY = new Decimal('1e15');

/**
 * A quantity in ticks, or null where it is no whole number of ticks or too large to be counted exactly.
 */
export function ticksOf(units: Decimal, decimals: number): number | null {
  const small = decimals === 0 ? smallWhole(units) : null;
  if (small !== null) return small;
  const ticks = decimals === 0 ? units : units.times(new Decimal(10).pow(decimals));
  if (!ticks.isInteger() || units.gt(MAX_QUANTITY)) return null;
  const count = ticks.toNumber();
  return Number.isSafeInteger(count) ? count : null;
}

/**
 * A whole number below 10^7, which is what nearly every line has, read from the one digit group that decimal.js holds it in
 * (`d` counts in base 10^7, `e` is the exponent of the first digit); its own `toNumber` goes through text. Null: not such a one.
 */
function smallWhole(units: Decimal): number | null {
  const [group] = units.d;
  return units.d.length === 1 && units.e >= 0 && units.e < 7 && units.s === 1 && group !== undefined
    ? group
    : null;
}

const ZEROS = { shared: new Float64Array(1024) };

/** So many zeros, shared: for reading only. Most pools have nothing free and nothing from packs. */
export function zeroTicks(length: number): Float64Array {
  if (ZEROS.shared.length < length) ZEROS.shared = new Float64Array(length * 2);
  return ZEROS.shared.subarray(0, length);
}

/** Whether these are the shared zeros, so that nothing need be taken off by them. */
export const areZeros = (ticks: Float64Array | undefined): boolean =>
  ticks === undefined || ticks.buffer === ZEROS.shared.buffer;

/** An exact sum of tick counts. Adding safe integers may leave the safe range, so the sum is carried over in time. */
export function sumTicks(ticks: Float64Array): Decimal {
  if (areZeros(ticks)) return ZERO;
  let carried = ZERO;
  let partial = 0;
  for (let index = 0; index < ticks.length; index++) {
    const tick = ticks[index] ?? 0;
    if (partial + tick > Number.MAX_SAFE_INTEGER) {
      carried = carried.plus(partial);
      partial = 0;
    }
    partial += tick;
  }
  return carried.plus(partial);
}

/**
 * Sums of the first i ticks, for any i. A month asks for all of them only, so the sums between are made when a line or a day
 * asks for one.
 */
export function prefixSums(ticks: Float64Array): (count: number) => Decimal {
  let total: Decimal | null = null;
  let between: ((count: number) => Decimal) | null = null;
  return (count) => {
    if (count === 0) return ZERO;
    if (count >= ticks.length) {
      total ??= sumTicks(ticks);
      return total;
    }
    between ??= sumsBetween(ticks);
    return between(count);
  };
}

/** Plain numbers while they are exact, decimals where the total is larger. */
function sumsBetween(ticks: Float64Array): (count: number) => Decimal {
  const sums = new Float64Array(ticks.length + 1);
  let exact = true;
  for (let index = 0; index < ticks.length; index++) {
    const next = (sums[index] ?? 0) + (ticks[index] ?? 0);
    sums[index + 1] = next;
    if (next > Number.MAX_SAFE_INTEGER) exact = false;
  }
  return exact ? (count) => new Decimal(sums[count] ?? 0) : decimalPrefixSums(ticks);
}

function decimalPrefixSums(ticks: Float64Array): (count: number) => Decimal {
  const sums: Decimal[] = [new Decimal(0)];
  let sum = new Decimal(0);
  for (const tick of ticks) {
    sum = sum.plus(tick);
    sums.push(sum);
  }
  return (count) => sums[count] ?? sum;
}

import { Decimal } from '../../decimal.ts';
import type { Catalogue } from '../../tariff/types.ts';
import type { Measured } from '../../usage/types.ts';

const ONE = new Decimal(1);

/**
 * How many of the item's units one unit of what was written is: hours for an item in minutes, 60. Null where the two are
 * of different kinds. The quotient is exact for every pair of units that divide each other; others are multiplied first.
 */
export function convert(measured: Measured, itemUnit: string, units: Catalogue['units']): Decimal | null {
  if (measured.unit === null || measured.unit === itemUnit) return measured.value;
  const from = units.get(measured.unit);
  const to = units.get(itemUnit);
  if (from === undefined || to === undefined || from.kind !== to.kind) return null;
  if (from.kind === 'count') return measured.value;
  return measured.value.times(from.factor).div(to.factor);
}

/** Seconds of one unit of an item in time units; 1 where the unit is unknown, which the catalogue rules out. */
export function unitFactor(unit: string, units: Catalogue['units']): Decimal {
  return units.get(unit)?.factor ?? ONE;
}

import type { Decimal } from '../../../../shared/decimal.ts';
import { Decimal as Of } from '../../../../shared/decimal.ts';
import type { Catalogue, Item } from '../../../../shared/tariff/types.ts';
import { readQuantity } from '../../../../shared/usage/quantity.ts';
import { unitIndex } from '../../../../shared/usage/unit.ts';

/** A quantity of an item as it may be typed in Usage: 506,213, 50万, =60*8*30, 8000小时. Null: it can't be one. */
export function readItemQuantity(text: string, item: Item, { units }: Catalogue): Decimal | null {
  const own = units.get(item.unit);
  const wanted = own === undefined ? null : { unit: item.unit, kind: own.kind };
  const found = readQuantity(asTyped(text), { units: unitIndex(units), wanted, column: null, header: null });
  if (!found.ok) return null;
  const { value, unit } = found.value;
  const given = unit === null ? own : units.get(unit);
  if (own === undefined || given === undefined) return null;
  const inOwn = value.times(given.factor).div(own.factor);
  const whole = inOwn.toDecimalPlaces(item.decimals, Of.ROUND_UP);
  return whole.gt(0) ? whole : null;
}

/** How many numbers: a whole count, none included. */
export function readCount(text: string, catalogue: Catalogue): Decimal | null {
  const context = { units: unitIndex(catalogue.units), wanted: null, column: null, header: null };
  const found = readQuantity(asTyped(text), context);
  if (!found.ok || !found.value.value.isInteger() || found.value.value.gt(1_000_000)) return null;
  return found.value.value;
}

/** Arithmetic may come without its sign here, for the field holds nothing else. */
function asTyped(text: string): string {
  const trimmed = text.trim();
  return /^[\d.(][\d.\s()]*[-+*/×÷][\d.\s()+*/×÷-]*$/.test(trimmed) ? `=${trimmed}` : trimmed;
}

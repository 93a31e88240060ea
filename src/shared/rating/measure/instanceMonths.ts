import { Decimal } from '../../decimal.ts';
import type { Catalogue, Item } from '../../tariff/types.ts';
import type { UsageLine } from '../../usage/types.ts';
import { unitMismatch } from './duration.ts';
import { counted, failed, type Measurement } from './outcome.ts';
import { convert } from './units.ts';

const ONE = new Decimal(1);

/** A century: more is a slip of the keyboard, not a purchase. */
const MOST_MONTHS = 1_200;

/** Months of an instance: the quantity or the months column, one month where neither is given. Whole months only. */
export function measureInstanceMonths(line: UsageLine, item: Item, units: Catalogue['units']): Measurement {
  if (line.unitPrice === null) {
    if (line.capacity === null) return failed('capacity', 'capacity-missing');
    if (line.qps === null) return failed('qps', 'qps-missing');
    if ((line.fromCapacity === null) !== (line.fromQps === null)) {
      return failed(line.fromCapacity === null ? 'fromCapacity' : 'fromQps', 'from-incomplete');
    }
  }
  const quantity = line.quantity === null ? null : convert(line.quantity, item.unit, units);
  if (line.quantity !== null && quantity === null) return unitMismatch(line, item);
  if (quantity !== null && line.months !== null && !quantity.eq(line.months)) {
    return failed('months', 'quantity-and-months', {
      quantity: quantity.toString(),
      months: line.months.toString(),
    });
  }
  if (line.count !== null && !line.count.eq(1))
    return failed('count', 'count-not-allowed', { value: line.count.toString() });
  const months = quantity ?? line.months ?? ONE;
  if (months.gt(MOST_MONTHS))
    return failed('quantity', 'months-too-many', { months: months.toString(), most: MOST_MONTHS });
  return counted(months, 0, quantity === null ? 'months' : 'quantity');
}

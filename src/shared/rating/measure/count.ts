import { Decimal } from '../../decimal.ts';
import type { Catalogue, Item } from '../../tariff/types.ts';
import type { UsageLine } from '../../usage/types.ts';
import { unitMismatch } from './duration.ts';
import { counted, failed, type Measurement } from './outcome.ts';
import { convert } from './units.ts';

const ONE = new Decimal(1);

/**
 * Messages, numbers, successes: the quantity in billable units, else the number of records, else one record where the row
 * describes one (a call record has a duration and no count). A fraction is a problem unless the item has decimals.
 */
export function measureCount(line: UsageLine, item: Item, units: Catalogue['units']): Measurement {
  const decimals = item.decimals;
  if (line.quantity !== null) {
    const quantity = convert(line.quantity, item.unit, units);
    return quantity === null ? unitMismatch(line, item) : counted(quantity, decimals, 'quantity');
  }
  if (line.count !== null) return counted(line.count, decimals, 'count');
  if (line.duration !== null || line.connection !== null) return counted(ONE, decimals, 'count');
  return failed('quantity', 'quantity-missing');
}

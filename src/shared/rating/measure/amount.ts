import { grouped } from '../../numbers.ts';
import type { Catalogue, Item } from '../../tariff/types.ts';
import type { UsageLine } from '../../usage/types.ts';
import { unitMismatch } from './duration.ts';
import { counted, failed, type Measurement } from './outcome.ts';
import { convert } from './units.ts';

/** A promised monthly minimum in yuan, within the range that the document names; each line is one number's. */
export function measureAmount(line: UsageLine, item: Item, units: Catalogue['units']): Measurement {
  const measure = item.measure;
  if (measure.by !== 'amount') return failed(null, 'measure-mismatch');
  if (line.quantity === null) return failed('quantity', 'quantity-missing');
  const amount = convert(line.quantity, item.unit, units);
  if (amount === null) return unitMismatch(line, item);
  if (line.count !== null && !line.count.eq(1))
    return failed('count', 'count-not-allowed', { value: line.count.toString() });
  if (amount.lt(measure.min) || amount.gt(measure.max)) {
    return failed('quantity', 'minimum-out-of-range', {
      value: grouped(amount),
      min: grouped(measure.min),
      max: grouped(measure.max),
    });
  }
  return counted(amount, item.decimals, 'quantity');
}

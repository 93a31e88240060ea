import { Decimal } from '../../decimal.ts';
import type { Catalogue, Item } from '../../tariff/types.ts';
import type { UsageLine } from '../../usage/types.ts';
import { measureCount } from './count.ts';
import { unitMismatch } from './duration.ts';
import { counted, failed, type Measurement } from './outcome.ts';
import { convert } from './units.ts';

const ONE = new Decimal(1);

/**
 * Messages in blocks of bytes, packages in blocks of MB: `max(1, ceil(size / block))` for each record.
 * 0.6 KB in blocks of 512 B: ceil(614.4 / 512) = 2. A package of 450 MB in blocks of 100 MB: 5, for ten devices 50.
 * Without a size, the quantity is billable units already.
 */
export function measureSize(line: UsageLine, item: Item, units: Catalogue['units']): Measurement {
  const measure = item.measure;
  if (measure.by !== 'size') return failed(null, 'measure-mismatch');
  if (line.size === null) return measureCount(line, item, units);
  const size = convert(
    { value: line.size.value, unit: line.size.unit ?? measure.bareUnit },
    measure.blockUnit,
    units,
  );
  if (size === null)
    return failed('size', 'unit-mismatch', { unit: line.size.unit ?? '', expected: measure.blockUnit });
  const records = recordsOf(line, item, units);
  if (!(records instanceof Decimal)) return records;
  const blocks = Decimal.max(ONE, size.div(measure.block).ceil());
  return counted(blocks.times(records), 0, 'quantity');
}

/** With a size, quantity and count mean the same: how many messages or devices. */
function recordsOf(line: UsageLine, item: Item, units: Catalogue['units']): Decimal | Measurement {
  const quantity = line.quantity === null ? null : convert(line.quantity, item.unit, units);
  if (line.quantity !== null && quantity === null) return unitMismatch(line, item);
  if (quantity !== null && line.count !== null && !quantity.eq(line.count)) {
    return failed('count', 'quantity-and-count', {
      quantity: quantity.toString(),
      count: line.count.toString(),
    });
  }
  const records = quantity ?? line.count ?? ONE;
  if (records.isInteger()) return records;
  return failed(quantity === null ? 'count' : 'quantity', 'count-fraction', { value: records.toString() });
}

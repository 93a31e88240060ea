import { Decimal } from '../../decimal.ts';
import { grouped } from '../../numbers.ts';
import type { Message } from '../../problem.ts';
import type { Catalogue, Item } from '../../tariff/types.ts';
import type { UsageLine } from '../../usage/types.ts';
import { counted, failed, type Measurement } from './outcome.ts';
import { convert, unitFactor } from './units.ts';

const ONE = new Decimal(1);

/**
 * Minutes of calls.
 *
 * With a duration per call and rounding of each record: 61 s × 3 calls → ceil(61 / 60) × 3 = 6 min.
 * With rounding once per line: ceil(61 × 3 / 60) = 4 min.
 * A quantity is taken as rounded per call already; a fraction of it is rounded up once: 10.2 min → 11 min. [A1]
 */
export function measureDuration(line: UsageLine, item: Item, units: Catalogue['units']): Measurement {
  if (item.measure.by !== 'duration') return failed(null, 'measure-mismatch');
  if (line.quantity !== null) {
    const quantity = convert(line.quantity, item.unit, units);
    return quantity === null ? unitMismatch(line, item) : roundedUp(quantity, 'quantity');
  }
  if (line.duration === null) return failed('duration', 'duration-missing');
  const count = line.count ?? ONE;
  if (!count.isInteger()) return failed('count', 'count-fraction', { value: count.toString() });
  const seconds = unitFactor(item.unit, units);
  const perRecord = line.duration.div(seconds);
  const total =
    item.measure.roundUp === 'each-record'
      ? perRecord.ceil().times(count)
      : line.duration.times(count).div(seconds).ceil();
  return counted(total, 0, 'duration');
}

/** A quantity rounded up to whole units, once for its line, with a flag where that changed it. */
export function roundedUp(quantity: Decimal, column: string): Measurement {
  if (quantity.isInteger()) return counted(quantity, 0, column);
  const whole = quantity.ceil();
  const flag: Message = {
    code: 'fraction-rounded-up',
    params: { from: grouped(quantity.toDecimalPlaces(6)), to: grouped(whole) },
  };
  return counted(whole, 0, column, [flag]);
}

export function unitMismatch(line: UsageLine, item: Item): Measurement {
  return failed('unit', 'unit-mismatch', { unit: line.quantity?.unit ?? '', expected: item.unit });
}

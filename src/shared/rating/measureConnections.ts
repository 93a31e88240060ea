import type { UsageLine } from '../usage/types.ts';
import type { Measured, Slot } from './entry.ts';
import { freeByRule } from './freeByRule.ts';
import type { Interval } from './measure/calendarMinutes.ts';
import { unionOfMinutes } from './measure/calendarMinutes.ts';
import { invalid, type MeasureContext, measureConnection } from './measureLine.ts';

/** Longer than this, a connection is a mistyped date; it would also be thousands of days to settle. */
const MOST_DAYS = 366;

/** Whether a line is measured from its connect times, together with the others of its device. */
export function isConnection(line: UsageLine, context: MeasureContext): boolean {
  return context.item.measure.by === 'calendar-minutes' && line.connection !== null && line.quantity === null;
}

/** The device whose lines share minutes. Null for a free line and for one without a device: it shares none. */
export function sharedDevice(line: UsageLine, context: MeasureContext): string | null {
  if (freeByRule(line, context.item, context.product).free) return null;
  return line.connection?.device ?? null;
}

/**
 * The lines of one device (or one line without a device), measured together.
 * Slots stand in the estimate's order; the result has one for each, in that order.
 */
export function measureDevice(slots: readonly Slot[], context: MeasureContext): Measured[] {
  const { measure } = context.item;
  const interval: Interval = measure.by === 'calendar-minutes' ? measure.interval : 'half-open';
  const refused = slots.map(({ line }) => refusal(line));
  const sound = slots.filter((_, index) => refused[index] === null);
  const connections = sound.map(({ line }) => line.connection).filter((connection) => connection !== null);
  const parts = new Map(unionOfMinutes(connections, interval).map((part, nth) => [sound[nth], part]));
  return slots.map(
    (slot, index) => refused[index] ?? measureConnection(slot, context, parts.get(slot) ?? []),
  );
}

/** Why a connection can't be counted; null: it can. */
function refusal(line: UsageLine): Measured | null {
  const { connection, count } = line;
  if (connection === null) return invalid(line, 'start', { code: 'quantity-missing' });
  if (count !== null && !count.eq(1))
    return invalid(line, 'count', { code: 'count-not-allowed', params: { value: count.toString() } });
  const days = connection.end === null ? 0 : (connection.end - connection.start) / 86_400;
  if (days <= MOST_DAYS) return null;
  return invalid(line, 'end', {
    code: 'connection-too-long',
    params: { days: Math.floor(days), most: MOST_DAYS },
  });
}

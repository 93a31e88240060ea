import type { Connection, UsageLine } from '../usage/types.ts';
import type { LinePlace, MeasuredLine } from './entry.ts';
import { freeByRule } from './freeByRule.ts';
import type { Interval } from './measure/calendarMinutes.ts';
import { unionOfMinutes } from './measure/calendarMinutes.ts';
import { invalid, type MeasureContext, measureConnection } from './measureLine.ts';

export interface PlacedLine {
  readonly line: UsageLine;
  readonly at: LinePlace;
}

/** Longer than this, a connection is a mistyped date; it would also be thousands of days to settle. */
const MOST_DAYS = 366;

/** Whether a line is measured from its connect times, together with the others of its device. */
export function isConnection(line: UsageLine, context: MeasureContext): boolean {
  return context.item.measure.by === 'calendar-minutes' && line.connection !== null && line.quantity === null;
}

/** Lines that share minutes: those of one device. Free ones and lines without a device stand alone. */
export function deviceOf(line: UsageLine, context: MeasureContext): string | null {
  if (freeByRule(line, context.item, context.product).free) return null;
  return line.connection?.device ?? null;
}

/**
 * The lines of one device (or one line without a device), measured together.
 * Lines stand in the estimate's order; the result has one for each, in that order.
 */
export function measureDevice(lines: readonly PlacedLine[], context: MeasureContext): MeasuredLine[] {
  const interval: Interval =
    context.item.measure.by === 'calendar-minutes' ? context.item.measure.interval : 'half-open';
  const sound: { index: number; connection: Connection }[] = [];
  const measured: (MeasuredLine | undefined)[] = lines.map(({ line, at }, index) => {
    const connection = line.connection;
    if (connection === null) return invalid(line, at, 'start', { code: 'quantity-missing' });
    const refused = refusal(line, connection);
    if (refused !== null) return invalid(line, at, refused.column, refused.problem);
    sound.push({ index, connection });
    return undefined;
  });
  const parts = unionOfMinutes(
    sound.map(({ connection }) => connection),
    interval,
  );
  sound.forEach(({ index }, nth) => {
    const placed = lines[index];
    if (placed !== undefined)
      measured[index] = measureConnection(placed.line, placed.at, context, parts[nth] ?? []);
  });
  return measured.filter((line) => line !== undefined);
}

function refusal(line: UsageLine, connection: Connection) {
  if (line.count !== null && !line.count.eq(1)) {
    return {
      column: 'count',
      problem: { code: 'count-not-allowed', params: { value: line.count.toString() } },
    };
  }
  const days = connection.end === null ? 0 : (connection.end - connection.start) / 86_400;
  if (days > MOST_DAYS) {
    return {
      column: 'end',
      problem: { code: 'connection-too-long', params: { days: Math.floor(days), most: MOST_DAYS } },
    };
  }
  return null;
}

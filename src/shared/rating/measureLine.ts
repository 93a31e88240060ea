import { dayOfMinute, lastDayOf, monthOf } from '../calendar.ts';
import type { Message } from '../problem.ts';
import type { Catalogue, Item, Product } from '../tariff/types.ts';
import type { Day, Month, UsageLine } from '../usage/types.ts';
import type { Entry, Measured, Slot } from './entry.ts';
import { freeByRule } from './freeByRule.ts';
import { measureAmount } from './measure/amount.ts';
import type { DayMinutes } from './measure/calendarMinutes.ts';
import { measureCount } from './measure/count.ts';
import { measureDuration, roundedUp } from './measure/duration.ts';
import { measureInstanceMonths } from './measure/instanceMonths.ts';
import { failed, type Measurement } from './measure/outcome.ts';
import { rentMonths } from './measure/rentMonths.ts';
import { measureSize } from './measure/size.ts';
import { convert } from './measure/units.ts';

/** What a line needs to be measured besides itself. */
export interface MeasureContext {
  readonly product: Product;
  readonly item: Item;
  readonly units: Catalogue['units'];
  /** Until when rents without an end run. */
  readonly lastBilledMonth: Month | null;
  /** The item's price depends on the region, so a line needs one and pools are kept by it. */
  readonly byRegion: boolean;
}

/** A line in billable units, by month. Connections, which depend on each other, go through `measureDevice`. */
export function measureLine(slot: Slot, context: MeasureContext): Measured {
  const { line } = slot;
  const { item } = context;
  const measured = measurement(line, item, context.units);
  if (!measured.ok) return invalid(line, measured.column, measured.problem);
  const region = context.byRegion ? line.region : null;
  if (context.byRegion && region === null && line.unitPrice === null)
    return invalid(line, 'region', { code: 'region-missing' });
  if (item.measure.by === 'number-months') {
    const rent = rentMonths(line, context.lastBilledMonth);
    if (!rent.ok) return invalid(line, rent.column, rent.problem);
    return {
      entries: rent.months.map((month) => entry(slot, context, month, null, measured, region)),
      problems: NONE,
    };
  }
  if (line.month === null) return invalid(line, 'month', { code: 'month-missing' });
  return { entries: [entry(slot, context, line.month, line.date, measured, region)], problems: NONE };
}

/** A connection with what the union of its device's minutes left to it. */
export function measureConnection(
  slot: Slot,
  context: MeasureContext,
  parts: readonly DayMinutes[],
): Measured {
  const start = dayOfMinute(Math.floor((slot.line.connection?.start ?? 0) / 60));
  const days = parts.length > 0 ? parts : [{ day: start, minutes: 0 }];
  const entries = days.map(({ day, minutes }) =>
    entry(slot, context, monthOf(day), day, { ticks: minutes, flags: NONE }, null),
  );
  return { entries, problems: NONE };
}

function measurement(line: UsageLine, item: Item, units: Catalogue['units']): Measurement {
  switch (item.measure.by) {
    case 'duration':
      return measureDuration(line, item, units);
    case 'count':
      return measureCount(line, item, units);
    case 'size':
      return measureSize(line, item, units);
    case 'amount':
      return measureAmount(line, item, units);
    case 'instance-months':
      return measureInstanceMonths(line, item, units);
    case 'number-months':
      return line.opened !== null && line.quantity === null && line.count === null
        ? { ok: true, ticks: 1, flags: [] }
        : measureCount(line, item, units);
    case 'calendar-minutes':
      return measureMinutes(line, item, units);
  }
}

/** Device minutes given as a number; without a number and without connect times there is nothing to count. */
function measureMinutes(line: UsageLine, item: Item, units: Catalogue['units']): Measurement {
  if (line.quantity === null) return failed('quantity', 'quantity-missing');
  const minutes = convert(line.quantity, item.unit, units);
  if (minutes === null)
    return failed('unit', 'unit-mismatch', { unit: line.quantity.unit ?? '', expected: item.unit });
  return roundedUp(minutes, 'quantity');
}

function entry(
  slot: Slot,
  { item, product }: MeasureContext,
  month: Month,
  day: Day | null,
  measured: { readonly ticks: number; readonly flags: readonly Message[] },
  region: string | null,
): Entry {
  const { line } = slot;
  const own = line.unitPrice;
  const free = freeByRule(line, item, product);
  const notes = item.notes.length === 0 ? NONE : notesFor(item, day ?? lastDayOf(month));
  const flagged = measured.flags.length + free.flags.length + notes.length > 0;
  return {
    line,
    slot,
    itemId: item.id,
    month,
    day,
    region,
    ticks: measured.ticks,
    freeByRule: free.free && own === null,
    ownPrice: own,
    flags: flagged ? [...measured.flags, ...free.flags, ...notes] : NONE,
  };
}

const NONE: readonly never[] = [];

function notesFor(item: Item, day: Day): readonly Message[] {
  return item.notes.filter((note) => day >= note.from).map(({ code, params }) => ({ code, params }));
}

/** A line that can't be measured, with its place in the user's file. */
export function invalid(line: UsageLine, column: string | null, problem: Message): Measured {
  return { entries: NONE, problems: [{ level: 'error', ...problem, ...line.source, column }] };
}

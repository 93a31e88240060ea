import { dayOfMinute, lastDayOf, monthOf } from '../calendar.ts';
import type { Message, Problem } from '../problem.ts';
import type { Catalogue, Item, Product } from '../tariff/types.ts';
import type { Day, Month, UsageLine } from '../usage/types.ts';
import type { Entry, LinePlace, MeasuredLine } from './entry.ts';
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
  /** The item's price depends on the region. */
  readonly byRegion: boolean;
}

/** The item whose price depends on the region needs one; its pools are kept by region. */
export function pricedByRegion(item: Item): boolean {
  return item.rates.some((rate) => rate.price?.type === 'by-region');
}

/** A line in billable units, by month. Connections, which depend on each other, go through `measureConnections`. */
export function measureLine(line: UsageLine, at: LinePlace, context: MeasureContext): MeasuredLine {
  const { item } = context;
  const measured = measurement(line, item, context.units);
  if (!measured.ok) return invalid(line, at, measured.column, measured.problem);
  const region = context.byRegion ? line.region : null;
  if (context.byRegion && region === null && line.unitPrice === null) {
    return invalid(line, at, 'region', { code: 'region-missing' });
  }
  if (item.measure.by === 'number-months') {
    const rent = rentMonths(line, context.lastBilledMonth);
    if (!rent.ok) return invalid(line, at, rent.column, rent.problem);
    return {
      line,
      at,
      entries: rent.months.map((month) => entry(line, at, context, month, null, measured, region)),
      problems: [],
    };
  }
  if (line.month === null) return invalid(line, at, 'month', { code: 'month-missing' });
  return { line, at, entries: [entry(line, at, context, line.month, line.date, measured, region)], problems: NONE };
}

/** A connection with what the union of its device's minutes left to it. */
export function measureConnection(
  line: UsageLine,
  at: LinePlace,
  context: MeasureContext,
  parts: readonly DayMinutes[],
): MeasuredLine {
  const start = dayOfMinute(Math.floor((line.connection?.start ?? 0) / 60));
  const days = parts.length > 0 ? parts : [{ day: start, minutes: 0 }];
  const entries = days.map(({ day, minutes }) =>
    entry(line, at, context, monthOf(day), day, { ticks: minutes, flags: NONE }, null),
  );
  return { line, at, entries, problems: [] };
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
  line: UsageLine,
  at: LinePlace,
  context: MeasureContext,
  month: Month,
  day: Day | null,
  measured: { readonly ticks: number; readonly flags: readonly Message[] },
  region: string | null,
): Entry {
  const { item, product } = context;
  const free = freeByRule(line, item, product);
  const notes = item.notes.length === 0 ? NONE : notesFor(item, day ?? lastDayOf(month));
  const flagged = measured.flags.length + free.flags.length + notes.length > 0;
  const flags = flagged ? [...measured.flags, ...free.flags, ...notes] : NONE;
  const own = line.unitPrice;
  return {
    line,
    at,
    itemId: item.id,
    month,
    day,
    region,
    ticks: measured.ticks,
    freeByRule: free.free && own === null,
    ownPrice: own,
    flags,
  };
}

const NONE: readonly never[] = [];

function notesFor(item: Item, day: Day): readonly Message[] {
  return item.notes.filter((note) => day >= note.from).map(({ code, params }) => ({ code, params }));
}

/** A line that can't be measured, with its place in the user's file. */
export function invalid(
  line: UsageLine,
  at: LinePlace,
  column: string | null,
  problem: Message,
): MeasuredLine {
  const placed: Problem = { level: 'error', ...problem, ...line.source, column };
  return { line, at, entries: [], problems: [placed] };
}

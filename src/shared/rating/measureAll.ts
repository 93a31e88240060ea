import type { Catalogue } from '../tariff/types.ts';
import type { Month, Settings, UsageLine } from '../usage/types.ts';
import { isOpenRent } from './billedMonths.ts';
import type { Measured, Slot } from './entry.ts';
import { GroupBuilder, type Groups } from './groups.ts';
import { isConnection, measureDevice, sharedDevice } from './measureConnections.ts';
import { type MeasureContext, measureLine } from './measureLine.ts';

/** What a line is measured by; null: it is invalid as it was read. */
export type ContextOf = (line: UsageLine) => MeasureContext | null;

/** Contexts of every item, made once: lines by the hundred thousand ask for theirs. */
export function contextsOf(catalogue: Catalogue, lastMonth: Month | null): ContextOf {
  const products = new Map<string, Map<string, MeasureContext>>();
  for (const product of catalogue.products.values()) {
    const items = product.items.map((item) => {
      const byRegion = item.rates.some((rate) => rate.price?.type === 'by-region');
      return [
        item.id,
        { product, item, units: catalogue.units, lastBilledMonth: lastMonth, byRegion },
      ] as const;
    });
    products.set(product.id, new Map(items));
  }
  return (line) => {
    if (line.product === null || line.item === null) return null;
    if (line.problems.length > 0 && line.problems.some((problem) => problem.level === 'error')) return null;
    return products.get(line.product)?.get(line.item) ?? null;
  };
}

const NOTHING: Measured = { entries: [], problems: [] };

export function openSlot(line: UsageLine, position: number): Slot {
  return { line, position, entries: NOTHING.entries, problems: NOTHING.problems };
}

function take(slot: Slot, measured: Measured): void {
  slot.entries = measured.entries;
  slot.problems = measured.problems;
}

/** Measures one line that stands alone: neither a connection nor a rent without an end. */
export function measureSlot(slot: Slot, contextOf: ContextOf): void {
  const context = contextOf(slot.line);
  take(slot, context === null ? NOTHING : measureLine(slot, context));
}

/** Whether editing this line may change how other lines are measured, or others may change how it is. */
export function standsAlone(line: UsageLine, contextOf: ContextOf): boolean {
  const context = contextOf(line);
  return context === null || !(isOpenRent(line) || isConnection(line, context));
}

export interface MeasuredEstimate {
  readonly slots: Slot[];
  readonly groups: Map<string, Groups>;
  readonly lastMonth: Month | null;
  readonly invalid: number;
}

/**
 * Measures every line and collects the entries into pools, in one pass while they are at hand. Connections follow by device;
 * rents without an end come last, for they end with the last month of all others.
 */
export function measureAll(
  lines: readonly UsageLine[],
  catalogue: Catalogue,
  settings: Settings,
): MeasuredEstimate {
  const contextOf = contextsOf(catalogue, null);
  const builder = new GroupBuilder();
  const devices = new Map<string, Slot[]>();
  const openRents: Slot[] = [];
  const slots = lines.map((line, position) => {
    const slot = openSlot(line, position);
    const context = contextOf(line);
    if (context === null) return slot;
    if (isOpenRent(line)) openRents.push(slot);
    else if (isConnection(line, context)) collect(devices, deviceKey(line, context), slot);
    else {
      take(slot, measureLine(slot, context));
      builder.add(slot.entries);
    }
    return slot;
  });
  measureDevices(devices, contextOf, builder);
  const lastMonth = latest([
    builder.lastMonth(),
    settings.month,
    ...openRents.map((slot) => beginning(slot, contextOf)),
  ]);
  measureOpenRents(openRents, contextsOf(catalogue, lastMonth), builder);
  const invalid = slots.reduce((count, slot) => count + (slot.entries.length === 0 ? 1 : 0), 0);
  return { slots, groups: builder.finish(), lastMonth, invalid };
}

function collect(devices: Map<string, Slot[]>, key: string, slot: Slot): void {
  const slots = devices.get(key);
  if (slots === undefined) devices.set(key, [slot]);
  else slots.push(slot);
}

/** Lines with the same key share their minutes; a line without a device has a key of its own. */
function deviceKey(line: UsageLine, context: MeasureContext): string {
  const device = sharedDevice(line, context);
  return device === null ? `line|${line.id}` : `device|${context.product.id}|${context.item.id}|${device}`;
}

function measureDevices(
  devices: ReadonlyMap<string, readonly Slot[]>,
  contextOf: ContextOf,
  builder: GroupBuilder,
): void {
  for (const slots of devices.values()) {
    const [first] = slots;
    const context = first === undefined ? null : contextOf(first.line);
    if (context === null) continue;
    measureDevice(slots, context).forEach((measured, index) => {
      const slot = slots[index];
      if (slot === undefined) return;
      take(slot, measured);
      builder.add(measured.entries, true);
    });
  }
}

function measureOpenRents(slots: readonly Slot[], contextOf: ContextOf, builder: GroupBuilder): void {
  for (const slot of slots) {
    measureSlot(slot, contextOf);
    builder.add(slot.entries, true);
  }
}

/** An open rent counts with the month in which it begins; a row that turns out invalid bills no month and lengthens no rent. */
function beginning(slot: Slot, contextOf: ContextOf): Month | null {
  measureSlot(slot, contextOf);
  return slot.entries[0]?.month ?? null;
}

function latest(months: readonly (Month | null)[]): Month | null {
  return months.reduce(
    (last, month) => (last === null || (month !== null && month > last) ? month : last),
    null,
  );
}

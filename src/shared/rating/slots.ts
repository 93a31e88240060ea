import type { Catalogue } from '../tariff/types.ts';
import type { Month, UsageLine } from '../usage/types.ts';
import { isOpenRent } from './billedMonths.ts';
import type { LinePlace, MeasuredLine } from './entry.ts';
import { deviceOf, isConnection, measureDevice } from './measureConnections.ts';
import { type MeasureContext, measureLine, pricedByRegion } from './measureLine.ts';

/** A line of the estimate with its place and, once measured, its entries. */
export interface Slot {
  line: UsageLine;
  readonly at: LinePlace;
  measured: MeasuredLine;
}

/** What a line is measured by; null: it is invalid as it was read. */
type ContextOf = (line: UsageLine) => MeasureContext | null;

/** Contexts of every item, made once: lines by the hundred thousand ask for theirs. */
function contexts(catalogue: Catalogue, lastBilledMonth: Month | null): ContextOf {
  const products = new Map<string, Map<string, MeasureContext>>();
  for (const product of catalogue.products.values()) {
    const items = product.items.map((item) => {
      const context = { product, item, units: catalogue.units, lastBilledMonth, byRegion: pricedByRegion(item) };
      return [item.id, context] as const;
    });
    products.set(product.id, new Map(items));
  }
  return (line) => {
    if (line.product === null || line.item === null) return null;
    if (line.problems.length > 0 && line.problems.some((problem) => problem.level === 'error')) return null;
    return products.get(line.product)?.get(line.item) ?? null;
  };
}

const NOTHING: readonly never[] = [];

const unmeasured = (line: UsageLine, at: LinePlace): MeasuredLine => ({ line, at, entries: NOTHING, problems: NOTHING });

export function openSlot(line: UsageLine, position: number): Slot {
  const at = { position };
  return { line, at, measured: unmeasured(line, at) };
}

/** Measures lines that stand alone, and for connections the whole of each device. Slots come in the estimate's order. */
export function measureSlots(slots: Iterable<Slot>, catalogue: Catalogue, lastMonth: Month | null): void {
  const devices = new Map<string, { context: MeasureContext; slots: Slot[] }>();
  const contextOf = contexts(catalogue, lastMonth);
  for (const slot of slots) {
    const context = contextOf(slot.line);
    if (context === null) {
      slot.measured = unmeasured(slot.line, slot.at);
      continue;
    }
    if (!isConnection(slot.line, context)) {
      slot.measured = measureLine(slot.line, slot.at, context);
      continue;
    }
    const key = deviceKey(slot.line, context) ?? `line|${slot.line.id}`;
    const device = devices.get(key);
    if (device === undefined) devices.set(key, { context, slots: [slot] });
    else device.slots.push(slot);
  }
  for (const device of devices.values()) measureOneDevice(device.slots, device.context);
}

function measureOneDevice(slots: readonly Slot[], context: MeasureContext): void {
  measureDevice(slots, context).forEach((measured, index) => {
    const slot = slots[index];
    if (slot !== undefined) slot.measured = measured;
  });
}

/** Lines with the same key share their minutes. */
function deviceKey(line: UsageLine, context: MeasureContext): string | null {
  const device = deviceOf(line, context);
  return device === null ? null : `device|${context.product.id}|${context.item.id}|${device}`;
}

/** Whether editing this line may change how other lines are measured, or others may change how it is. */
export function standsAlone(line: UsageLine, catalogue: Catalogue): boolean {
  if (isOpenRent(line)) return false;
  const context = contexts(catalogue, null)(line);
  return context === null || !isConnection(line, context);
}

import type { Catalogue } from '../tariff/types.ts';
import type { Month, OwnedPack, Settings, UsageLine } from '../usage/types.ts';
import { assemble } from './assemble.ts';
import { billedMonths, lastBilledMonth } from './billedMonths.ts';
import { type Columns, columnsOf, insertEntry, removeEntry, replaceEntry } from './columns.ts';
import type { Entry, Slot } from './entry.ts';
import { allGroups, type Groups } from './groups.ts';
import { type ContextOf, contextsOf, measureAll, measureSlot, standsAlone } from './measureAll.ts';
import { poolKey } from './poolDraft.ts';
import { rateOne, type Surroundings, withPackOwners } from './rate.ts';
import type { RatedProduct } from './rateProduct.ts';
import { sameMeasuring } from './sameMeasuring.ts';
import type { Rated, RatingInput } from './types.ts';

/** A line id that the session does not hold was given: misuse of the session, not bad user data. */
export class UnknownLineError extends Error {
  override readonly name = 'UnknownLineError';
  constructor(lineId: string) {
    super(`No line with id ${lineId} in this session`);
  }
}

/** What an edit touched. */
export interface Change {
  /** Products that were priced again; every other product's pools are the same objects as before. */
  readonly products: ReadonlySet<string>;
  /** Whether a line's result may differ from before. */
  readonly touches: (line: UsageLine) => boolean;
}

/**
 * An estimate that is edited and stays priced. After each edit only the products that it touches are worked again, and line
 * amounts only when they are asked for; the result is always equal to `rate` of the same input.
 *
 * A `Rated` that was handed out stays readable only until the next edit.
 */
export class RatingSession {
  private input: Surroundings;
  private slots: readonly Slot[] = [];
  /** Places of lines by their ids; made when the first one is asked for, and again after lines came, went or moved. */
  private places: ReadonlyMap<string, number> | null = null;
  private groups = new Map<string, Groups>();
  private readonly products = new Map<string, RatedProduct>();
  private lastMonth: Month | null = null;
  private invalid = 0;
  private contextOf: ContextOf;
  private result: Rated | null = null;

  constructor({ lines, ...input }: RatingInput) {
    this.input = input;
    this.contextOf = contextsOf(input.catalogue, null);
    this.measureEverything(lines);
    this.rateProducts(null);
  }

  /** The estimate as it stands, rated. */
  get rated(): Rated {
    this.result ??= assemble({
      ...this.input,
      products: this.products,
      slots: this.slots,
      billedMonths: billedMonths(allGroups(this.groups)),
      invalid: this.invalid,
      slotOf: (id) => this.slotOf(id),
    });
    return this.result;
  }

  /** Replaces one line, found by its id. Throws UnknownLineError for an id that is not there. */
  setLine(line: UsageLine): Change {
    const slot = this.slotOf(line.id);
    if (slot === undefined) throw new UnknownLineError(line.id);
    const before = slot.line;
    if (!standsAlone(before, this.contextOf) || !standsAlone(line, this.contextOf)) {
      return this.setLines(this.slots.map((each) => (each === slot ? line : each.line)));
    }
    const entries = slot.entries;
    this.invalid -= entries.length === 0 ? 1 : 0;
    slot.line = line;
    measureSlot(slot, this.contextOf);
    this.invalid += slot.entries.length === 0 ? 1 : 0;
    this.exchange(entries, slot.entries);
    return this.rateAfter(new Set([before.product, line.product].filter((id) => id !== null)));
  }

  /** Replaces all lines: rows inserted, deleted, moved, pasted, imported. Ids must be unique. */
  setLines(lines: readonly UsageLine[]): Change {
    this.places = null;
    this.measureEverything(lines);
    return this.rateProducts(null);
  }

  setPacks(packs: readonly OwnedPack[]): Change {
    const touched = new Set([...this.input.packs, ...packs].map((pack) => pack.product));
    this.input = { ...this.input, packs };
    return this.rateProducts(touched);
  }

  /** New settings; where they choose other interpretations, pass the catalogue with those to `setCatalogue` as well. */
  setSettings(settings: Settings): Change {
    const monthMoved = settings.month !== this.input.settings.month;
    this.input = { ...this.input, settings };
    if (monthMoved) this.measureEverything(this.lines());
    return this.rateProducts(null);
  }

  /** Other tariffs, or the same ones under other interpretations. */
  setCatalogue(catalogue: Catalogue): Change {
    const measuredAlike = sameMeasuring(this.input.catalogue, catalogue);
    this.input = { ...this.input, catalogue };
    this.contextOf = contextsOf(catalogue, null);
    if (!measuredAlike) this.measureEverything(this.lines());
    return this.rateProducts(null);
  }

  private slotOf(lineId: string): Slot | undefined {
    this.places ??= new Map(this.slots.map((slot) => [slot.line.id, slot.position]));
    const place = this.places.get(lineId);
    return place === undefined ? undefined : this.slots[place];
  }

  private lines(): UsageLine[] {
    return this.slots.map((slot) => slot.line);
  }

  private measureEverything(lines: readonly UsageLine[]): void {
    const { slots, groups, lastMonth, invalid } = measureAll(
      lines,
      this.input.catalogue,
      this.input.settings,
    );
    this.slots = slots;
    this.groups = groups;
    this.lastMonth = lastMonth;
    this.invalid = invalid;
  }

  /** After an edit of one line that stands alone: others follow only where the last billed month moved. */
  private rateAfter(touched: ReadonlySet<string>): Change {
    const last = lastBilledMonth(allGroups(this.groups), this.input.settings.month);
    if (last === this.lastMonth) return this.rateProducts(touched);
    this.measureEverything(this.lines());
    return this.rateProducts(null);
  }

  private rateProducts(touched: ReadonlySet<string> | null): Change {
    this.result = null;
    const all = withPackOwners(this.groups, this.input);
    for (const id of this.products.keys()) if (!all.has(id)) this.products.delete(id);
    const again = touched === null ? [...all.keys()] : [...touched];
    for (const id of again) {
      const groups = all.get(id);
      const rated = groups === undefined ? null : rateOne(id, groups, this.input, this.lastMonth);
      if (rated === null) this.products.delete(id);
      else this.products.set(id, rated);
    }
    const products = new Set(again);
    return { products, touches: (line) => line.product === null || products.has(line.product) };
  }

  /** A line's entries before and after an edit. The common edit keeps its one entry where it was. */
  private exchange(before: readonly Entry[], after: readonly Entry[]): void {
    const [old] = before;
    const [now] = after;
    if (
      before.length === 1 &&
      after.length === 1 &&
      old !== undefined &&
      now !== undefined &&
      samePlace(old, now)
    ) {
      this.editGroup(now, (columns) => replaceEntry(columns, old, now));
      return;
    }
    for (const entry of before) this.editGroup(entry, (columns) => removeEntry(columns, entry));
    for (const entry of after) this.editGroup(entry, (columns) => insertEntry(columns, entry));
  }

  private editGroup(entry: Entry, edit: (columns: Columns) => Columns): void {
    const { product } = entry.line;
    if (product === null) return;
    const groups = new Map(this.groups.get(product));
    const columns = edit(groups.get(poolKey(entry)) ?? columnsOf([]));
    if (columns.entries.length === 0) groups.delete(poolKey(entry));
    else groups.set(poolKey(entry), columns);
    if (groups.size === 0) this.groups.delete(product);
    else this.groups.set(product, groups);
  }
}

function samePlace(a: Entry, b: Entry): boolean {
  return a.line.product === b.line.product && poolKey(a) === poolKey(b) && a.day === b.day;
}

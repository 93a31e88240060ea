import { addDays, firstDayOf, lastDayOfTerm } from '../../calendar.ts';
import { type Decimal, ZERO } from '../../decimal.ts';
import type { Message } from '../../problem.ts';
import type { Price, TableRow } from '../../tariff/schema.ts';
import type { Item } from '../../tariff/types.ts';
import type { Columns } from '../columns.ts';
import type { Entry } from '../entry.ts';
import { type Charge, NO_FLAGS } from './charge.ts';
import { rateDay, rateOn, rateSegments } from './rateOf.ts';

type TablePrice = Extract<Price, { type: 'table' }>;

/** What an instance line comes to: the row that holds it, and its price for one month. */
interface Chosen {
  readonly table: TablePrice | null;
  readonly row: TableRow | null;
  /** The row that an up- or downgrade leaves. */
  readonly from: TableRow | null;
  readonly change: boolean;
  /** Null: no row is large enough. */
  readonly perMonth: Decimal | null;
}

/** The cheapest row that holds a capacity and a QPS; of rows that cost the same, the larger. */
export function coveringRow(table: TablePrice, capacity: Decimal, qps: Decimal): TableRow | null {
  const holding = table.rows.filter((row) => capacity.lte(row.capacity) && qps.lte(row.qps));
  holding.sort((a, b) => a.price.cmp(b.price) || b.capacity - a.capacity || b.qps - a.qps);
  return holding[0] ?? null;
}

/**
 * Charges of instances: each line by itself, its row's price × months.
 * 3,000,000 images at 5 QPS need the 5M/5 row, 6,700 a month. From 2.5M/5 to 5M/10 for 3 months: (12,300 − 3,800) × 3.
 */
export function tableCharge(item: Item, columns: Columns, repeats: ReadonlySet<Entry>): Charge {
  const { entries } = columns;
  const chosen = entries.map((entry) => choose(item, entry));
  const sums: Decimal[] = [ZERO];
  entries.forEach((entry, index) => {
    const unit = entry.ownPrice ?? chosen[index]?.perMonth ?? ZERO;
    sums.push((sums[index] ?? ZERO).plus(unit.times(entry.freeByRule ? 0 : entry.ticks)));
  });
  const unpriced = (index: number): boolean =>
    entries[index]?.ownPrice === null && (entries[index]?.ticks ?? 0) > 0 && chosen[index]?.perMonth === null;
  return {
    segments: rateSegments(item, columns),
    mayLackPrice: true,
    unpriced,
    upTo: (count) => sums[count] ?? ZERO,
    unitPrice: (index) => entries[index]?.ownPrice ?? chosen[index]?.perMonth ?? null,
    flags: (index) => {
      const entry = entries[index];
      const choice = chosen[index];
      if (entry === undefined || choice === undefined) return NO_FLAGS;
      // A trial or a quoted instance ends like any other; its row and its price are its own.
      return entry.ownPrice === null ? flagsOf(entry, choice, repeats.has(entry)) : ends(entry, choice.table);
    },
  };
}

function choose(item: Item, entry: Entry): Chosen {
  const price = rateOn(item, rateDay(entry))?.price;
  const { capacity, qps, fromCapacity, fromQps } = entry.line;
  const table = price?.type === 'table' ? price : null;
  const row = table === null || capacity === null || qps === null ? null : coveringRow(table, capacity, qps);
  const change = fromCapacity !== null && fromQps !== null;
  const from = table === null || !change ? null : coveringRow(table, fromCapacity, fromQps);
  const perMonth = row === null || (change && from === null) ? null : row.price.minus(from?.price ?? 0);
  return { table, row, from, change, perMonth };
}

/** Instances of a row that each user can buy once: every one after the first, and any bought for several months. [A23] */
export function repeatsOfOnce(item: Item, entriesOldestFirst: readonly Entry[]): ReadonlySet<Entry> {
  const repeats = new Set<Entry>();
  let bought = false;
  for (const entry of entriesOldestFirst) {
    const { row, change } = choose(item, entry);
    if (entry.ownPrice !== null || change || row?.oncePerUser !== true || entry.ticks === 0) continue;
    if (bought || entry.ticks > 1) repeats.add(entry);
    bought = true;
  }
  return repeats;
}

function flagsOf(
  entry: Entry,
  { table, row, from, perMonth }: Chosen,
  repeated: boolean,
): readonly Message[] {
  if (perMonth === null || row === null || table === null) return [{ code: 'ask-for-quote' }];
  const flags: Message[] = [];
  const figures = { capacity: row.capacity, qps: row.qps, price: row.price.toFixed(2) };
  if (from === null) flags.push({ code: 'table-row', params: figures });
  else {
    const leaves = { fromCapacity: from.capacity, fromQps: from.qps, fromPrice: from.price.toFixed(2) };
    flags.push({
      code: perMonth.isNegative() ? 'table-downgrade' : 'table-upgrade',
      params: { ...figures, ...leaves },
    });
  }
  // A changed instance keeps the start date that it had, which this line does not say.
  if (from === null) flags.push(...ends(entry, table));
  if (repeated) flags.push({ code: 'once-per-user', params: { capacity: row.capacity, qps: row.qps } });
  return flags;
}

/** The last day of an instance and the day on which it is released unless renewed: 2026-11-04 and 2026-11-11. */
function ends(entry: Entry, table: TablePrice | null): readonly Message[] {
  if (table === null || entry.ticks === 0) return NO_FLAGS;
  const last = lastDayOfTerm(entry.day ?? firstDayOf(entry.month), entry.ticks);
  return [{ code: 'instance-ends', params: { last, release: addDays(last, table.releaseAfterDays) } }];
}

import type { Decimal } from '../decimal.ts';
import type { Problem } from '../problem.ts';
import type { Catalogue, Item } from '../tariff/types.ts';
import { boundedCache } from './boundedCache.ts';
import { readConnected } from './connected.ts';
import { readAmounts, reconcile } from './lineAmounts.ts';
import { draftOf, type LineDraft, report, take, textOf } from './lineDraft.ts';
import { type LineDefaults, NO_DEFAULTS, readSubject } from './lineSubject.ts';
import { readWhen } from './lineWhen.ts';
import { lookupOf } from './lookup.ts';
import { readPrice } from './price.ts';
import { readProtocol } from './protocol.ts';
import { readRegion } from './region.ts';
import type { UsageLine, UsageRow } from './types.ts';
import { IMAGES, MONTHS, QUERIES, RECORDS, readPositiveWhole, type UnitWords } from './whole.ts';

/** Shared by the many lines that have none. */
const NO_PROBLEMS: readonly Problem[] = [];

const connectedOfText = boundedCache(readConnected);
const regionOfText = boundedCache(readRegion);

/**
 * A row of usage as the rating core takes it: product and item found, every text read. It never throws: what can't be read
 * is null in the line and a problem of its column, named by the column's id.
 */
export function readLine(
  row: UsageRow,
  catalogue: Catalogue,
  defaults: LineDefaults = NO_DEFAULTS,
): UsageLine {
  const draft = draftOf(row, lookupOf(catalogue));
  const { cells } = row;
  const { product, item } = readSubject(draft, defaults);
  const connected = cells.connected === undefined ? null : take(draft, 'connected', connectedOfText);
  const { quantity, count, duration, size } = reconcile(draft, readAmounts(draft, item), item, connected);
  const { month, date, connection, opened, closed } = readWhen(draft, item, defaults.month);
  return {
    id: row.id,
    source: row.source,
    product: product?.id ?? null,
    item: item?.id ?? null,
    month,
    date,
    quantity,
    count,
    duration,
    size,
    connected,
    region: cells.region === undefined ? null : regionOf(draft),
    interface: cells.interface === undefined ? null : (textOf(draft, 'interface')?.trim() ?? null),
    protocol: cells.protocol === undefined ? null : protocolOf(draft, item),
    connection,
    capacity: cells.capacity === undefined ? null : wholeOf(draft, 'capacity'),
    qps: cells.qps === undefined ? null : wholeOf(draft, 'qps'),
    months: cells.months === undefined ? null : wholeOf(draft, 'months'),
    fromCapacity: cells.fromCapacity === undefined ? null : wholeOf(draft, 'fromCapacity'),
    fromQps: cells.fromQps === undefined ? null : wholeOf(draft, 'fromQps'),
    unitPrice: cells.unitPrice === undefined ? null : priceOf(draft, item),
    opened,
    closed,
    records: recordsOf(draft),
    problems: draft.problems.length === 0 ? NO_PROBLEMS : draft.problems,
  };
}

function regionOf(draft: LineDraft): string | null {
  const region = take(draft, 'region', regionOfText);
  if (region === null) return null;
  if (region.flag !== null) report(draft, 'region', region.flag, 'info');
  return region.code;
}

/** How many call records the row stands for: as they were merged, or as a workbook says that was saved after merging. */
function recordsOf(draft: LineDraft): number | null {
  return draft.row.records ?? wholeOf(draft, 'mergedRecords')?.toNumber() ?? null;
}

/** A tariff may free protocols that only it knows. */
function protocolOf(draft: LineDraft, item: Item | null): string | null {
  const named = item?.free.flatMap((rule) => (rule.when === 'protocol' ? rule.protocols : [])) ?? [];
  return take(draft, 'protocol', (text) => readProtocol(text, named));
}

type WholeColumn = 'mergedRecords' | 'capacity' | 'qps' | 'months' | 'fromCapacity' | 'fromQps';
const WORDS: Readonly<Record<WholeColumn, UnitWords>> = {
  mergedRecords: RECORDS,
  capacity: IMAGES,
  fromCapacity: IMAGES,
  qps: QUERIES,
  fromQps: QUERIES,
  months: MONTHS,
};

function wholeOf(draft: LineDraft, column: WholeColumn): Decimal | null {
  const header = draft.row.headerUnits[column] ?? null;
  return take(draft, column, (text) => readPositiveWhole(text, header, WORDS[column]));
}

function priceOf(draft: LineDraft, item: Item | null): Decimal | null {
  const { catalogue, units } = draft.lookup;
  const wanted =
    item === null
      ? null
      : { unit: item.unit, kind: catalogue.units.get(item.unit)?.kind ?? ('count' as const) };
  const header = draft.row.headerUnits.unitPrice ?? null;
  return take(draft, 'unitPrice', (text) => readPrice(text, header, wanted, units));
}

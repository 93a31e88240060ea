import type { Problem } from '../problem.ts';
import type { CellRow } from './cells.ts';
import { IDENTITY_COLUMNS, isUsageColumn, type SheetColumn } from './columns.ts';
import type { IdSet } from './idSet.ts';
import { headerFacts, type MappedColumn, type UsageMapping } from './mapping.ts';
import { dayOfRecord } from './recordDay.ts';
import { createRecordIndex, detached } from './recordIndex.ts';
import { rowProblem } from './rowProblem.ts';
import { brokenCell, rowId, type SheetPlace, sortCells, sourceOf } from './sheetRows.ts';
import type { UsageColumn, UsageRow } from './types.ts';
import type { UsageCollector } from './usageRows.ts';

/** Records that are one row so far. */
interface Merged {
  readonly row: UsageRow;
  records: number;
  /** Records whose call id was seen before, and the rows of the first of them. */
  repeated: number;
  readonly repeatedRows: number[];
}

const MOST_LISTED = 5;
const IDENTITY: ReadonlySet<SheetColumn> = new Set(IDENTITY_COLUMNS);

/**
 * Call records, merged as they stream by: records that are equal but for what identifies a call (its id, times, numbers; the
 * day is kept) are one row with how many there were. Memory grows with the different rows and with 16 bytes for each call id
 * (`IdSet`), not with the records. A record with a broken cell stays a row of its own.
 */
export function collectCallRecords(mapping: UsageMapping, place: SheetPlace, callIds: IdSet): UsageCollector {
  const at = (column: SheetColumn) => mapping.columns.findIndex((mapped) => mapped.column === column);
  const times = {
    date: at('date'),
    startTime: at('startTime'),
    originateTime: at('originateTime'),
    date1904: place.date1904,
  };
  const idIndex = at('callId');
  const shared = mapping.columns.filter(({ column }) => column === null || !IDENTITY.has(column));
  const facts = headerFacts(mapping);
  const index = createRecordIndex<Merged>(mapping.columns.map((mapped) => !shared.includes(mapped)));
  const merged: Merged[] = [];
  const create = (row: CellRow, day: string): Merged => {
    const entry = {
      row: firstRow(row, day, shared, facts, place),
      records: 0,
      repeated: 0,
      repeatedRows: [],
    };
    merged.push(entry);
    return entry;
  };
  return {
    add: (row) => {
      const day = dayOfRecord(row, times);
      const entry = row.cells.some(brokenCell)
        ? create(row, day)
        : index.find(row, day, () => create(row, day));
      entry.records += 1;
      const id = row.cells[idIndex];
      if (id !== undefined && (id.kind === 'text' || id.kind === 'number'))
        countId(entry, id.text, row.number, callIds);
    },
    // Any record to come may be equal to any of them.
    take: () => [],
    finish: () => merged.map(mergedRow),
  };
}

function countId(entry: Merged, id: string, row: number, callIds: IdSet): void {
  if (id === '' || callIds.add(id)) return;
  entry.repeated += 1;
  if (entry.repeatedRows.length < MOST_LISTED) entry.repeatedRows.push(row);
}

const isOwn = (column: string): column is UsageColumn => isUsageColumn(column as SheetColumn);
const NOTHING_LONG = /^0+(?::0+)*(?:\.0*)?\s*(?:s|sec|seconds?|秒|min|minutes?|分钟?)?$/i;

/** The row that equal records become, as the first of them has it. */
function firstRow(
  row: CellRow,
  day: string,
  shared: readonly MappedColumn<SheetColumn>[],
  facts: ReturnType<typeof headerFacts>,
  place: SheetPlace,
): UsageRow {
  const { cells, extras, problems } = sortCells(row, shared, place, isOwn);
  for (const [column, text] of Object.entries(cells)) cells[column as UsageColumn] = detached(text);
  if (day !== '') cells.date = detached(day);
  if (cells.connected === undefined && cells.duration !== undefined && NOTHING_LONG.test(cells.duration))
    cells.connected = 'no';
  return {
    id: rowId(place, row),
    source: sourceOf(place, row),
    cells,
    extras: extras.map(([header, text]) => [header, detached(text)] as const),
    cellProblems: problems,
    records: 1,
    headerUnits: facts.units,
    headers: facts.headers,
  };
}

function mergedRow(entry: Merged): UsageRow {
  const { row, records } = entry;
  const cells = { ...row.cells, count: String(records) };
  return { ...row, cells, records, cellProblems: [...row.cellProblems, ...repeatedIds(entry, row.source)] };
}

function repeatedIds(entry: Merged, source: UsageRow['source']): readonly Problem[] {
  if (entry.repeated === 0) return [];
  const listed = entry.repeatedRows.join(', ');
  const rows = entry.repeated > entry.repeatedRows.length ? `${listed}, …` : listed;
  return [
    rowProblem(source, null, { code: 'call-id-repeated', params: { count: entry.repeated, rows } }, 'info'),
  ];
}

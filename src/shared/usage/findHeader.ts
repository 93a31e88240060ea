import type { CellRow } from './cells.ts';
import { plainText } from './cellText.ts';
import type { SheetColumn } from './columns.ts';
import { fold } from './fold.ts';
import { USAGE_HEADERS } from './headerAliases.ts';
import { recogniseHeader } from './headerText.ts';
import { has, type MappedColumn, mapHeader, type TableMapping, type UsageMapping } from './mapping.ts';

/** A header stands in one of the top 20 rows. */
export const HEADER_ROWS = 20;

export interface FindHeaderOptions {
  /** A default product is given, so a table needs no column that names one. */
  readonly hasDefaultProduct: boolean;
}

const QUANTITY_LIKE: readonly SheetColumn[] = [
  'quantity',
  'count',
  'duration',
  'size',
  'start',
  'opened',
  'capacity',
];

/**
 * The header of a usage sheet: the first of the top 20 rows that shows a product or item and something quantity-like, or the
 * fields of a call record. A header may spread over two rows. With a default product a quantity-like column alone will do; of
 * several such rows the one that says most is taken, because a title may be the word 用量.
 */
export function findHeader(rows: readonly CellRow[], options: FindHeaderOptions): UsageMapping | null {
  const top = rows.filter((row) => row.number <= HEADER_ROWS);
  const mapped = top.map((row) => mapHeader(textsOf(row), row.number, USAGE_HEADERS));
  for (const [index, mapping] of mapped.entries()) {
    const own = accept(mapping);
    const below = mapped[index + 1];
    if (own !== null) return withSubheader(own, top[index], top[index + 1]);
    if (below === undefined || accept(below) !== null) continue;
    const joined = joinRows(top[index], top[index + 1]);
    if (joined !== null && accept(joined) !== null) return accept(joined);
  }
  return options.hasDefaultProduct ? fullest(mapped) : null;
}

/** The mapping as a usage sheet, where it shows what such a sheet must. */
function accept(mapping: TableMapping<SheetColumn>): UsageMapping | null {
  if (isCallRecords(mapping)) return asCallRecords(mapping);
  const usage = asUsage(mapping);
  const names = has(usage, 'product') || has(usage, 'item');
  return names && QUANTITY_LIKE.some((column) => has(usage, column)) ? usage : null;
}

function fullest(mapped: readonly TableMapping<SheetColumn>[]): UsageMapping | null {
  let best: UsageMapping | null = null;
  for (const mapping of mapped) {
    const usage = asUsage(mapping);
    if (!QUANTITY_LIKE.some((column) => has(usage, column))) continue;
    if (best === null || recognisedColumns(usage) > recognisedColumns(best)) best = usage;
  }
  return best;
}

const recognisedColumns = (mapping: TableMapping<SheetColumn>): number =>
  mapping.columns.filter(({ column }) => column !== null).length;

const RECORD_FIELDS: readonly (readonly SheetColumn[])[] = [
  ['callId'],
  ['originateTime'],
  ['startTime', 'start'],
  ['endTime', 'end'],
  ['caller'],
  ['callee'],
  ['statusCode'],
  ['voiceType'],
  ['tollType'],
];
const RECORD_MARKS: readonly SheetColumn[] = ['callId', 'originateTime', 'startTime', 'start'];
/** A sheet with any of these is usage of its own making, whatever else it shows. */
const NOT_RECORDS: readonly SheetColumn[] = [
  ...([
    'product',
    'item',
    'quantity',
    'count',
    'size',
    'device',
    'interface',
    'protocol',
    'opened',
    'capacity',
  ] as const),
];

/** A duration, and two more fields of a call record, one of which is its id or a time at which it began. */
function isCallRecords(mapping: TableMapping<SheetColumn>): boolean {
  const shows = (columns: readonly SheetColumn[]) => columns.some((column) => has(mapping, column));
  if (!has(mapping, 'duration') || shows(NOT_RECORDS) || !shows(RECORD_MARKS)) return false;
  return RECORD_FIELDS.filter(shows).length >= 2;
}

function asCallRecords(mapping: TableMapping<SheetColumn>): UsageMapping {
  const columns = mapping.columns.map((mapped) => {
    if (mapped.column === 'start') return { ...mapped, column: 'startTime' as const };
    return mapped.column === 'end' ? { ...mapped, column: 'endTime' as const } : mapped;
  });
  return { ...mapping, columns, kind: 'call-records' };
}

/**
 * In a sheet of usage, the times of a call record are when a connection or the row was, where nothing else says so: with a
 * date of its own and no device, 开始时间 is only kept.
 */
function asUsage(mapping: TableMapping<SheetColumn>): UsageMapping {
  const timesCount = has(mapping, 'device') || !has(mapping, 'date');
  const dated = (['date', 'month', 'start', 'startTime', 'opened'] as const).some((column) =>
    has(mapping, column),
  );
  const columnOf = ({ column }: MappedColumn<SheetColumn>): SheetColumn | null => {
    if (column === 'startTime') return timesCount && !has(mapping, 'start') ? 'start' : null;
    if (column === 'endTime') return timesCount && !has(mapping, 'end') ? 'end' : null;
    return column === 'originateTime' ? (dated ? null : 'date') : column;
  };
  return {
    ...mapping,
    columns: mapping.columns.map((mapped) => ({ ...mapped, column: columnOf(mapped) })),
    kind: 'usage',
  };
}

/**
 * A header over two rows: what the second says counts, and where it is empty the first. Units that stand in the second row by
 * themselves belong to the word above them: 时长 over （分钟）.
 */
function joinRows(upper: CellRow | undefined, lower: CellRow | undefined): TableMapping<SheetColumn> | null {
  if (upper === undefined || lower === undefined || lower.number !== upper.number + 1) return null;
  if (!isHeaderOnly(lower)) return null;
  const [above, below] = [textsOf(upper), textsOf(lower)];
  const texts = Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
    const text = below[index] ?? '';
    if (isUnitAlone(text)) return `${above[index] ?? ''}${text}`;
    return text.trim() === '' ? (above[index] ?? '') : text;
  });
  return mapHeader(texts, lower.number, USAGE_HEADERS);
}

/** A recognised header row may have a second row of headers under its merged cells. */
function withSubheader(own: UsageMapping, row: CellRow | undefined, next: CellRow | undefined): UsageMapping {
  const joined = joinRows(row, next);
  return joined === null ? own : (accept(joined) ?? own);
}

const isUnitAlone = (text: string): boolean => /^\s*[（(【[][^（(【[]*[）)】\]]\s*$/.test(text);

/** Whether every cell of a row is a header's word or a unit in brackets: no row of data looks so. */
function isHeaderOnly(row: CellRow): boolean {
  const texts = textsOf(row).filter((text) => text.trim() !== '');
  const isHeader = (text: string) => !/\d/.test(fold(text)) && recogniseHeader(text, USAGE_HEADERS) !== null;
  return texts.length > 0 && texts.every((text) => isUnitAlone(text) || isHeader(text));
}

export function textsOf(row: CellRow): readonly string[] {
  return row.cells.map(plainText);
}

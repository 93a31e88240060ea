import { USAGE_COLUMNS, type UsageColumn } from './types.ts';

/** Fields of a call record that identify one call. They are not kept when equal records merge into one row. */
export const IDENTITY_COLUMNS = [
  'callId',
  'originateTime',
  'startTime',
  'endTime',
  'caller',
  'callee',
] as const;
/** Fields of a call record that are recognised and kept as they are. */
const KEPT_RECORD_COLUMNS = ['statusCode', 'voiceType', 'tollType'] as const;

export type IdentityColumn = (typeof IDENTITY_COLUMNS)[number];
export type RecordColumn = IdentityColumn | (typeof KEPT_RECORD_COLUMNS)[number];
/** What a column of a usage sheet can be read as. */
export type SheetColumn = UsageColumn | RecordColumn;

export const SHEET_COLUMNS: readonly SheetColumn[] = [
  ...USAGE_COLUMNS,
  ...IDENTITY_COLUMNS,
  ...KEPT_RECORD_COLUMNS,
];

const IDENTITY: ReadonlySet<SheetColumn> = new Set(IDENTITY_COLUMNS);
const KEPT: ReadonlySet<SheetColumn> = new Set(KEPT_RECORD_COLUMNS);

const ALL: ReadonlySet<string> = new Set(SHEET_COLUMNS);

/** Whether any column of a usage sheet is called so. */
export function isSheetColumn(column: string): column is SheetColumn {
  return ALL.has(column);
}

export function isUsageColumn(column: SheetColumn): column is UsageColumn {
  return !IDENTITY.has(column) && !KEPT.has(column);
}

/** Columns whose header may give a unit in brackets. */
export const UNIT_COLUMNS: ReadonlySet<SheetColumn> = new Set<SheetColumn>([
  ...(['quantity', 'count', 'duration', 'size', 'unitPrice'] as const),
  ...(['capacity', 'qps', 'months', 'fromCapacity', 'fromQps'] as const),
]);

/** Columns that hold a day, a month or a time: a bare number in them may be a spreadsheet's serial number. */
export const DATE_COLUMNS: ReadonlySet<string> = new Set([
  ...(['date', 'month', 'opened', 'closed', 'purchased', 'expires'] as const),
]);
export const TIME_COLUMNS: ReadonlySet<string> = new Set([
  'start',
  'end',
  'originateTime',
  'startTime',
  'endTime',
]);

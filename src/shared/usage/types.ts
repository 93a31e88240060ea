import type { Decimal } from '../decimal.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Problem } from '../problem.ts';

/** Every column of the `Usage` sheet that has a meaning. Each id is itself a header. */
export const USAGE_COLUMNS = [
  'date',
  'month',
  'product',
  'item',
  'quantity',
  'unit',
  'count',
  'mergedRecords',
  'duration',
  'size',
  'connected',
  'region',
  'interface',
  'protocol',
  'device',
  'start',
  'end',
  'capacity',
  'qps',
  'months',
  'fromCapacity',
  'fromQps',
  'unitPrice',
  'opened',
  'closed',
  'note',
] as const;
export type UsageColumn = (typeof USAGE_COLUMNS)[number];

export const PACK_COLUMNS = ['product', 'pack', 'quantity', 'purchased', 'expires', 'remaining'] as const;
export type PackColumn = (typeof PACK_COLUMNS)[number];

export interface RowSource {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/**
 * One row of a sheet as text: what a person typed or a file held, column by column. This is what the grid edits and what
 * is written back; everything else is derived from it.
 */
export interface TextRow<Column extends string> {
  /** Identity that survives sorting and editing; unique in its estimate. */
  readonly id: string;
  readonly source: RowSource;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** Cells of columns that have no meaning here, by their header, in column order. Kept and written back. */
  readonly extras: readonly (readonly [header: string, text: string])[];
  /**
   * What the file itself got wrong in this row: an error value, a formula without a result. `column` is the column's id, or
   * the extra's header; `params.found` is the cell's text, so that an edited cell is known to have left its problem behind.
   */
  readonly cellProblems: readonly Problem[];
  /** Headers of columns as a person finds them in the file, `D 用量（万条）`. Absent: the row was not read from a sheet. */
  readonly headers?: Readonly<Partial<Record<Column, string>>>;
}

/** A row of usage. */
export interface UsageRow extends TextRow<UsageColumn> {
  /** Call records merged into this row as it was read; null: an ordinary row (whose `mergedRecords` cell may say how many it was). */
  readonly records: number | null;
  /** Units that the headers give in brackets, by column: 用量（万条）. A cell with a unit of its own is not changed by it. */
  readonly headerUnits: Readonly<Partial<Record<UsageColumn, string>>>;
}

export type PackTextRow = TextRow<PackColumn>;
/** A row of `Settings`: key and value. */
export type SettingRow = TextRow<'key' | 'value'>;

/** A row that was left out on purpose, such as a total. Listed, never silent. */
export interface SkippedRow extends RowSource {
  readonly text: string;
}

/** What files hold, as text: the whole document that is edited, saved and priced. */
export interface EstimateTexts {
  readonly usage: readonly UsageRow[];
  readonly packs: readonly PackTextRow[];
  readonly settings: readonly SettingRow[];
  readonly skipped: readonly SkippedRow[];
  /** Problems of files and sheets as wholes. Problems of rows are with their rows. */
  readonly problems: readonly Problem[];
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** A number with the unit that was written beside it; null: the unit of the item. */
export interface Measured {
  readonly value: Decimal;
  readonly unit: string | null;
}

/** One connection of a device. Seconds since 1970-01-01T00:00:00 as a wall clock in UTC+8 shows them, thousandths kept. */
export interface Connection {
  /** Null: a device of its own. */
  readonly device: string | null;
  readonly start: number;
  /** Null: no length was given, so only the minute of `start` is touched. */
  readonly end: number | null;
}

/** A row of usage, read: typed, its product and item found. What the rating core prices. */
export interface UsageLine {
  readonly id: string;
  readonly source: RowSource;
  /** Ids in the catalogue; null where the row names none that is known (then `problems` says so). */
  readonly product: string | null;
  readonly item: string | null;
  readonly month: Month | null;
  readonly date: Day | null;
  readonly quantity: Measured | null;
  readonly count: Decimal | null;
  /** Of each record, in seconds. */
  readonly duration: Decimal | null;
  /** Of each message or package; its unit null: the item's bare unit. */
  readonly size: Measured | null;
  /** Null: not said, so connected. */
  readonly connected: boolean | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly region: string | null;
  readonly interface: string | null;
  /** Lower case: `mqtt`, `coap`, `http`, `sub-device`. */
  readonly protocol: string | null;
  readonly connection: Connection | null;
  readonly capacity: Decimal | null;
  readonly qps: Decimal | null;
  readonly months: Decimal | null;
  readonly fromCapacity: Decimal | null;
  readonly fromQps: Decimal | null;
  readonly unitPrice: Decimal | null;
  readonly opened: Day | null;
  readonly closed: Day | null;
  readonly records: number | null;
  /** Any of level `error` makes the line invalid; `info` ones are flags beside its price. */
  readonly problems: readonly Problem[];
}

/** A row of `Packs`, read. */
export interface OwnedPack {
  readonly id: string;
  readonly source: RowSource;
  readonly product: string;
  readonly kind: 'fixed' | 'custom' | 'gift';
  /** Units of one pack. */
  readonly units: number;
  /** How many were bought. */
  readonly count: number;
  /** `500000`, `custom:96000`, `gift:200`. */
  readonly spec: string;
  readonly purchased: Day | null;
  /** As written; null: purchase + validity. */
  readonly expires: Day | null;
  /** Left of the whole row before the estimate's first line; null: all of it. Pack units, may have a fraction (RTC). */
  readonly remaining: Decimal | null;
}

/** What `Settings` say, read. */
export interface Settings {
  readonly issuer: string | null;
  readonly customer: string | null;
  readonly invoiceNo: string | null;
  readonly issueDate: Day | null;
  readonly month: Month | null;
  /** Days that allowances count from, by setting key, for example `iot.activated`. */
  readonly activated: ReadonlyMap<string, Day>;
  /** Share of the list price that is paid, 0 to 1. */
  readonly discount: Decimal | null;
  readonly productDiscounts: ReadonlyMap<string, Decimal>;
  readonly voucher: Decimal | null;
  readonly taxRate: Decimal | null;
  /** Alternatives chosen for interpretations, by code. */
  readonly choices: ReadonlyMap<string, string>;
  /** Filled-in prices of packs, by `<product id>.<pack>`. */
  readonly packPrices: ReadonlyMap<string, Decimal>;
  readonly lang: Lang | null;
}

/** What is rated: the typed estimate. */
export interface Estimate {
  /** In the order of files, sheets, rows. */
  readonly lines: readonly UsageLine[];
  readonly packs: readonly OwnedPack[];
  readonly settings: Settings;
  /** Problems of packs, settings and files; problems of lines are on the lines. */
  readonly problems: readonly Problem[];
}

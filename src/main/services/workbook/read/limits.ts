export const MEGABYTE = 1024 * 1024;

/** What a file may cost. Inflated bytes are counted as they come out, never taken from what a zip header claims. */
export interface ReadLimits {
  /** A workbook as it lies on the disk. */
  readonly workbookBytes: number;
  /** A text table as it lies on the disk; it streams, so this is far above a million call records (about 100 MB). */
  readonly textBytes: number;
  /** All parts of a workbook together, inflated. */
  readonly inflatedBytes: number;
  /** The shared strings, which have to stay in memory. */
  readonly sharedStringBytes: number;
  readonly sharedStrings: number;
  /** Workbook, relationships and styles: each small in any real workbook. */
  readonly smallPartBytes: number;
  readonly zipEntries: number;
  readonly sheets: number;
  /** Cells of one sheet, counting the blank ones left of a filled one: a million rows filled only in XFD are 17 billion. */
  readonly cells: number;
}

export const READ_LIMITS: ReadLimits = {
  workbookBytes: 200 * MEGABYTE,
  textBytes: 2048 * MEGABYTE,
  inflatedBytes: 1536 * MEGABYTE,
  sharedStringBytes: 256 * MEGABYTE,
  sharedStrings: 8_000_000,
  smallPartBytes: 64 * MEGABYTE,
  zipEntries: 20_000,
  sheets: 1000,
  cells: 500_000_000,
};

/** The grid of Excel itself; a reference beyond it is no cell. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Rows handed on together. */
export const BATCH_ROWS = 256;

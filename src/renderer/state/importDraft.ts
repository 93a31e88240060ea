import type { FileHandle, FilesRead, KeptRow } from '../../shared/bridge.ts';
import type { ImportMode } from '../../shared/estimate/importResult.ts';
import type { Message, Problem } from '../../shared/problem.ts';
import type { LineDefaults } from '../../shared/usage/lineSubject.ts';
import type { Corrections } from '../../shared/usage/preview/corrections.ts';
import type { ProblemGroup } from '../../shared/usage/preview/problemGroups.ts';
import type { SheetReport } from '../../shared/usage/readEstimateTexts.ts';
import type { SheetPlan } from '../../shared/usage/sheetPlan.ts';
import type { UsageRow } from '../../shared/usage/types.ts';

/** A sheet among the files of an import: `0.2` is the third sheet of the first file, as its rows' ids begin. */
export type SheetKey = string;

export const sheetKey = (place: { readonly fileIndex: number; readonly sheetIndex: number }): SheetKey =>
  `${place.fileIndex}.${place.sheetIndex}`;

/** What is wrong with what would land. */
export interface Review {
  readonly groups: readonly ProblemGroup[];
  /** Rows with a problem that keeps them out of the total. */
  readonly invalidRows: number;
  /** Of files, sheets, packs and settings, which are few. */
  readonly others: readonly Problem[];
  /** Months that the rows say, the latest first; what is offered for rows that say none. */
  readonly months: readonly string[];
  /** Ids of the products that the rows are about. */
  readonly products: readonly string[];
  /** The month that settings say, which rows without one are taken to say. */
  readonly month: string | null;
}

/** Files as they were read for the import preview, and what a person wants of them; nothing of it is in the estimate yet. */
export interface ImportDraft {
  readonly files: readonly FileHandle[];
  /** Each sheet as it was found, before anybody chose otherwise. */
  readonly found: readonly SheetReport[];
  /** The latest reading that is done, and its rows as they were read. */
  readonly read: FilesRead;
  readonly usage: readonly UsageRow[];

  /** Sheets that are read otherwise than they were found. */
  readonly plans: ReadonlyMap<SheetKey, SheetPlan>;
  /** Sheets that are left out. */
  readonly left: ReadonlySet<SheetKey>;
  /** Sheets whose columns are read as they were in an earlier import of the same header. */
  readonly remembered: ReadonlySet<SheetKey>;
  readonly kept: readonly KeptRow[];
  readonly defaults: LineDefaults;
  readonly mode: ImportMode;
  readonly corrections: Corrections;
  readonly remembers: boolean;

  /** Whether `read` is what the plans and kept rows ask for; if not, another reading is under way. */
  readonly isRead: boolean;
  /** The latest one that is done; null: none is yet. */
  readonly review: Review | null;
  /** Whether `review` is of what would land now; if not, problems are being looked for. */
  readonly isReviewed: boolean;
  /** Why the last reading failed, where it did. */
  readonly failure: Message | null;

  /** The sheet whose columns are shown. */
  readonly shown: SheetKey;
  /** Where the rows stand that were asked for in place of the sheet's first ones. */
  readonly shownRows: readonly number[] | null;
}

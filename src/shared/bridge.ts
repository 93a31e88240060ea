import type { CallArgs, CallName } from './bridge/calls.ts';
import type { Preferences } from './bridge/preferences.ts';
import type { Lang } from './i18n/lang.ts';
import type { Message, Problem } from './problem.ts';
import type { TariffSource } from './tariff/catalogue.ts';
import type { PackedRows } from './usage/packedRows.ts';
import type { SheetReport } from './usage/readEstimateTexts.ts';
import type { PackTextRow, SettingRow, SkippedRow } from './usage/types.ts';

/**
 * The one contract between the renderer and the main process. The renderer sees only this; Electron's preload and the host of an
 * installed browser both provide it, over the same services. Everything that crosses is plain data that a structured clone copies.
 */

/** A file by the handle that a dialog, a drop or the system gave out. The renderer never names a path. */
export interface FileHandle {
  readonly id: string;
  /** Its base name. */
  readonly name: string;
  /** Where it is, for people: `Documents › Estimates`. */
  readonly folder: string;
}

/** What was asked for, or a sentence's code and figures. What the user brought never rejects a promise. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Message };

export interface RecentFile {
  readonly id: string;
  readonly name: string;
  readonly folder: string;
  /** When it was last opened or saved, as an ISO instant. */
  readonly at: string;
  /** In yuan; null: not known. */
  readonly total: string | null;
  /** Whether it is still there. */
  readonly exists: boolean;
}

/** What the renderer needs before it can show anything. */
export interface StartFacts {
  readonly host: 'electron' | 'browser';
  readonly platform: 'mac' | 'windows' | 'linux';
  readonly version: string;
  readonly systemLang: Lang;
  /** The shipped tariff files, then the user's own. */
  readonly tariffs: readonly TariffSource[];
  /** Why tariff files could not be read; then `tariffs` holds only the shipped ones. */
  readonly tariffProblems: readonly Problem[];
  readonly preferences: Preferences;
  readonly recent: readonly RecentFile[];
  /** Files that were named on the command line or opened with the app, to be opened now. */
  readonly openFiles: readonly FileHandle[];
  readonly canPdf: boolean;
}

/** The first rows of a sheet as texts, header included, for an import preview. */
export interface SheetTop {
  readonly fileIndex: number;
  readonly sheetIndex: number;
  /** The spreadsheet's own row number, and each cell as text. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** Files, read. The usage rows follow by `nextRows`, so that no message is ever larger than a batch. */
export interface FilesRead {
  readonly packs: readonly PackTextRow[];
  readonly settings: readonly SettingRow[];
  readonly skipped: readonly SkippedRow[];
  /** Problems of files and sheets as wholes. */
  readonly problems: readonly Problem[];
  readonly sheets: readonly SheetReport[];
  readonly tops: readonly SheetTop[];
  readonly usageRows: number;
}

export interface JobProgress {
  readonly job: string;
  readonly file: string;
  /** Rows done; `about`: how many there will be, where that can be told. */
  readonly done: number;
  readonly about: number | null;
}

/** An estimate with unsaved edits, left behind by a window that ended without a word. */
export interface Recoverable {
  readonly id: string;
  readonly name: string;
  /** When the last of them was made, as an ISO instant. */
  readonly at: string;
  readonly edits: number;
}

/** What is left of such windows. `problems`: what can't be read, each a sentence; it is told once. */
export interface Recoverables {
  readonly offers: readonly Recoverable[];
  readonly problems: readonly Message[];
}

/** A document as its journal leads to it. The usage rows follow by `nextRows`. */
export interface Restored extends Recoverable {
  /** Null: it had none, or it is no longer there. */
  readonly file: FileHandle | null;
  readonly packs: readonly PackTextRow[];
  readonly settings: readonly SettingRow[];
  readonly usageRows: number;
  /** Whether the journal could be read to its end; if not, what was done after `at` is lost. */
  readonly isWhole: boolean;
}

/** What each call answers. */
export interface CallAnswers {
  start: StartFacts;
  /** Null: the dialog was cancelled. */
  chooseFiles: readonly FileHandle[] | null;
  chooseSave: FileHandle | null;
  sample: FileHandle;
  recentFiles: readonly RecentFile[];
  openRecent: Answer<FileHandle>;
  forgetRecent: readonly RecentFile[];
  rememberRecent: readonly RecentFile[];
  readFiles: Answer<FilesRead>;
  nextRows: PackedRows | null;
  cancel: null;
  writeEstimate: Answer<{ readonly savedAt: string }>;
  writeTemplate: Answer<null>;
  writePdf: Answer<null>;
  print: null;
  paste: null;
  setPreferences: null;
  /** The tariffs with the user's own file as it is now. */
  saveOwnTariffs: Answer<readonly TariffSource[]>;
  journalStart: Answer<null>;
  /** Whether the journal has grown so long that it is better begun anew. */
  journalAppend: Answer<{ readonly isLong: boolean }>;
  journalEnd: null;
  recoverable: Recoverables;
  restoreJournal: Answer<Restored>;
  discardJournal: null;
  setWindow: null;
  closeWindow: null;
}

type Calls = { readonly [Name in CallName]: (...args: CallArgs<Name>) => Promise<CallAnswers[Name]> };

/** Stops listening. */
export type Unlisten = () => void;

export interface Bridge extends Calls {
  /** Handles for files that were dropped on the window, in their order. */
  readonly takeDropped: (files: readonly File[]) => Promise<readonly FileHandle[]>;
  readonly onProgress: (listener: (progress: JobProgress) => void) => Unlisten;
  /** A command was chosen in the native menu. */
  readonly onCommand: (listener: (id: string) => void) => Unlisten;
  /** The system, or a second start of the app, wants files opened. */
  readonly onOpenFiles: (listener: (files: readonly FileHandle[]) => void) => Unlisten;
  /** The window was asked to close while something is unsaved. */
  readonly onCloseAsked: (listener: () => void) => Unlisten;
}

export type { CallArgs, CallName, EventName } from './bridge/calls.ts';
export type { JournalAppend, JournalPatch, JournalStart } from './bridge/journal.ts';
export type { ColumnLayout, Preferences, RememberedMapping } from './bridge/preferences.ts';
export type { KeptRow, PlanChange, SentTexts } from './bridge/values.ts';

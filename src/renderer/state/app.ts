import { create } from 'zustand';
import { USUAL_PREFERENCES } from '../../shared/bridge/preferences.ts';
import type { FileHandle, Preferences, RecentFile, Recoverable, StartFacts } from '../../shared/bridge.ts';
import type { TableName } from '../../shared/estimate/document.ts';
import type { Edit } from '../../shared/estimate/edit.ts';
import { type History, NO_HISTORY } from '../../shared/estimate/history.ts';
import type { PricedEstimate } from '../../shared/estimate/pricedEstimate.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import type { Problem } from '../../shared/problem.ts';
import type { TariffSet, TariffSource } from '../../shared/tariff/catalogue.ts';
import type { GridPopup } from './gridPopup.ts';
import type { Dialog, Job, MessageBarItem, Toast } from './notices.ts';
import { PLAIN_VIEWS, type SheetView } from './sheetView.ts';

export const SHEETS = ['usage', 'packs', 'invoice', 'compare', 'tariffs'] as const;
export type SheetName = (typeof SHEETS)[number];

/** A cell of one of the two grids that are typed into, by the identities of its row and column. */
export interface ActiveCell {
  readonly table: Extract<TableName, 'usage' | 'packs'>;
  /** Null: a row below the last one, which is not there yet. */
  readonly rowId: string | null;
  /** The row's place in the document, from 0; rows below the last one count on. */
  readonly place: number;
  readonly column: string;
}

/** What is selected, summed up for the status bar. Null figures: fewer than two numbers. */
export interface SelectionSummary {
  readonly cells: number;
  readonly numbers: number;
  readonly sum: string | null;
  readonly average: string | null;
}

/** Where one sheet sends a person to in another. */
export interface Goal {
  readonly sheet: SheetName;
  /** A row's identity in Usage or Packs, a product's in Tariffs. */
  readonly id: string;
  readonly column?: string;
  /** Nothing moves where it is in sight and selected already. */
  readonly isGentle?: true;
  /** Counts up, so that going to the same place twice is two events. */
  readonly nth: number;
}

/** Everything that the window shows. The estimate itself changes in place; `revision` counts its changes. */
export interface AppState {
  readonly facts: StartFacts | null;
  /** Null: the tariff files can't be used, `tariffProblems` say why. */
  readonly tariffs: TariffSet | null;
  readonly tariffFiles: readonly TariffSource[];
  readonly tariffProblems: readonly Problem[];
  readonly recent: readonly RecentFile[];
  /** Unsaved estimates of windows that ended without a word, the latest first. */
  readonly recoverable: readonly Recoverable[];
  readonly preferences: Preferences;
  readonly lang: Lang;
  readonly sheet: SheetName;

  /** Null: the start screen is shown. */
  readonly estimate: PricedEstimate | null;
  readonly revision: number;
  /** The change that made this revision; null: a whole document came. */
  readonly lastEdit: Edit | null;
  readonly history: History;
  /** The edit that was the last one when the estimate was saved; null: none. */
  readonly savedEdit: Edit | null;
  /** Null: never saved under a name of its own. */
  readonly file: FileHandle | null;
  readonly name: string;

  readonly active: ActiveCell | null;
  readonly selection: SelectionSummary | null;
  readonly goal: Goal | null;
  /** How the rows of the sheets that have a grid are looked at. */
  readonly views: Readonly<Record<'usage' | 'packs', SheetView>>;
  /** What is open over the grid of a sheet; null: nothing is. */
  readonly popup: GridPopup | null;

  readonly toasts: readonly Toast[];
  readonly messages: readonly MessageBarItem[];
  readonly job: Job | null;
  readonly dialog: Dialog | null;
}

export const useApp = create<AppState>()(() => ({
  facts: null,
  tariffs: null,
  tariffFiles: [],
  tariffProblems: [],
  recent: [],
  recoverable: [],
  preferences: USUAL_PREFERENCES,
  lang: 'en',
  sheet: 'usage',
  estimate: null,
  revision: 0,
  lastEdit: null,
  history: NO_HISTORY,
  savedEdit: null,
  file: null,
  name: '',
  active: null,
  selection: null,
  goal: null,
  views: PLAIN_VIEWS,
  popup: null,
  toasts: [],
  messages: [],
  job: null,
  dialog: null,
}));

/** Whether something would be lost by closing. */
export const isDirty = (state: AppState): boolean =>
  state.estimate !== null && (state.history.done.at(-1) ?? null) !== state.savedEdit;

/** The estimate, read anew at every change of it. Null on the start screen. */
export function useEstimate(): PricedEstimate | null {
  useApp((state) => state.revision);
  return useApp((state) => state.estimate);
}

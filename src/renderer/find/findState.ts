import { create } from 'zustand';
import { type Needle, needleOf } from '../../shared/estimate/find/needle.ts';
import type { Match } from '../../shared/estimate/find/search.ts';
import type { Message } from '../../shared/problem.ts';
import type { GridTable } from '../grid/gridRow.ts';
import { useApp } from '../state/app.ts';

/** A block that a search stays in, by the identities of its corners, so that it follows its rows. */
export interface Scope {
  readonly table: GridTable;
  readonly firstRow: string;
  readonly lastRow: string;
  readonly firstColumn: string;
  readonly lastColumn: string;
}

/** What is looked for and how. It stays when the bar is closed, so that F3 goes on. */
export interface FindState {
  readonly isOpen: boolean;
  /** Whether the bar offers to replace. */
  readonly replaces: boolean;
  readonly text: string;
  readonly by: string;
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
  /** Null: the whole sheet. */
  readonly scope: Scope | null;
  /** Every match, as it was counted last; null: nothing was. */
  readonly matches: readonly Match[] | null;
  /** Whether that is how it is now. */
  readonly isCounted: boolean;
  /** What is to be said of the last step. */
  readonly note: Message | null;
}

export const useFind = create<FindState>()(() => ({
  isOpen: false,
  replaces: false,
  text: '',
  by: '',
  matchCase: false,
  wholeCell: false,
  scope: null,
  matches: null,
  isCounted: false,
  note: null,
}));

/** What is looked for; null: nothing. */
export const currentNeedle = (): Needle | null => needleOf(useFind.getState());

/** The sheet that is searched: the one that is shown, or Usage from those without a grid. */
export const searchedTable = (): GridTable => (useApp.getState().sheet === 'packs' ? 'packs' : 'usage');

import type { Message } from '../../../shared/problem.ts';
import {
  type ColumnFilter,
  EVERY_VALUE,
  isTicked,
  type TestKind,
  type ValueChoice,
} from '../filter/columnFilter.ts';
import { type ColumnValue, onlyThese } from '../filter/columnValues.ts';
import { readTest } from '../filter/readTest.ts';

/** A filter while it is chosen. */
export interface FilterDraft {
  /** Null: no condition. */
  readonly kind: TestKind | null;
  readonly typed: readonly string[];
  readonly choice: ValueChoice;
  readonly search: string;
  /** What is ticked among the values that a search has found. */
  readonly found: ValueChoice;
}

export function draftOf(filter: ColumnFilter | undefined): FilterDraft {
  return {
    kind: filter?.test?.kind ?? null,
    typed: filter?.typed ?? [],
    choice: filter?.values ?? EVERY_VALUE,
    search: '',
    found: EVERY_VALUE,
  };
}

/** The choice that ticks are made in: of all values, or of those that were found. */
export const choiceOf = ({ search, found, choice }: FilterDraft): ValueChoice =>
  search === '' ? choice : found;

export const withChoice = (draft: FilterDraft, choice: ValueChoice): FilterDraft =>
  draft.search === '' ? { ...draft, choice } : { ...draft, found: choice };

export type DraftRead =
  | { readonly ok: true; readonly filter: ColumnFilter | null }
  | { readonly ok: false; readonly field: number; readonly problem: Message };

/**
 * What a draft comes to; null: every row passes. `listed` are the values that a search has found, or all of them; null: they are
 * not read yet, so nobody has changed what is ticked.
 */
export function readDraft(draft: FilterDraft, listed: readonly ColumnValue[] | null): DraftRead {
  const { kind, typed } = draft;
  const read = kind === null ? { ok: true as const, test: null } : readTest(kind, typed);
  if (!read.ok) return read;
  const values = listed === null ? valuesBefore(draft) : valuesOf(draft, listed);
  const filter = { test: read.test, typed: kind === null ? [] : typed, values };
  return { ok: true, filter: read.test === null && values === null ? null : filter };
}

const valuesBefore = ({ choice }: FilterDraft): ValueChoice | null =>
  choice === EVERY_VALUE ? null : choice;

/** What a search has found, and is ticked, is all that stays; without one, the values that are ticked. */
function valuesOf(draft: FilterDraft, listed: readonly ColumnValue[]): ValueChoice | null {
  const choice = choiceOf(draft);
  const ticked = listed.filter(({ text }) => isTicked(choice, text)).map(({ text }) => text);
  if (draft.search !== '') return onlyThese(ticked);
  return ticked.length === listed.length ? null : choice;
}

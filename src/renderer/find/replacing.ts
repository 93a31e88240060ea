import type { PastedCell } from '../../shared/clipboard/planPaste.ts';
import { type Needle, replacedIn } from '../../shared/estimate/find/needle.ts';
import { allMatches, type Match, matchAt } from '../../shared/estimate/find/search.ts';
import type { Message } from '../../shared/problem.ts';
import { openSheet } from '../grid/openSheets.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { writeDisplayed } from '../grid/writeDisplayed.ts';
import { useApp } from '../state/app.ts';
import { toast } from '../state/toasts.ts';
import { byRows } from './byRows.ts';
import { currentNeedle, searchedTable, useFind } from './findState.ts';
import { scopeRect } from './scope.ts';
import { type SearchedSheet, searchedSheet } from './searchedSheet.ts';
import { step, stepFrom } from './stepping.ts';

/** Replaces in the active cell, if it is a match, and goes to the next one. */
export function replaceOne(): void {
  const needle = currentNeedle();
  const table = searchedTable();
  const sheet = openSheet(table);
  const active = sheet?.selection.active() ?? null;
  if (needle === null || sheet === null || active === null || useApp.getState().sheet !== table) {
    step(1);
    return;
  }
  const searched = searchedSheet(sheet, scopeRect(sheet));
  const match = matchAt(searched, needle, active);
  if (match === null) {
    step(1);
    return;
  }
  const cells = match.kind === 'typed' ? replacedCells(searched, needle, [match]) : [];
  if (cells.length > 0) writeDisplayed(sheet, cells, replaceLabel, true);
  useFind.setState({ note: match.kind === 'typed' ? null : { code: 'find-only-shown' } });
  stepFrom(1, () => undefined);
}

let replacings = 0;

/** Replaces every match that was typed, in one step to undo, and tells of those that were not. */
export function replaceAll(): void {
  const needle = currentNeedle();
  const table = searchedTable();
  const sheet = openSheet(table);
  if (needle === null || sheet === null) return;
  // What changes is seen.
  useApp.setState({ sheet: table });
  useFind.setState({ note: null });
  replacings += 1;
  const mine = replacings;
  const { revision } = useApp.getState();
  const searched = searchedSheet(sheet, scopeRect(sheet));
  const isStale = (): boolean =>
    mine !== replacings || useApp.getState().revision !== revision || sheet.api.isDestroyed();
  const { matches: counted, isCounted } = useFind.getState();
  if (isCounted && counted !== null) {
    replaceMatches(sheet, searched, needle, counted);
    return;
  }
  byRows(allMatches(searched, needle), isStale, (matches) => {
    if (!isStale()) replaceMatches(sheet, searched, needle, matches);
  });
}

function replaceMatches(
  sheet: SheetOfGrid,
  searched: SearchedSheet,
  needle: Needle,
  matches: readonly Match[],
): void {
  const cells = replacedCells(searched, needle, matches);
  const others = matches.filter(({ kind }) => kind === 'shown').length;
  const { isChanged } = writeDisplayed(sheet, cells, replaceLabel, true);
  toast(replacedMessage(isChanged ? cells.length : 0, others, matches.length), isChanged);
}

/** The texts that cells get. What they become stays what was typed, whatever it shows then. */
function replacedCells(
  searched: SearchedSheet,
  needle: Needle,
  matches: readonly Match[],
): readonly PastedCell[] {
  const { by } = useFind.getState();
  return matches.flatMap(({ row, column, kind }) => {
    const data = kind === 'typed' ? searched.rowAt(row) : null;
    const typed = data === null ? null : (searched.columnAt(column)?.typed?.(data) ?? null);
    const text = typed === null ? null : replacedIn(needle, typed, by);
    return text === null || text === typed ? [] : [{ row, column, text }];
  });
}

const replaceLabel = (count: number): Message =>
  count === 1 ? { code: 'edit-replace-one' } : { code: 'edit-replace', params: { count } };

function replacedMessage(count: number, others: number, all: number): Message {
  if (all === 0) return { code: 'find-none', params: { text: useFind.getState().text } };
  if (others > 0)
    return count === 0
      ? { code: 'replace-none-typed', params: { others } }
      : { code: 'replace-done-left', params: { count, others } };
  if (count === 0) return { code: 'replace-same' };
  return count === 1 ? { code: 'replace-done-one' } : { code: 'replace-done', params: { count } };
}

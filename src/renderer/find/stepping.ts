import { stepAmong } from '../../shared/estimate/find/found.ts';
import { type Match, nextMatch } from '../../shared/estimate/find/search.ts';
import { bringIntoView } from '../grid/inView.ts';
import { keepFocus } from '../grid/keepFocus.ts';
import { openSheet } from '../grid/openSheets.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { useApp } from '../state/app.ts';
import { toast } from '../state/toasts.ts';
import { byRows } from './byRows.ts';
import { currentNeedle, searchedTable, useFind } from './findState.ts';
import { openFind } from './openFind.ts';
import { scopeRect } from './scope.ts';
import { searchedSheet } from './searchedSheet.ts';

/** A cell that stands before all others. */
const START = { row: -1, column: 0 };
let steps = 0;

/** Goes to the next (1) or previous (-1) match from the active cell on, and round again. */
export function step(direction: 1 | -1): void {
  if (currentNeedle() === null) {
    openFind();
    return;
  }
  useFind.setState({ note: null });
  stepFrom(direction, (match) => {
    const { text, isOpen } = useFind.getState();
    // The bar says so itself.
    if (match === null && !isOpen) toast({ code: 'find-none', params: { text } });
  });
}

/** The same; `then` is told where it went, or null where there is no match. A step that is overtaken by another tells nothing. */
export function stepFrom(direction: 1 | -1, then: (match: Match | null) => void): void {
  const needle = currentNeedle();
  const sheet = openSheet(searchedTable());
  if (needle === null || sheet === null) return;
  steps += 1;
  const mine = steps;
  const from = sheet.selection.active() ?? START;
  const arrive = (match: Match | null): void => {
    if (match !== null) goToMatch(sheet, match);
    then(match);
  };
  const { matches, isCounted } = useFind.getState();
  if (isCounted && matches !== null) {
    arrive(stepAmong(matches, from, direction));
    return;
  }
  const work = nextMatch(searchedSheet(sheet, scopeRect(sheet)), needle, from, direction);
  byRows(work, () => mine !== steps || sheet.api.isDestroyed(), arrive);
}

/** A match becomes the active cell; a block that is searched stays selected around it. */
function goToMatch(sheet: SheetOfGrid, { row, column }: Match): void {
  const { api, table, selection } = sheet;
  const target = api.getAllDisplayedColumns()[column];
  if (target === undefined) return;
  const go = (): void => {
    const block = scopeRect(sheet);
    keepFocus(() => {
      bringIntoView(api, row, target);
      if (block === null) selection.select({ row, column });
      else selection.selectRect(block, { row, column });
      api.setFocusedCell(row, target);
    });
  };
  if (useApp.getState().sheet === table) {
    go();
    return;
  }
  useApp.setState({ sheet: table });
  // The sheet is shown in this turn, and has its size in the next frame.
  requestAnimationFrame(() => api.isDestroyed() || go());
}

import type { GridApi } from 'ag-grid-community';
import { allMatches } from '../../shared/estimate/find/search.ts';
import type { GridRow } from '../grid/gridRow.ts';
import { openSheet } from '../grid/openSheets.ts';
import type { SheetOfGrid } from '../grid/sheetOfGrid.ts';
import { useApp } from '../state/app.ts';
import { byRows } from './byRows.ts';
import { currentNeedle, type FindState, searchedTable, useFind } from './findState.ts';
import { paintMatches } from './marks.ts';
import { scopeRect } from './scope.ts';
import { searchedSheet } from './searchedSheet.ts';

/** So long after the last key the matches are counted. */
const SOON_MS = 120;

/** Counts up with everything that makes a count under way one of yesterday's. */
let latest = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** What was counted may be otherwise now: it is counted again, a moment later, while the bar is open. */
export function recount(): void {
  latest += 1;
  clearTimeout(waiting);
  if (useFind.getState().isCounted) useFind.setState({ isCounted: false });
  if (useFind.getState().isOpen) waiting = setTimeout(count, SOON_MS);
}

function count(): void {
  const sheet = openSheet(searchedTable());
  const needle = currentNeedle();
  followRows(sheet);
  paintMatches(sheet, needle);
  if (sheet === null || needle === null) {
    useFind.setState({ matches: null, isCounted: false });
    return;
  }
  const mine = latest;
  const work = allMatches(searchedSheet(sheet, scopeRect(sheet)), needle);
  byRows(
    work,
    () => mine !== latest || sheet.api.isDestroyed(),
    (matches) => useFind.setState({ matches, isCounted: true }),
  );
}

/** Follows, while the bar is open, what is searched and what is looked for. The answer stops it. */
export function followMatches(): () => void {
  const stops = [
    useFind.subscribe((state, before) => {
      if (isOther(state, before)) recount();
    }),
    useApp.subscribe((state, before) => {
      // Sorted or filtered otherwise, a block is no longer the rows that were selected.
      const { scope } = useFind.getState();
      if (scope !== null && state.views[scope.table].nth !== before.views[scope.table].nth)
        useFind.setState({ scope: null });
      if (state.sheet !== before.sheet || state.revision !== before.revision || state.lang !== before.lang)
        recount();
    }),
  ];
  recount();
  return () => {
    for (const stop of stops) stop();
    latest += 1;
    clearTimeout(waiting);
    followRows(null);
    paintMatches(null, null);
  };
}

let followed: GridApi<GridRow> | null = null;

/** Rows and columns as they are displayed are searched: another order or another filter is another sheet. */
function followRows(sheet: SheetOfGrid | null): void {
  const api = sheet?.api ?? null;
  if (api === followed) return;
  if (followed?.isDestroyed() === false)
    for (const event of DISPLAYED) followed.removeEventListener(event, recount);
  followed = api;
  for (const event of DISPLAYED) api?.addEventListener(event, recount);
}

const DISPLAYED = ['modelUpdated', 'displayedColumnsChanged'] as const;

const isOther = (a: FindState, b: FindState): boolean =>
  a.text !== b.text || a.matchCase !== b.matchCase || a.wholeCell !== b.wholeCell || a.scope !== b.scope;

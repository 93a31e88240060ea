import type { PastedCell } from '../../shared/clipboard/planPaste.ts';
import type { EstimateDocument } from '../../shared/estimate/document.ts';
import { type CellWrite, setCells } from '../../shared/estimate/setCells.ts';
import type { Message } from '../../shared/problem.ts';
import { useApp } from '../state/app.ts';
import { edit } from '../state/estimateActions.ts';
import type { ColumnSpec } from './columnSpec.ts';
import { idsAtEnd, isThere, placeOf } from './gridRow.ts';
import { displayedSpecs, type SheetOfGrid } from './sheetOfGrid.ts';

/** What an edit of displayed cells came to. */
export interface Written {
  readonly cells: number;
  readonly lines: number;
  /** False: every cell held its text already, so there is nothing to undo. */
  readonly isChanged: boolean;
}

const NOTHING: Written = { cells: 0, lines: 0, isChanged: false };

/**
 * Writes texts into cells by where they are displayed, under whatever sort and filter, as typing would, in one step to undo. Rows
 * past the last one are appended. Computed columns take nothing.
 */
export function writeDisplayed(
  sheet: SheetOfGrid,
  cells: readonly PastedCell[],
  labelOf: (count: number) => Message,
): Written {
  const { estimate } = useApp.getState();
  if (estimate === null) return NOTHING;
  const { document } = estimate;
  const { table } = sheet;
  const { writes, count, rows } = gathered(sheet, document, cells);
  const change = setCells(document, table, writes, labelOf(count), idsAtEnd(document, table));
  edit(change);
  return { cells: count, lines: rows.size, isChanged: change !== null };
}

interface Gathered {
  readonly writes: readonly CellWrite[];
  readonly count: number;
  readonly rows: ReadonlySet<number>;
}

function gathered(sheet: SheetOfGrid, document: EstimateDocument, cells: readonly PastedCell[]): Gathered {
  const specs = displayedSpecs(sheet);
  const whereIs = places(sheet, document);
  const writes: CellWrite[] = [];
  const single: CellWrite[] = [];
  const rows = new Set<number>();
  let count = 0;
  for (const { row, column, text } of cells) {
    const { place, isMade } = whereIs(row);
    const spec: ColumnSpec | null = specs[column] ?? null;
    // No text makes no rows.
    if (spec?.typed == null || (text === '' && !isMade)) continue;
    count += 1;
    rows.add(row);
    const each = spec.typed.write(place, text);
    // A date takes the month's cell as well: the month's own text comes behind it, wherever its column stands.
    for (const write of each) (each.length > 1 ? writes : single).push(write);
  }
  for (const write of single) writes.push(write);
  return { writes, count, rows };
}

/** Where displayed rows stand in the document; those past the last displayed one follow its end. */
function places(
  { api, table }: SheetOfGrid,
  document: EstimateDocument,
): (row: number) => { readonly place: number; readonly isMade: boolean } {
  const shown = api.getDisplayedRowCount();
  const last = api.getDisplayedRowAtIndex(shown - 1)?.data;
  const end =
    last === undefined || isThere(document, table, last)
      ? document[table].length
      : placeOf(document, table, last) + 1;
  let [asked, answer] = [-1, { place: -1, isMade: false }];
  // Cells come row by row.
  return (row) => {
    if (row === asked) return answer;
    const data = api.getDisplayedRowAtIndex(row)?.data;
    asked = row;
    answer =
      data === undefined
        ? { place: end + row - shown, isMade: false }
        : { place: placeOf(document, table, data), isMade: isThere(document, table, data) };
    return answer;
  };
}

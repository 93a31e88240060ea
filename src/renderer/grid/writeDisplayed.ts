import type { PastedCell } from '../../shared/clipboard/planPaste.ts';
import { withoutUnit } from '../../shared/clipboard/withUnit.ts';
import type { EstimateDocument } from '../../shared/estimate/document.ts';
import { type CellWrite, setCells } from '../../shared/estimate/setCells.ts';
import type { Message } from '../../shared/problem.ts';
import { useApp } from '../state/app.ts';
import { edit } from '../state/estimateActions.ts';
import type { ColumnSpec } from './columnSpec.ts';
import { type GridRow, idsAtEnd, isThere, placeOf } from './gridRow.ts';
import { displayedSpecs, type SheetOfGrid } from './sheetOfGrid.ts';
import { sourceText } from './sourceText.ts';

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
 * past the last one are appended. Computed columns take nothing. `isExact`: to the letter, as an editor writes; else a quantity
 * leaves out the unit that stands beside it, as in a paste.
 */
export function writeDisplayed(
  sheet: SheetOfGrid,
  cells: readonly PastedCell[],
  labelOf: (count: number) => Message,
  isExact = false,
): Written {
  const { estimate } = useApp.getState();
  if (estimate === null) return NOTHING;
  const { document } = estimate;
  const { table } = sheet;
  const { writes, count, rows } = gathered(sheet, document, cells, isExact);
  const change = setCells(document, table, writes, labelOf(count), idsAtEnd(document, table));
  edit(change);
  return { cells: count, lines: rows.size, isChanged: change !== null };
}

interface Gathered {
  readonly writes: readonly CellWrite[];
  readonly count: number;
  readonly rows: ReadonlySet<number>;
}

function gathered(
  sheet: SheetOfGrid,
  document: EstimateDocument,
  cells: readonly PastedCell[],
  isExact: boolean,
): Gathered {
  const specs = displayedSpecs(sheet);
  const whereIs = places(sheet, document);
  const writes: CellWrite[] = [];
  const single: CellWrite[] = [];
  const rows = new Set<number>();
  let count = 0;
  const bringsUnits = isExact || cells.some(({ column }) => specs[column]?.id === 'unit');
  for (const { row, column, text } of cells) {
    const { place, data } = whereIs(row);
    const spec: ColumnSpec | null = specs[column] ?? null;
    // No text makes no rows.
    if (spec?.typed == null || (text === '' && data === null)) continue;
    count += 1;
    rows.add(row);
    // What a cell says already is no edit: a day would take the month behind it along.
    if (data !== null && says(spec, data, text, !bringsUnits)) continue;
    const each = spec.typed.write(place, data === null || bringsUnits ? text : besideUnit(spec, data, text));
    // A date takes the month's cell as well: the month's own text comes behind it, wherever its column stands.
    for (const write of each) (each.length > 1 ? writes : single).push(write);
  }
  for (const write of single) writes.push(write);
  return { writes, count, rows };
}

/** Whether a cell says a text now, as it was typed or with the unit that stands beside it and stays. */
function says(spec: ColumnSpec, row: GridRow, text: string, keepsUnit: boolean): boolean {
  return spec.typed?.text(row) === text || (keepsUnit && text !== '' && sourceText(spec, row, true) === text);
}

/** A quantity beside a unit that stays need not say it again. */
const besideUnit = ({ id }: ColumnSpec, row: GridRow, text: string): string =>
  id === 'quantity' && 'headerUnits' in row ? withoutUnit(row, text) : text;

/** A row that a cell is written into; `data` is null where it is not made yet. */
interface Place {
  readonly place: number;
  readonly data: GridRow | null;
}

/** Where displayed rows stand in the document; those past the last displayed one follow its end. */
function places({ api, table }: SheetOfGrid, document: EstimateDocument): (row: number) => Place {
  const shown = api.getDisplayedRowCount();
  const last = api.getDisplayedRowAtIndex(shown - 1)?.data;
  const end =
    last === undefined || isThere(document, table, last)
      ? document[table].length
      : placeOf(document, table, last) + 1;
  let asked = -1;
  let answer: Place = { place: -1, data: null };
  // Cells come row by row.
  return (row) => {
    if (row === asked) return answer;
    const data = api.getDisplayedRowAtIndex(row)?.data;
    asked = row;
    answer =
      data === undefined
        ? { place: end + row - shown, data: null }
        : { place: placeOf(document, table, data), data: isThere(document, table, data) ? data : null };
    return answer;
  };
}

import type { CopiedCell } from '../../shared/clipboard/copiedCell.ts';
import { plainFigure } from '../../shared/clipboard/plainFigure.ts';
import { useApp } from '../state/app.ts';
import type { ColumnSpec } from './columnSpec.ts';
import { type GridRow, isThere } from './gridRow.ts';
import { displayedSpecs, type SheetOfGrid } from './sheetOfGrid.ts';
import { leavesUnit, sourceText } from './sourceText.ts';

/** The selected cells; null: none. Of the empty rows below the last line, only those between selected lines are copied. */
export function copiedCells(sheet: SheetOfGrid): CopiedCell[][] | null {
  const { api, table, selection } = sheet;
  const rect = selection.rect();
  const { estimate } = useApp.getState();
  if (rect === null || estimate === null) return null;
  const specs = displayedSpecs(sheet).slice(rect.left, rect.right + 1);
  const rows: GridRow[] = [];
  let filled = 0;
  for (let index = rect.top; index <= rect.bottom; index += 1) {
    const row = api.getDisplayedRowAtIndex(index)?.data;
    if (row === undefined) break;
    rows.push(row);
    if (isThere(estimate.document, table, row)) filled = rows.length;
  }
  if (rows.length === 0) return null;
  const isAlone = leavesUnit(specs);
  return rows.slice(0, Math.max(1, filled)).map((row) => specs.map((spec) => copiedCell(spec, row, isAlone)));
}

const EMPTY: CopiedCell = { shown: '', typed: null, isFigure: false };

function copiedCell(spec: ColumnSpec | null, row: GridRow, isAlone: boolean): CopiedCell {
  if (spec === null) return EMPTY;
  const typed = spec.typed === null ? null : sourceText(spec, row, isAlone);
  // A unit cell shows the unit that the shown quantity counts in, so both can go to another program as they are shown.
  const text = spec.show(row);
  if (spec.align !== 'right') return { shown: text, typed, isFigure: false };
  const shown = plainFigure(text);
  return { shown, typed, isFigure: FIGURE.test(shown) };
}

const FIGURE = /^-?\d+(?:\.\d+)?$/;

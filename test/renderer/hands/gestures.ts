import fc from 'fast-check';
import {
  deleteSelectedRows,
  duplicateSelectedRows,
  insertSelectedRows,
  moveSelectedRows,
} from '../../../src/renderer/commands/rows.ts';
import { useFind } from '../../../src/renderer/find/findState.ts';
import { replaceAll } from '../../../src/renderer/find/replacing.ts';
import { copiedCells } from '../../../src/renderer/grid/copiedCells.ts';
import { fillSelection } from '../../../src/renderer/grid/fill.ts';
import { clearCells, typeCell } from '../../../src/renderer/grid/gridEdits.ts';
import { pasteCells, type ToPaste } from '../../../src/renderer/grid/pasteCells.ts';
import type { Rect } from '../../../src/renderer/grid/rangeGeometry.ts';
import { displayedSpecs } from '../../../src/renderer/grid/sheetOfGrid.ts';
import { edit, editSettings } from '../../../src/renderer/state/estimateActions.ts';
import { pastedText } from '../../../src/shared/clipboard/copiedCell.ts';
import { computedColumns } from '../../../src/shared/clipboard/writeHtml.ts';
import { importEdit } from '../../../src/shared/estimate/importEdit.ts';
import { documents, settings, TEXTS } from '../../estimate/arbitraries.ts';
import { documentShown, type ShownSheet } from './shownSheet.ts';

/** One thing that a person does to a sheet; the core's own functions do it. */
export type Gesture = (sheet: ShownSheet) => void;

/** What a copy takes along for a paste into this app. */
export function copied(sheet: ShownSheet): ToPaste {
  const cells = copiedCells(sheet) ?? [];
  return { cells: cells.map((row) => row.map(pastedText)), computed: new Set(computedColumns(cells)) };
}

/** Blocks of the first rows and columns, some below the last line. */
export const rects = fc
  .tuple(fc.nat(8), fc.nat(3), fc.integer({ min: 1, max: 5 }), fc.nat(6))
  .map(([top, height, left, width]): Rect => ({ top, bottom: top + height, left, right: left + width }));

const typed = fc.constantFrom(...Object.values(TEXTS).flat(), '');
const blocks = fc.array(fc.array(typed, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

/** Selects a block and then does something. */
const on = (act: (sheet: ShownSheet, rect: Rect) => void): fc.Arbitrary<Gesture> =>
  rects.map(
    (rect): Gesture =>
      (sheet) => {
        sheet.select({ ...rect, right: Math.min(rect.right, sheet.columnCount - 1) });
        act(sheet, rect);
      },
  );

const typing = fc.tuple(rects, typed).map(
  ([{ top, left }, text]): Gesture =>
    (sheet) => {
      const row = sheet.api.getDisplayedRowAtIndex(top)?.data;
      const spec = displayedSpecs(sheet)[left] ?? undefined;
      if (row !== undefined) typeCell(sheet.table, spec, row, text);
    },
);

const pasting = fc.tuple(rects, blocks).map(
  ([rect, cells]): Gesture =>
    (sheet) => {
      sheet.select(rect);
      pasteCells(sheet, { cells });
    },
);

const copying = fc.tuple(rects, rects, fc.boolean()).map(
  ([from, to, isCut]): Gesture =>
    (sheet) => {
      sheet.select(from);
      const clip = copied(sheet);
      if (isCut) clearCells(sheet.api, sheet.table, from, sheet.specs(), 'edit-cut');
      sheet.select(to);
      pasteCells(sheet, clip);
    },
);

const replacing = fc
  .tuple(fc.constantFrom('50', '0', 'a', '通话', 'yesterday'), fc.constantFrom('', '7', '2026-10-09', 'call'))
  .map(
    ([text, by]): Gesture =>
      () => {
        useFind.setState({ text, by, scope: null });
        replaceAll();
      },
  );

const importing = fc.tuple(documents, fc.constantFrom('append' as const, 'replace' as const)).map(
  ([incoming, mode]): Gesture =>
    () =>
      edit(importEdit(documentShown(), incoming, mode, (a, b) => a === b)),
);

const setting = settings.map(
  ([key, value]): Gesture =>
    () =>
      editSettings([[key, value]], { code: 'edit-typing', params: { column: key } }),
);

/** Everything that changes an estimate. */
export const gestures: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 4, arbitrary: typing },
  { weight: 3, arbitrary: pasting },
  { weight: 3, arbitrary: copying },
  { weight: 1, arbitrary: on((sheet, rect) => clearCells(sheet.api, sheet.table, rect, sheet.specs())) },
  { weight: 2, arbitrary: on((sheet) => fillSelection(sheet.table, 'rows')) },
  { weight: 1, arbitrary: on((sheet) => fillSelection(sheet.table, 'columns')) },
  { weight: 1, arbitrary: on(insertSelectedRows) },
  { weight: 1, arbitrary: on(deleteSelectedRows) },
  { weight: 1, arbitrary: on(duplicateSelectedRows) },
  { weight: 1, arbitrary: on(() => moveSelectedRows(1)) },
  { weight: 1, arbitrary: on(() => moveSelectedRows(-1)) },
  { weight: 1, arbitrary: replacing },
  { weight: 1, arbitrary: importing },
  { weight: 1, arbitrary: setting },
);

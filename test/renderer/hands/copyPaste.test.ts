import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearCells } from '../../../src/renderer/grid/gridEdits.ts';
import { pasteCells } from '../../../src/renderer/grid/pasteCells.ts';
import { useApp } from '../../../src/renderer/state/app.ts';
import { redoEdit, undoEdit } from '../../../src/renderer/state/estimateActions.ts';
import { documents } from '../../estimate/arbitraries.ts';
import { copied, rects } from './gestures.ts';
import {
  AS_THEY_ARE,
  documentShown,
  FILTERED_AND_TURNED,
  open,
  type Shown,
  shownSheet,
} from './shownSheet.ts';

const RUNS = Number(process.env.FC_RUNS ?? 40);

const orders = fc.constantFrom<Shown>(AS_THEY_ARE, FILTERED_AND_TURNED);

const doneCount = (): number => useApp.getState().history.done.length;

describe('copying and pasting', () => {
  it('a block into its own place changes nothing', () => {
    fc.assert(
      fc.property(documents, rects, orders, (document, rect, shown) => {
        open(document);
        const sheet = shownSheet('usage', shown);
        sheet.select(rect);
        const clip = copied(sheet);
        sheet.select({ ...rect, bottom: rect.top + clip.cells.length - 1 });
        pasteCells(sheet, clip);
        expect(documentShown()).toEqual(document);
        expect(doneCount()).toBe(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('whole lines below the last one makes them once more, to the letter, and undo and redo are exact', () => {
    fc.assert(
      fc.property(documents, orders, (document, shown) => {
        fc.pre(document.usage.length > 0);
        open(document);
        const sheet = shownSheet('usage', shown);
        const last = sheet.columnCount - 1;
        const count = shown(document.usage).length;
        sheet.select({ top: 0, bottom: count - 1, left: 1, right: last });
        const clip = copied(sheet);
        sheet.select({ top: count, bottom: count, left: 1, right: last });
        pasteCells(sheet, clip);
        const after = documentShown();
        const made = after.usage.slice(document.usage.length);
        const shownColumns = ['date', 'month', 'product', 'item', 'quantity', 'unit'] as const;
        const cellsOf = (rows: typeof made) =>
          rows.map(({ cells }) => shownColumns.map((column) => cells[column] ?? ''));
        // A date beside a month is a day: the cell shows and gives it alone.
        const expected = cellsOf(shown(document.usage) as typeof made).map(([date, month, ...rest]) => [
          date,
          date === '' ? month : '',
          ...rest,
        ]);
        while (expected.at(-1)?.every((text) => text === '') === true) expected.pop();
        expect(cellsOf(made)).toEqual(expected);
        expect(after.usage.slice(0, document.usage.length)).toEqual(document.usage);
        if (doneCount() === 0) return;
        undoEdit();
        expect(documentShown()).toEqual(document);
        redoEdit();
        expect(documentShown()).toEqual(after);
      }),
      { numRuns: RUNS },
    );
  });

  it('a cut block pasted back is where it was, and says the same', () => {
    fc.assert(
      fc.property(documents, rects, orders, (document, rect, shown) => {
        open(document);
        const sheet = shownSheet('usage', shown);
        sheet.select(rect);
        const before = said();
        const clip = copied(sheet);
        clearCells(sheet.api, 'usage', rect, sheet.specs(), 'edit-cut');
        sheet.select({ ...rect, bottom: rect.top + clip.cells.length - 1 });
        pasteCells(sheet, clip);
        expect(said()).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });
});

/**
 * What the lines say: the texts of their cells and their quantities as they are read, since a quantity that went without its unit
 * comes back with it. Without a month behind a day, which no cell shows: clearing the day takes it along.
 */
function said(): unknown {
  const { estimate } = useApp.getState();
  return documentShown().usage.map((row) => {
    const { month, quantity, ...rest } = row.cells;
    const read = estimate?.lineOf(row).quantity ?? null;
    return {
      id: row.id,
      cells: rest,
      month: (rest.date ?? '') === '' ? (month ?? '') : '',
      quantity: read === null ? quantity : `${read.value} ${read.unit}`,
    };
  });
}

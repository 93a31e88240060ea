import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GridTable, isEmptyRow } from '../../../src/renderer/grid/gridRow.ts';
import { groundOf } from '../../../src/renderer/grid/moves/groundOf.ts';
import { displayedSpecs } from '../../../src/renderer/grid/sheetOfGrid.ts';
import { documents } from '../../estimate/arbitraries.ts';
import { documentOf } from '../../estimate/support.ts';
import { AS_THEY_ARE, FILTERED_AND_TURNED, open, shownSheet } from '../hands/shownSheet.ts';

const IVR = 'alibaba.voice.ivr';

describe('the ground that keys walk on', () => {
  it('has a filled cell wherever one shows something', () => {
    fc.assert(
      fc.property(
        documents,
        fc.constantFrom<GridTable>('usage', 'packs'),
        fc.constantFrom(AS_THEY_ARE, FILTERED_AND_TURNED),
        (document, table, shown) => {
          open(document);
          const sheet = shownSheet(table, shown);
          const ground = groundOf(sheet);
          const specs = displayedSpecs(sheet);
          for (let row = 0; row < ground.rows; row += 1) {
            const data = sheet.api.getDisplayedRowAtIndex(row)?.data;
            specs.forEach((spec, column) => {
              const text = data === undefined || spec === null ? '' : spec.show(data);
              expect(ground.isFilled(row, column), `${row} ${spec?.id}`).toBe(text !== '');
            });
            if (row > ground.lastUsed) expect(data === undefined || isEmptyRow(data)).toBe(true);
          }
          const last = sheet.api.getDisplayedRowAtIndex(ground.lastUsed)?.data;
          if (ground.lastUsed >= 0) expect(last === undefined || isEmptyRow(last)).toBe(false);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('ends with the last row that has text, whatever gaps stand before and rows behind it', () => {
    open(documentOf([{ product: IVR, item: 'call', quantity: '1' }, {}, { quantity: '2' }, {}]));
    const { lastUsed, rows, isFilled } = groundOf(shownSheet('usage'));
    expect({ lastUsed, rows }).toEqual({ lastUsed: 2, rows: 84 });
    expect([0, 1, 2, 3].map((row) => isFilled(row, 4))).toEqual([true, false, true, false]);
    open(documentOf([]));
    expect(groundOf(shownSheet('usage')).lastUsed).toBe(-1);
  });
});

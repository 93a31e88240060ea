import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PartHeights, paginate } from '../../src/shared/invoice/pages.ts';

const ROW = 10;
const rows = (count: number, height = ROW): number[] => Array.from({ length: count }, () => height);

/** A page of 100: the first has room for 5 rows below head and table head (30 + 20), further ones for 7 (10 + 20). */
const parts = (given: Partial<PartHeights>): PartHeights => ({
  page: 100,
  head: 30,
  runningHead: 10,
  tableHead: 20,
  rows: [],
  totals: 30,
  notes: [5],
  ...given,
});

/** `3-10 T 0-1`: rows from 3 to before 10, the totals, notes from 0 to before 1. */
const told = (given: Partial<PartHeights>): string[] =>
  paginate(parts(given)).map(
    ({ firstRow, endRow, hasTotals, firstNote, endNote }) =>
      `${firstRow}-${endRow} ${hasTotals ? 'T' : '-'} ${firstNote}-${endNote}`,
  );

describe('paginate', () => {
  it.each<readonly [why: string, given: Partial<PartHeights>, pages: readonly string[]]>([
    // 30 + 20 + 10 + 30 + 5 = 95.
    ['all on one page', { rows: rows(1) }, ['0-1 T 0-1']],
    // 30 + 20 + 20 + 30 = 100 leaves nothing for the note.
    ['a note that does not fit', { rows: rows(2) }, ['0-2 T 0-0', '2-2 - 0-1']],
    // 30 + 20 + 30 + 30 = 110: the last two of three rows go along.
    ['totals that do not fit', { rows: rows(3) }, ['0-1 - 0-0', '1-3 T 0-1']],
    // 5 rows fill the first page; the sixth and the totals: 10 + 20 + 10 + 30 + 5 = 75.
    ['one row too many', { rows: rows(6) }, ['0-5 - 0-0', '5-6 T 0-1']],
    // 5 + 7 rows; the second page is full, and its last two go on with the totals.
    ['full pages', { rows: rows(12) }, ['0-5 - 0-0', '5-10 - 0-0', '10-12 T 0-1']],
    // Two rows of 25 and the totals need 10 + 20 + 50 + 30 = 110, so none goes along.
    ['rows too high to go along', { rows: [10, 25, 25] }, ['0-2 - 0-0', '2-3 T 0-1']],
    ['no rows at all', { rows: [] }, ['0-0 T 0-1']],
    ['a row higher than a page', { rows: [10, 200, 10] }, ['0-1 - 0-0', '1-2 - 0-0', '2-3 T 0-1']],
    // 30 + 20 + 10 + 30 = 90: one note of 8; then 10 + 8 × 11 = 98 on the next page.
    ['many notes', { rows: rows(1), notes: rows(13, 8) }, ['0-1 T 0-1', '1-1 - 1-12', '1-1 - 12-13']],
  ])('%s', (_, given, pages) => {
    expect(told(given)).toEqual(pages);
  });

  it('numbers the pages, loses and repeats nothing, and overfills no page that holds more than one thing', () => {
    const height = fc.integer({ min: 1, max: 60 });
    const given = fc.record({
      page: fc.constant(100),
      head: height,
      runningHead: fc.integer({ min: 1, max: 20 }),
      tableHead: fc.integer({ min: 1, max: 20 }),
      rows: fc.array(height, { maxLength: 40 }),
      totals: height,
      notes: fc.array(height, { minLength: 1, maxLength: 10 }),
    });
    fc.assert(
      fc.property(given, (heights) => {
        const pages = paginate(heights);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, nth) => nth + 1));
        expect(pages.filter(({ hasTotals }) => hasTotals)).toHaveLength(1);
        expect(pages.flatMap((page) => heights.rows.slice(page.firstRow, page.endRow))).toEqual(heights.rows);
        expect(pages.flatMap((page) => heights.notes.slice(page.firstNote, page.endNote))).toEqual(
          heights.notes,
        );
        for (const page of pages) {
          const own = [
            ...heights.rows.slice(page.firstRow, page.endRow),
            ...(page.hasTotals ? [heights.totals] : []),
            ...heights.notes.slice(page.firstNote, page.endNote),
          ];
          const head = page.number === 1 ? heights.head : heights.runningHead;
          const tableHead = page.endRow > page.firstRow ? heights.tableHead : 0;
          const used = own.reduce((total, each) => total + each, head + tableHead);
          expect(own.length > 1 && used > heights.page).toBe(false);
        }
      }),
    );
  });
});

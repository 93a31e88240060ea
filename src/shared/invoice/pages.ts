/** Heights of the invoice's parts as they are set, in one unit of length. */
export interface PartHeights {
  /** Room on a page between its margins. */
  readonly page: number;
  /** Title, number, parties and period, on the first page. */
  readonly head: number;
  /** The one line that further pages begin with. */
  readonly runningHead: number;
  readonly tableHead: number;
  readonly rows: readonly number[];
  readonly totals: number;
  readonly notes: readonly number[];
}

/** What stands on one page: rows and notes from the first to before the end. */
export interface PageParts {
  /** From 1. */
  readonly number: number;
  readonly firstRow: number;
  readonly endRow: number;
  readonly hasTotals: boolean;
  readonly firstNote: number;
  readonly endNote: number;
}

/** So that totals never stand on a page without a row that they add up. */
const ROWS_BEFORE_TOTALS = 2;

type Draft = { -readonly [Key in keyof PageParts]: PageParts[Key] };

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/**
 * Sets rows, totals and notes on pages. The table's head stands on every page that has rows; totals are not divided, and take
 * the last two rows along to a new page. What is higher than a page stands on one of its own and is not lost.
 */
export function paginate(heights: PartHeights): PageParts[] {
  const { rows, notes } = heights;
  const pages = rowPages(heights);
  let page = lastOf(pages);
  let used = usedBy(page, pages.length === 1, heights);
  if (used + heights.totals > heights.page && rows.length > 0) {
    const taken = movable(page, heights);
    page.endRow -= taken;
    page = newPage(pages, rows.length - taken, 0);
    page.endRow = rows.length;
    pages.push(page);
    used = usedBy(page, false, heights);
  }
  page.hasTotals = true;
  used += heights.totals;
  for (const [nth, height] of notes.entries()) {
    if (used + height > heights.page) {
      page = newPage(pages, rows.length, nth);
      pages.push(page);
      used = heights.runningHead;
    }
    page.endNote = nth + 1;
    used += height;
  }
  return pages;
}

function rowPages(heights: PartHeights): Draft[] {
  const pages: Draft[] = [newPage([], 0, 0)];
  let used = heights.head + heights.tableHead;
  for (const [nth, height] of heights.rows.entries()) {
    const page = lastOf(pages);
    if (used + height > heights.page && page.endRow > page.firstRow) {
      pages.push(newPage(pages, nth, 0));
      used = heights.runningHead + heights.tableHead;
    }
    lastOf(pages).endRow = nth + 1;
    used += height;
  }
  return pages;
}

/** How many rows go along with the totals: at most two, and none where nothing would stay or they would not fit. */
function movable(page: Draft, heights: PartHeights): number {
  const count = page.endRow - page.firstRow;
  const taken = Math.min(ROWS_BEFORE_TOTALS, count - 1);
  const moved = heights.rows.slice(page.endRow - taken, page.endRow);
  const needed = heights.runningHead + heights.tableHead + sum(moved) + heights.totals;
  return needed > heights.page ? 0 : taken;
}

function usedBy(page: Draft, isFirst: boolean, heights: PartHeights): number {
  const hasRows = page.endRow > page.firstRow;
  const head = isFirst ? heights.head : heights.runningHead;
  return head + (hasRows ? heights.tableHead : 0) + sum(heights.rows.slice(page.firstRow, page.endRow));
}

const newPage = (before: readonly Draft[], row: number, note: number): Draft => ({
  number: before.length + 1,
  firstRow: row,
  endRow: row,
  hasTotals: false,
  firstNote: note,
  endNote: note,
});

function lastOf(pages: readonly Draft[]): Draft {
  const page = pages.at(-1);
  if (page === undefined) throw new RangeError('An invoice has a page');
  return page;
}

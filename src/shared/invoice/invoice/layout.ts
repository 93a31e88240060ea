import type { InvoiceRows } from '../invoiceRows.ts';

/** Columns of `Invoice`. */
export const COLUMN = {
  product: 'A',
  item: 'B',
  quantity: 'C',
  unit: 'D',
  price: 'E',
  per: 'F',
  list: 'G',
  share: 'H',
  net: 'I',
  /** 1 where the product accepts vouchers; hidden. */
  vouchers: 'J',
} as const;

export const WIDTHS: readonly number[] = [28, 24, 16, 8, 11, 15, 16, 10, 16, 9];

/** Rows of title, parties and period, before the header of the table. */
export const HEAD_ROWS = 6;

/** Where the table, the totals and the notes stand. */
export interface SheetPlaces {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly listTotal: number;
  readonly discount: number;
  readonly voucher: number;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
  readonly notes: number;
}

export function placesOf({ rows }: InvoiceRows): SheetPlaces {
  const firstRow = HEAD_ROWS + 2;
  // An invoice without rows keeps an empty one, so that ranges stay ranges.
  const lastRow = firstRow + Math.max(1, rows.length) - 1;
  const listTotal = lastRow + 2;
  return {
    firstRow,
    lastRow,
    listTotal,
    discount: listTotal + 1,
    voucher: listTotal + 2,
    net: listTotal + 3,
    tax: listTotal + 4,
    gross: listTotal + 5,
    notes: listTotal + 6,
  };
}

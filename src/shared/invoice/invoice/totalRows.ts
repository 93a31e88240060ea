import { Decimal, ZERO } from '../../decimal.ts';
import { formula, number, type Row, rowOf, text } from '../cells.ts';
import { shareOf } from '../formula/shareOf.ts';
import type { InvoiceRows } from '../invoiceRows.ts';
import type { SheetCell } from '../sheetModel.ts';
import type { InvoiceKey, Words } from '../words.ts';
import { COLUMN, type SheetPlaces } from './layout.ts';

const LABEL = 5;
const SHARE = 7;
const AMOUNT = 8;
const ONE = new Decimal(1);

/** List, discount, voucher, net, tax and total. The share, the voucher and the tax rate are cells that may be changed. */
export function totalRows(
  { rows, totals, discount, voucher, taxRate, notInTotal }: InvoiceRows,
  places: SheetPlaces,
  words: Words,
): Row[] {
  const column = (name: string): string => `${name}${places.firstRow}:${name}${places.lastRow}`;
  const amount = (row: number): string => `${COLUMN.net}${row}`;
  const input = (row: number): string => `${COLUMN.share}${row}`;
  const line = (
    key: InvoiceKey,
    cell: SheetCell | null,
    source: string,
    result: Decimal,
    isTotal = false,
  ): Row =>
    rowOf([
      [LABEL, text(words(key), 'label')],
      [SHARE, cell],
      [AMOUNT, formula(source, result, isTotal ? 'money-total' : 'money')],
    ]);
  const share = discount ?? ONE;
  const tax = taxRate ?? ZERO;
  const nets = `ROUND(SUM(${column(COLUMN.net)}),2)`;
  const accepting = `SUMIFS(${column(COLUMN.net)},${column(COLUMN.vouchers)},1)`;
  const isComplete = notInTotal.unpriced === 0 && notInTotal.invalid === 0;
  return [
    ...(rows.length === 0 ? [[]] : []),
    [],
    line('total-list', null, `ROUND(SUM(${column(COLUMN.list)}),2)`, totals.list),
    line(
      'total-discount',
      number(share, 'percent'),
      `ROUND(${nets}-${amount(places.listTotal)},2)`,
      totals.discount.neg(),
    ),
    line(
      'total-voucher',
      number(voucher ?? ZERO, 'money'),
      `-ROUND(MIN(${input(places.voucher)},MAX(0,${accepting})),2)`,
      totals.voucher.neg(),
    ),
    line(
      'total-net',
      null,
      `ROUND(${amount(places.listTotal)}+${amount(places.discount)}+${amount(places.voucher)},2)`,
      totals.net,
    ),
    line(
      'total-tax',
      number(tax, 'percent'),
      shareOf(amount(places.net), input(places.tax), 'half-up', tax),
      totals.tax,
    ),
    line(
      isComplete ? 'total-gross' : 'total-gross-priced',
      null,
      `ROUND(${amount(places.net)}+${amount(places.tax)},2)`,
      totals.gross,
      true,
    ),
  ];
}

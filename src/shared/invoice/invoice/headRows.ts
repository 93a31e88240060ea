import { day, type Row, rowOf, text } from '../cells.ts';
import type { InvoiceHead } from '../invoiceRows.ts';
import type { CellStyle, SheetCell } from '../sheetModel.ts';
import type { Words } from '../words.ts';

const RIGHT = 8;
const MIDDLE = 4;

/** Title and number, then customer, issuer, period, date and currency, each under its label. */
export function headRows(head: InvoiceHead, words: Words): Row[] {
  const label = (key: Parameters<Words>[0]): SheetCell => text(words(key), 'label');
  const value = (content: string, style: CellStyle = 'text'): SheetCell => text(content, style);
  return [
    rowOf([
      [0, value(head.title, 'title')],
      [RIGHT, label('invoice-number')],
    ]),
    rowOf([
      [0, value(head.subtitle, 'note')],
      [RIGHT, value(head.number)],
    ]),
    [],
    rowOf([
      [0, label('invoice-customer')],
      [1, label('invoice-issuer')],
      [MIDDLE - 2, label('invoice-date')],
      [MIDDLE, label('invoice-period-label')],
      [RIGHT, label('invoice-currency')],
    ]),
    rowOf([
      [0, value(head.customer, 'wrapped')],
      [1, value(head.issuer, 'wrapped')],
      [MIDDLE - 2, head.date === '' ? null : day(head.date)],
      [MIDDLE, value(head.period)],
      [RIGHT, value(head.currency)],
    ]),
    [],
  ];
}

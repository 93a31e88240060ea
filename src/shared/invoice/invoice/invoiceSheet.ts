import { Decimal } from '../../decimal.ts';
import { blank, formula, number, type Row, rowOf, text } from '../cells.ts';
import { shareOf } from '../formula/shareOf.ts';
import type { InvoiceRow, InvoiceRows } from '../invoiceRows.ts';
import { LINE, RATE } from '../plan/columns.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';
import type { SheetCell, SheetModel } from '../sheetModel.ts';
import { type Words, wordsIn } from '../words.ts';
import { headRows } from './headRows.ts';
import { COLUMN, placesOf, type SheetPlaces, WIDTHS } from './layout.ts';
import { poolListFormula, purchaseListFormula } from './listFormula.ts';
import { totalRows } from './totalRows.ts';

const ONE = new Decimal(1);

/** The invoice to print: one row for each pool and purchase, the totals, and what they leave out. */
export function invoiceSheet(plan: InvoicePlan, invoice: InvoiceRows): SheetModel {
  const words = wordsIn(plan.lang);
  const places = placesOf(invoice);
  const notes = noteRows(invoice, words);
  return {
    name: plan.names.invoice,
    columns: WIDTHS.map((width, at) => ({ width, hidden: at === WIDTHS.length - 1 })),
    rows: [
      ...headRows(invoice.head, words),
      tableHeader(words),
      ...invoice.rows.map((row, nth) => invoiceRow(plan, row, places.firstRow + nth, places, words)),
      ...totalRows(invoice, places, words),
      ...notes,
    ],
    merges: [
      'A2:F2',
      ...notes.flatMap((note, nth) =>
        note.length === 0 ? [] : [`A${places.notes + nth}:I${places.notes + nth}`],
      ),
    ],
    print: { landscape: false, repeatRows: places.firstRow - 1 },
  };
}

function tableHeader(words: Words): Row {
  const left = (['product', 'item'] as const).map((name) => text(words(`invoice-${name}`), 'header'));
  const quantity = text(words('invoice-quantity'), 'header-right');
  const unit = text(words('invoice-unit'), 'header');
  const price = text(words('invoice-price'), 'header-right');
  const per = text(words('invoice-per'), 'header');
  const amounts = (['list', 'share', 'net'] as const).map((name) =>
    text(words(`invoice-${name}`), 'header-right'),
  );
  return [...left, quantity, unit, price, per, ...amounts, text(words('invoice-vouchers'), 'header-right')];
}

function invoiceRow(plan: InvoicePlan, row: InvoiceRow, at: number, places: SheetPlaces, words: Words): Row {
  const cell = (column: string): string => `${column}${at}`;
  const isPool = row.kind === 'pool';
  const list = isPool
    ? poolListFormula(plan, row.index)
    : purchaseListFormula(plan, row.index, cell(COLUMN.quantity));
  const [price, per] = priceCells(plan, row, words);
  const share = shareCell(plan, row, places);
  const net = shareOf(cell(COLUMN.list), cell(COLUMN.share), 'cut', shareValue(plan, row));
  const style = row.list === null ? 'warning' : 'money';
  return [
    text(row.product, 'wrapped'),
    text(row.item, 'wrapped'),
    isPool ? quantityCell(plan, row) : number(row.quantity, 'quantity'),
    text(row.unit),
    price,
    per,
    formula(list, row.list, style),
    share,
    formula(`IF(${cell(COLUMN.list)}="","",${net})`, row.net, style),
    number(productOf(plan, row)?.vouchers === true ? 1 : 0, 'plain'),
  ];
}

function productOf({ rated }: Pick<InvoicePlan, 'rated'>, { kind, index }: InvoiceRow) {
  return kind === 'pool' ? rated.pools[index]?.product : rated.purchases[index]?.product;
}

function quantityCell(plan: InvoicePlan, row: InvoiceRow): SheetCell {
  const lines = plan.pools[row.index]?.lines;
  if (lines === undefined) return number(row.quantity, 'quantity');
  const sum = `SUM(${plan.lines.range(LINE.quantity, lines.firstRow, lines.lastRow)})`;
  const decimals = plan.rated.pools[row.index]?.item.decimals ?? 0;
  return formula(decimals === 0 ? sum : `ROUND(${sum},${decimals})`, row.quantity, 'quantity');
}

function priceCells(
  plan: InvoicePlan,
  { kind, index, price }: InvoiceRow,
  words: Words,
): readonly [SheetCell, SheetCell | null] {
  if (price.kind === 'none') return [blank('unit-price'), null];
  if (price.kind !== 'unit') return [text(words(`price-${price.kind}`), 'money'), null];
  const own = kind === 'pool' ? plan.pools[index]?.segments[0]?.row : plan.ratesPlan.purchaseRows[index];
  const column = kind === 'pool' ? RATE.unitYuan : RATE.price;
  return [formula(plan.rates.cell(column, own ?? 1), price.price, 'unit-price'), text(price.per)];
}

/** The general share is one cell below; a product with a share of its own has it in its row. */
function shareCell(plan: InvoicePlan, row: InvoiceRow, places: SheetPlaces): SheetCell {
  const share = shareValue(plan, row);
  const own = plan.rated.settings.productDiscounts.has(productOf(plan, row)?.id ?? '');
  return own ? number(share, 'percent') : formula(`$${COLUMN.share}$${places.discount}`, share, 'percent');
}

function shareValue({ rated }: Pick<InvoicePlan, 'rated'>, row: InvoiceRow): Decimal {
  const id = productOf({ rated }, row)?.id ?? '';
  return rated.settings.productDiscounts.get(id) ?? rated.settings.discount ?? ONE;
}

/** What the total leaves out, and that it is an estimate. */
function noteRows({ notInTotal }: InvoiceRows, words: Words): Row[] {
  const { sentences } = notInTotal;
  const left = sentences.map((sentence) => rowOf([[0, text(sentence, 'warning')]]));
  const title = sentences.length === 0 ? [] : [[text(words('not-in-total'), 'label')]];
  return [[], ...title, ...left, [text(words('invoice-disclaimer'), 'note')]];
}

import { Decimal } from '../../src/shared/decimal.ts';
import { invoiceRows } from '../../src/shared/invoice/invoiceRows.ts';
import type { Rated } from '../../src/shared/rating/types.ts';

type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

const AMOUNT = 16;
const PARTS = 'Days of lines that cover several';

/** A figure as a spreadsheet shows it without format, to the fen; noise beyond what a binary number has is none. */
function fen(text: string | undefined): string {
  if (text === undefined || text === '') return '-';
  const value = new Decimal(text);
  const rounded = value.toDecimalPlaces(2);
  const noise = value.minus(rounded).abs();
  return noise.gt(rounded.abs().times('1e-14').plus('1e-9')) ? `not in fens: ${text}` : rounded.toFixed(2);
}

const shown = (amount: Decimal | null): string => amount?.toFixed(2) ?? '-';

/** Every amount of `Lines` and `Invoice` that a spreadsheet program calculates otherwise than the core did. */
export function differences(rated: Rated, sheets: Sheets): string[] {
  return [
    ...lineDifferences(rated, sheets.get('Lines') ?? []),
    ...invoiceDifferences(rated, sheets.get('Invoice') ?? []),
  ];
}

function lineDifferences(rated: Rated, rows: readonly (readonly string[])[]): string[] {
  const end = rows.findIndex(([first]) => first === PARTS);
  const table = rows
    .slice(1, end === -1 ? undefined : end)
    .filter(([, , row]) => row !== undefined && row !== '');
  const found = new Map(table.map((row) => [`row ${row[2]} ${row[5]}`, fen(row[AMOUNT])]));
  const expected = [...rated.lines()].map(
    ({ line, month, amount }) => [`row ${line.source.row} ${month ?? ''}`, shown(amount)] as const,
  );
  const wrong = expected.flatMap(([key, amount]) =>
    found.get(key) === amount || (found.get(key) === undefined && amount === '-')
      ? []
      : [`${key}: ${found.get(key)}, expected ${amount}`],
  );
  const invalid = rated.totals.invalid;
  if (table.length !== expected.length)
    wrong.push(`${table.length} rows, expected ${expected.length} (${invalid} invalid)`);
  return wrong;
}

function invoiceDifferences(rated: Rated, rows: readonly (readonly string[])[]): string[] {
  const invoice = invoiceRows(rated, 'en');
  const head = rows.findIndex(([first]) => first === 'Product');
  const wrong = invoice.rows.flatMap((row, nth) => {
    const cells = rows[head + 1 + nth] ?? [];
    const [list, net] = [fen(cells[6]), fen(cells[8])];
    const place = `${row.product} ${row.item}`;
    return list === shown(row.list) && net === shown(row.net)
      ? []
      : [`${place}: ${list} and ${net}, expected ${shown(row.list)} and ${shown(row.net)}`];
  });
  const { list, discount, voucher, net, tax, gross } = rated.totals;
  const totals = [list, discount.neg(), voucher.neg(), net, tax, gross].map((amount) => amount.toFixed(2));
  const first = head + Math.max(1, invoice.rows.length) + 2;
  const seen = totals.map((_, nth) => fen(rows[first + nth]?.[8]));
  if (seen.join(' ') !== totals.join(' '))
    wrong.push(`totals ${seen.join(' ')}, expected ${totals.join(' ')}`);
  return wrong;
}

import { say } from '../../i18n/say.ts';
import type { UsageRow } from '../../usage/types.ts';
import { type Row, text } from '../cells.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';
import type { Words } from '../words.ts';
import { dateCell, keptCells, sharedText, sourceCells } from './poolCells.ts';

/** Rows that could not be priced: where they stand, what they say, and why. */
export function* invalidRows(
  plan: InvoicePlan,
  usage: ReadonlyMap<string, UsageRow>,
  words: Words,
): Generator<Row> {
  const { lang, rated, linesPlan } = plan;
  const plain = sharedText('text');
  const status = text(words('status-invalid'), 'warning');
  for (const id of linesPlan.invalid) {
    const row = usage.get(id);
    for (const { line, month, date, flags } of rated.linesOf(id)) {
      const product = rated.catalogue.products.get(line.product ?? '');
      const item = product?.items.find((each) => each.id === line.item);
      const typed = (content: string | undefined) =>
        content === undefined || content === '' ? null : plain(content);
      yield [
        ...sourceCells(line, plain),
        typed(product?.name[lang] ?? row?.cells.product),
        typed(item?.name[lang] ?? row?.cells.item),
        typed(month ?? row?.cells.month),
        dateCell(date) ?? typed(row?.cells.date),
        typed(line.region ?? row?.cells.region),
        null,
        typed(row?.cells.quantity),
        typed(row?.cells.unit),
        null,
        null,
        null,
        null,
        null,
        null,
        status,
        text([...new Set(flags.map((flag) => say(lang, flag)))].join(' ')),
        ...keptCells(row, linesPlan.kept),
      ];
    }
  }
}

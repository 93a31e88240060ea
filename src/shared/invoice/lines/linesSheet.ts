import type { UsageRow } from '../../usage/types.ts';
import { columnLetters } from '../address.ts';
import { type Row, text } from '../cells.ts';
import { HELPERS, LINE } from '../plan/columns.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';
import { NOTE } from '../plan/keptColumns.ts';
import type { SheetCell, SheetColumn, SheetModel } from '../sheetModel.ts';
import { type Words, wordsIn } from '../words.ts';
import { invalidRows } from './invalidRows.ts';
import { partRows } from './partRows.ts';
import { poolRows } from './poolRows.ts';

const WIDTHS: Readonly<Record<keyof typeof LINE, number>> = {
  file: 18,
  sheet: 10,
  row: 7,
  product: 24,
  item: 14,
  month: 9,
  date: 11,
  region: 8,
  records: 9,
  quantity: 15,
  unit: 7,
  free: 13,
  packs: 13,
  unserved: 13,
  billed: 15,
  price: 12,
  amount: 15,
  status: 11,
  remarks: 44,
};
const KEPT_WIDTH = 18;
const HELPER_WIDTH = 16;

const LEFT_HEADERS: ReadonlySet<string> = new Set([
  ...(['file', 'sheet', 'product', 'item', 'month', 'date', 'region', 'unit', 'status', 'remarks'] as const),
]);

/** Every usage line with its split, price and amount. Rows are made one by one as they are asked for. */
export function linesSheet(plan: InvoicePlan, usage: ReadonlyMap<string, UsageRow>): SheetModel {
  const words = wordsIn(plan.lang);
  const { linesPlan } = plan;
  const columns = linesPlan.columns;
  return {
    name: plan.names.lines,
    columns: sheetColumns(plan),
    rows: { [Symbol.iterator]: () => allRows(plan, usage, words) },
    frozenRows: 1,
    autoFilter: `A1:${columnLetters(columns - 1)}${linesPlan.lastRow}`,
    print: { landscape: true, repeatRows: 1 },
  };
}

function sheetColumns({ linesPlan }: InvoicePlan): SheetColumn[] {
  return [
    ...Object.values(WIDTHS).map((width) => ({ width })),
    ...linesPlan.kept.map(() => ({ width: KEPT_WIDTH })),
    ...HELPERS.map(() => ({ width: HELPER_WIDTH, hidden: true })),
  ];
}

function* allRows(plan: InvoicePlan, usage: ReadonlyMap<string, UsageRow>, words: Words): Generator<Row> {
  yield headerRow(plan, words);
  for (const nth of plan.pools.keys()) yield* poolRows(plan, nth, usage, words);
  yield* invalidRows(plan, usage, words);
  if (plan.linesPlan.parts.length > 0) yield* partRows(plan, words);
}

function headerRow({ linesPlan }: InvoicePlan, words: Words): Row {
  const names = Object.keys(LINE) as (keyof typeof LINE)[];
  const own = names.map(
    (name): SheetCell => text(words(`lines-${name}`), LEFT_HEADERS.has(name) ? 'header' : 'header-right'),
  );
  const kept = linesPlan.kept.map((column) =>
    text(column === NOTE ? words('lines-note') : column.header, 'header'),
  );
  const helpers = HELPERS.map((name) => text(words(`helper-${name}`), 'header-right'));
  return [...own, ...kept, ...helpers];
}

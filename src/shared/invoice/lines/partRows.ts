import { lineStatus } from '../../rating/lineStatus.ts';
import { type Row, text } from '../cells.ts';
import { HELPERS } from '../plan/columns.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';
import type { PartRow } from '../plan/linesPlan.ts';
import type { SheetCell } from '../sheetModel.ts';
import type { Words } from '../words.ts';
import { dateCell, type PoolCells, poolCells, sourceCells } from './poolCells.ts';
import { addSplit } from './poolRows.ts';
import { type EntryCells, poolWriter } from './poolWriter.ts';

interface PartContext {
  readonly cells: PoolCells;
  readonly write: (index: number) => EntryCells;
}

/** Days of lines that cover several: the day's settlement needs each by itself, and the line above adds them up. */
export function* partRows(plan: InvoicePlan, words: Words): Generator<Row> {
  yield [];
  yield [text(words('lines-parts'), 'label')];
  const contexts = new Map<number, PartContext>();
  for (const part of plan.linesPlan.parts) {
    const context = contexts.get(part.pool) ?? contextOf(plan, part.pool, words);
    if (context === null) continue;
    contexts.set(part.pool, context);
    yield partRow(plan, part, context, words);
  }
}

function contextOf(plan: InvoicePlan, nth: number, words: Words): PartContext | null {
  const pool = plan.rated.pools[nth];
  return pool === undefined ? null : { cells: poolCells(pool, plan, words), write: poolWriter(plan, nth) };
}

function partRow(plan: InvoicePlan, part: PartRow, { cells, write }: PartContext, words: Words): Row {
  const pool = plan.rated.pools[part.pool];
  const entry = pool?.entries[part.index];
  if (pool === undefined || entry === undefined) return [];
  const { price, amount, value, helpers } = write(part.index);
  const row: (SheetCell | null)[] = [
    ...sourceCells(entry.line, cells.plain),
    cells.product,
    cells.item,
    cells.month,
    dateCell(entry.day),
    null,
    null,
  ];
  addSplit(row, pool, part.index, part.row, cells.unit);
  row.push(price, amount, cells.status(lineStatus(pool, [part.index], value)));
  row.push(cells.plain(words('lines-part', { row: part.lineRow })));
  for (const _ of plan.linesPlan.kept) row.push(null);
  for (const name of HELPERS) row.push(helpers[name] ?? null);
  return row;
}

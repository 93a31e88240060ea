import { Decimal, ZERO } from '../../decimal.ts';
import type { Message, Problem } from '../../problem.ts';
import { lineStatus } from '../../rating/lineStatus.ts';
import type { Pool } from '../../rating/types.ts';
import type { UsageLine, UsageRow } from '../../usage/types.ts';
import { formula, number, type Row } from '../cells.ts';
import { HELPERS, LINE } from '../plan/columns.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';
import type { PoolLines } from '../plan/linesPlan.ts';
import type { SheetCell } from '../sheetModel.ts';
import type { Words } from '../words.ts';
import { dateCell, keptCells, type PoolCells, poolCells } from './poolCells.ts';
import { type EntryCells, poolWriter } from './poolWriter.ts';
import { quantityOf } from './quantityOf.ts';

interface PoolContext {
  readonly pool: Pool;
  readonly lines: PoolLines;
  readonly cells: PoolCells;
  readonly write: (index: number) => EntryCells;
}

/** The lines of a pool, in rating order; a line of several days is the sum of its days, which stand below. */
export function* poolRows(
  plan: InvoicePlan,
  nth: number,
  usage: ReadonlyMap<string, UsageRow>,
  words: Words,
): Generator<Row> {
  const pool = plan.rated.pools[nth];
  const lines = plan.pools[nth]?.lines;
  if (pool === undefined || lines === undefined) return;
  const context: PoolContext = {
    pool,
    lines,
    cells: poolCells(pool, plan, words),
    write: poolWriter(plan, nth),
  };
  const { kept } = plan.linesPlan;
  const single = [0];
  for (let row = lines.firstRow; row <= lines.lastRow; row++) {
    single[0] = row - lines.firstRow;
    const entries = lines.entriesOfRow?.[row - lines.firstRow] ?? single;
    const line = pool.entries[entries[0] ?? 0]?.line;
    if (line === undefined) continue;
    const keptRow = kept.length === 0 ? [] : keptCells(usage.get(line.id), kept);
    yield entries.length === 1
      ? entryRow(context, line, entries, row, keptRow)
      : daysRow(context, line, entries, keptRow);
  }
}

function entryRow(
  context: PoolContext,
  line: UsageLine,
  entries: readonly number[],
  row: number,
  kept: Row,
): Row {
  const { pool, cells: shared, write } = context;
  const index = entries[0] ?? 0;
  const { price, amount, value, helpers } = write(index);
  const cells: (SheetCell | null)[] = headCells(context, line, pool.entries[index]?.day ?? null);
  addSplit(cells, pool, index, row, shared.unit);
  cells.push(
    price,
    amount,
    shared.status(lineStatus(pool, entries, value)),
    shared.remarks(remarksOf(line, pool.entryFlags(index))),
  );
  for (const cell of kept) cells.push(cell);
  for (const name of HELPERS) cells.push(helpers[name] ?? null);
  return cells;
}

function headCells({ cells }: PoolContext, line: UsageLine, date: string | null): (SheetCell | null)[] {
  return [
    cells.plain(line.source.file),
    cells.plain(line.source.sheet),
    number(line.source.row, 'plain'),
    cells.product,
    cells.item,
    cells.month,
    dateCell(line.date ?? date),
    line.region === null ? null : cells.plain(line.region),
    line.records === null ? null : number(line.records, 'quantity'),
  ];
}

const NOTHING = number(0, 'quantity');

/** Adds quantity, unit and parts; what is billed is a formula, so that a changed quantity is priced. */
export function addSplit(
  cells: (SheetCell | null)[],
  pool: Pool,
  index: number,
  row: number,
  unit: SheetCell,
): void {
  const { decimals } = pool.item;
  const free = pool.free[index] ?? 0;
  const packs = pool.fromPacks[index] ?? 0;
  const unserved = pool.unserved[index] ?? 0;
  const billed = pool.postpaid[index] ?? 0;
  const cell = (ticks: number): SheetCell =>
    ticks === 0 ? NOTHING : number(quantityOf(ticks, decimals), 'quantity');
  const quantity = number(quantityOf(free + packs + unserved + billed, decimals), 'quantity');
  cells.push(quantity, unit, cell(free), cell(packs), cell(unserved), billedCell(row, billed, decimals));
}

function billedCell(row: number, ticks: number, decimals: number): SheetCell {
  const parts = `${LINE.quantity}${row}-${LINE.free}${row}-${LINE.packs}${row}-${LINE.unserved}${row}`;
  const source = decimals === 0 ? parts : `ROUND(${parts},${decimals})`;
  return formula(source, new Decimal(quantityOf(ticks, decimals)), 'quantity');
}

/** A line of several days: every figure is the sum of its days. */
function daysRow(context: PoolContext, line: UsageLine, entries: readonly number[], kept: Row): Row {
  const { pool, lines, cells, write } = context;
  const rows = entries.map((index) => lines.rowOf(index));
  const sum = (column: string, ticksAt: (index: number) => number): SheetCell => {
    const total = entries.reduce((all, index) => all + ticksAt(index), 0);
    return formula(added(column, rows), new Decimal(quantityOf(total, pool.item.decimals)), 'quantity');
  };
  const values = entries.map((index) => write(index).value);
  const isPriced = values.every((value) => value !== null);
  const amount = isPriced ? values.reduce((total: Decimal, value) => total.plus(value ?? 0), ZERO) : null;
  return [
    ...headCells(context, line, pool.entries[entries[0] ?? 0]?.day ?? null),
    sum(LINE.quantity, (index) => quantityAt(pool, index)),
    cells.unit,
    sum(LINE.free, (index) => pool.free[index] ?? 0),
    sum(LINE.packs, (index) => pool.fromPacks[index] ?? 0),
    sum(LINE.unserved, (index) => pool.unserved[index] ?? 0),
    sum(LINE.billed, (index) => pool.postpaid[index] ?? 0),
    null,
    daysAmount(rows, amount),
    cells.status(lineStatus(pool, entries, amount)),
    cells.remarks(
      remarksOf(
        line,
        entries.flatMap((index) => pool.entryFlags(index)),
      ),
    ),
    ...kept,
  ];
}

const quantityAt = (pool: Pool, index: number): number =>
  (pool.free[index] ?? 0) +
  (pool.fromPacks[index] ?? 0) +
  (pool.unserved[index] ?? 0) +
  (pool.postpaid[index] ?? 0);

const added = (column: string, rows: readonly number[]): string => rows.map((row) => column + row).join('+');

/** Without the price of one of its days, a line has none. */
function daysAmount(rows: readonly number[], amount: Decimal | null): SheetCell {
  const sum = `ROUND(${added(LINE.amount, rows)},2)`;
  if (amount !== null) return formula(sum, amount, 'money');
  const counted = rows.map((row) => LINE.amount + row).join(',');
  return formula(`IF(COUNT(${counted})<${rows.length},"",${sum})`, null, 'warning');
}

const NO_PROBLEMS: readonly Problem[] = [];

export function remarksOf(line: UsageLine, flags: readonly Message[]): readonly Message[] {
  if (line.problems.length === 0) return flags.length === 0 ? NO_PROBLEMS : flags;
  return [...line.problems, ...flags];
}

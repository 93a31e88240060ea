import { type Decimal, ZERO } from '../../decimal.ts';
import { coveringRow } from '../../rating/charge/tableCharge.ts';
import type { Entry } from '../../rating/entry.ts';
import { blank, formula, number } from '../cells.ts';
import { LINE, RATE } from '../plan/columns.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';
import type { SheetCell } from '../sheetModel.ts';
import { poolFigures } from './poolFigures.ts';
import type { HelperCells, Place, Running } from './running.ts';
import { helperCells } from './runningCells.ts';

/** The priced cells of one entry. */
export interface EntryCells {
  readonly price: SheetCell | null;
  readonly amount: SheetCell;
  readonly value: Decimal | null;
  readonly helpers: HelperCells;
}

/** Writes the entries of one pool; cheapest in their order. */
export function poolWriter(plan: InvoicePlan, nth: number): (index: number) => EntryCells {
  const pool = plan.rated.pools[nth];
  const poolPlan = plan.pools[nth];
  if (pool === undefined || poolPlan === undefined) throw new RangeError(`No pool ${nth} in this estimate`);
  const figures = poolFigures(pool, poolPlan.shape);
  const running: Running = {
    pool,
    plan: poolPlan,
    figures,
    helpers: plan.linesPlan.helpers,
    rates: plan.rates,
  };
  let segmentAt = 0;
  return (index) => {
    segmentAt = segmentOf(poolPlan.segments, segmentAt, index);
    const segment = poolPlan.segments[segmentAt];
    const curve = poolPlan.curves[segmentAt];
    if (segment === undefined || curve === undefined) throw new RangeError(`No rate for entry ${index}`);
    const row = poolPlan.lines.rowOf(index);
    const place: Place = {
      index,
      row,
      previous: index === 0 ? null : poolPlan.lines.rowOf(index - 1),
      segment,
      curve,
    };
    const helpers = helperCells(running, place);
    const value = pool.unpriced(index) ? null : figures.amount(index);
    return { price: priceCell(running, place), amount: amountCell(running, place, value), value, helpers };
  };
}

function segmentOf(
  segments: readonly { readonly start: number; readonly end: number }[],
  last: number,
  index: number,
): number {
  const current = segments[last];
  if (current !== undefined && current.start <= index && index < current.end) return last;
  return Math.max(
    0,
    segments.findIndex(({ start, end }) => start <= index && index < end),
  );
}

/** What the entry adds to its settlement; nothing where it needs a price that is not there. */
function amountCell(
  { pool, plan, figures, helpers }: Running,
  place: Place,
  value: Decimal | null,
): SheetCell {
  const { index, row, previous, curve, segment } = place;
  const here = `${helpers.settled}${row}`;
  const first = previous === null || index === figures.settlementStart(index);
  const source = first ? here : `ROUND(${here}-${helpers.settled}${previous},2)`;
  if (value !== null) return formula(source, value, 'money');
  if (pool.entries[index]?.ownPrice === null && segment.table.kind === 'shortfall')
    return formula('""', null, 'warning');
  const price = plan.shape.kind === 'table' ? `${LINE.price}${row}` : curve.priceCell;
  return formula(`IF(${price}="","",${source})`, null, 'warning');
}

function priceCell(running: Running, place: Place): SheetCell | null {
  const { pool, plan, helpers } = running;
  const { index, row, previous, curve } = place;
  const entry = pool.entries[index];
  if (entry === undefined) return null;
  if (entry.ownPrice !== null) return number(entry.ownPrice, 'input');
  if (plan.shape.kind === 'table') return tablePrice(running, place, entry);
  if (curve.unitPrice === null) return null;
  const before = previous === null ? '0' : `${helpers.volume}${previous}`;
  const price = curve.unitPrice(before, `${helpers.tier}${row}`);
  const billed = `IF(${LINE.billed}${row}>0,${price},"")`;
  const source = place.segment.table.kind === 'none' ? `IF(${curve.priceCell}="","",${billed})` : billed;
  return formula(source, pool.entryUnitPrice(index), 'unit-price');
}

/** The row of the price table that the line gets; for an up- or downgrade the difference to the row it leaves. */
function tablePrice({ rates }: Running, { segment: { table } }: Place, entry: Entry): SheetCell {
  const price = table.rate?.price;
  if (price?.type !== 'table') return blank('input');
  const { capacity, qps, fromCapacity, fromQps } = entry.line;
  const find = (images: Decimal | null, requests: Decimal | null) =>
    images === null || requests === null ? null : coveringRow(price, images, requests);
  const to = find(capacity, qps);
  const from = find(fromCapacity, fromQps);
  const isChange = fromCapacity !== null && fromQps !== null;
  if (to === null || (isChange && from === null)) return blank('input');
  const cell = (row: typeof to): string => rates.cell(RATE.price, table.firstRow + price.rows.indexOf(row));
  if (from === null) return formula(cell(to), to.price, 'unit-price');
  return formula(`${cell(to)}-${cell(from)}`, to.price.minus(from.price ?? ZERO), 'unit-price');
}

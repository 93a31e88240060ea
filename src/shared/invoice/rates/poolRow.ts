import { type Decimal, ZERO } from '../../decimal.ts';
import { curveOf, tierIndex } from '../../rating/charge/curve.ts';
import { toFen as coreToFen } from '../../rating/round.ts';
import { prefixSums, unitsOf } from '../../rating/ticks.ts';
import type { Pool } from '../../rating/types.ts';
import { OWN_SHEET } from '../address.ts';
import { formula, number, type Row, text } from '../cells.ts';
import { tierOf } from '../formula/curve.ts';
import { LINE, RATE } from '../plan/columns.ts';
import type { InvoicePlan, PoolPlan } from '../plan/invoicePlan.ts';
import type { SegmentPlan } from '../plan/ratesPlan.ts';
import type { Words } from '../words.ts';
import { byColumn, type RateCells } from './rateCells.ts';
import { unitCells } from './rateRows.ts';

/** One stretch of a pool: its volume, the tier that it reaches, and the price that its lines are worked with. */
export function poolRow(plan: InvoicePlan, nth: number, segment: SegmentPlan, words: Words): Row {
  const pool = plan.rated.pools[nth];
  const poolPlan = plan.pools[nth];
  if (pool === undefined || poolPlan === undefined) return [];
  const { table } = segment;
  return byColumn({
    product: text(pool.product.name[plan.lang]),
    item: text(pool.item.name[plan.lang]),
    region: pool.region === null ? null : text(pool.region),
    from: text(pool.month),
    kind: text(words(`kind-${table.kind}`)),
    unit: text(pool.item.unitName[plan.lang]),
    ...(table.kind === 'table' ? {} : volumeCells(plan, poolPlan, pool)),
    ...priceCells(pool, segment),
    ...limitCells(segment),
    ...startCells(pool, poolPlan, segment, plan),
    ...usedCells(plan, poolPlan, table.kind),
  });
}

function volumeCells(plan: InvoicePlan, { lines }: PoolPlan, pool: Pool): RateCells {
  const last = plan.lines.cell(plan.linesPlan.helpers.volume, lines.rowOf(pool.entries.length - 1));
  return { above: formula(last, pool.tierVolume, 'quantity') };
}

/** The tariff's price, or that of the tier which the pool's volume reaches. */
function priceCells(pool: Pool, { table, row }: SegmentPlan): RateCells {
  const own = (column: string): string => OWN_SHEET.cell(column, row);
  const first = (column: string): string => OWN_SHEET.cell(column, table.firstRow);
  const factor =
    table.rate === null ? {} : { factor: formula(first(RATE.factor), table.rate.factor, 'quantity') };
  const per = { per: formula(first(RATE.per), ZERO.plus(table.per), 'quantity') };
  const tier = tierIndex(table.tiers, pool.tierVolume);
  const reached = {
    upTo: formula(tierOf({ table }, OWN_SHEET, own(RATE.above)), ZERO.plus(tier + 1), 'quantity'),
  };
  switch (table.kind) {
    case 'table':
    case 'shortfall':
      return {};
    case 'graduated':
      return { ...factor, ...per, ...reached };
    case 'volume': {
      const at = (column: string): string =>
        `INDEX(${OWN_SHEET.range(column, table.firstRow, table.lastRow)},${own(RATE.upTo)})`;
      const price = table.tiers[tier]?.price ?? ZERO;
      const fee = (table.tiers[tier]?.flat ?? ZERO).times(table.rate?.factor ?? 1);
      const fen = coreToFen(fee, 'cut');
      return {
        ...factor,
        ...per,
        ...reached,
        price: formula(at(RATE.price), price, 'unit-price'),
        ...unitCells(table, price.times(table.rate?.factor ?? 1), row),
        baseFen: formula(at(RATE.baseFen), fen, 'money'),
        baseRest: formula(at(RATE.baseRest), fee.minus(fen), 'plain'),
      };
    }
    default: {
      const price = table.price ?? ZERO;
      return {
        ...factor,
        ...per,
        price: formula(first(RATE.price), price, 'unit-price'),
        ...unitCells(table, price.times(table.rate?.factor ?? 1), row),
      };
    }
  }
}

function limitCells({ table }: SegmentPlan): RateCells {
  const cell = (column: string, value: Decimal | null | undefined) =>
    value == null ? null : formula(OWN_SHEET.cell(column, table.firstRow), value, 'money');
  return {
    minimum: cell(RATE.minimum, table.rate?.minimum),
    maximum: cell(RATE.maximum, table.rate?.maximum),
  };
}

/** A rate that begins within the month charges only what it adds to the volume before it. */
function startCells(
  pool: Pool,
  { curves, lines, segments }: PoolPlan,
  segment: SegmentPlan,
  plan: InvoicePlan,
): RateCells {
  const curve = curves[segments.indexOf(segment)];
  if (segment.start === 0 || curve === undefined) return {};
  const volumeCell = plan.lines.cell(plan.linesPlan.helpers.volume, lines.rowOf(segment.start - 1));
  const tier = curve.tier === null ? '' : curve.tier(volumeCell);
  const charge = chargeBefore(pool, segment);
  const fen = coreToFen(charge, 'cut');
  return {
    startFen: formula(curve.fen(volumeCell, tier), fen, 'money'),
    startRest: formula(curve.rest(volumeCell, tier), charge.minus(fen), 'plain'),
  };
}

function chargeBefore(pool: Pool, { table, start }: SegmentPlan): Decimal {
  const rate = table.rate === null ? null : curveOf(table.rate, pool.tierVolume, pool.region);
  const filling = pool.postpaid.map((ticks, index) => (pool.entries[index]?.ownPrice === null ? ticks : 0));
  return rate === null ? ZERO : rate.at(unitsOf(prefixSums(filling)(start), pool.item.decimals));
}

function usedCells(plan: InvoicePlan, { counted, used }: PoolPlan, kind: string): RateCells {
  if (kind !== 'shortfall') return {};
  const ranges = counted.flatMap((nth) => {
    const lines = plan.pools[nth]?.lines;
    return lines === undefined ? [] : [plan.lines.range(LINE.amount, lines.firstRow, lines.lastRow)];
  });
  if (ranges.length === 0) return { used: number(0, 'money') };
  return { used: formula(`ROUND(SUM(${ranges.join(',')}),2)`, used, 'money') };
}

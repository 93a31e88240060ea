import { Decimal, ZERO } from '../../decimal.ts';
import { curveOf } from '../../rating/charge/curve.ts';
import { toFen as coreToFen } from '../../rating/round.ts';
import { formula } from '../cells.ts';
import { belowFen, product, toFen } from '../formula/exact.ts';
import { scaleOf } from '../formula/scale.ts';
import { type HelperColumns, LINE, RATE } from '../plan/columns.ts';
import type { SegmentPlan } from '../plan/ratesPlan.ts';
import type { SheetCell } from '../sheetModel.ts';
import type { HelperCells, HelperDraft, Place, Running } from './running.ts';
import { tableCells } from './tableCells.ts';

const FEN = '0.01';

/** The running figures of an entry as formulas: each looks one entry back and never sums a column. */
export function helperCells(running: Running, place: Place): HelperCells {
  const { shape } = running.plan;
  if (shape.kind === 'table') return tableCells(running, place);
  const volume = volumeCells(running, place);
  if (shape.kind === 'simple') {
    volume.settled = simpleSettled(running, place);
    return volume;
  }
  const curve = curveCells(running, place);
  if (!shape.carries)
    return { ...volume, ...curve, settled: settledCell(running, place, 'curveFen', 'curveRest') };
  return {
    ...volume,
    ...curve,
    ...carryCells(running, place),
    settled: settledCell(running, place, 'chargeFen', 'chargeRest'),
  };
}

const at = (column: string, row: number): string => `${column}${row}`;

function volumeCells({ pool, figures, helpers }: Running, place: Place): HelperDraft {
  const { index, row, previous, curve } = place;
  const own = pool.entries[index]?.ownPrice !== null;
  const added = own ? '' : at(LINE.billed, row);
  const before = previous === null ? '' : at(helpers.volume, previous);
  const sum = before !== '' && added !== '' ? `${before}+${added}` : before + added || '0';
  const { decimals } = pool.item;
  const source = decimals === 0 || added === '' || before === '' ? sum : `ROUND(${sum},${decimals})`;
  const after = figures.volume(index + 1);
  const volume = formula(source, after, 'quantity');
  if (curve.tier === null) return { volume };
  const tier = place.segment.table.tiers.findIndex(({ upTo }) => upTo === null || after.lte(upTo)) + 1;
  return { volume, tier: formula(curve.tier(at(helpers.volume, row)), new Decimal(tier), 'quantity') };
}

function simpleSettled({ pool, figures, helpers }: Running, { index, row, curve }: Place): SheetCell {
  const source = curve.settled(at(helpers.volume, row), at(helpers.tier, row), pool.item.settle.rounding);
  return formula(source, figures.settled(index), 'money');
}

function curveCells(running: Running, { index, row, curve, segment }: Place): HelperCells {
  const { helpers } = running;
  const [volume, tier] = [at(helpers.volume, row), at(helpers.tier, row)];
  const charge = curveValue(running, segment, index);
  const fen = coreToFen(charge, 'cut');
  return {
    curveFen: formula(curve.fen(volume, tier), fen, 'money'),
    curveRest: formula(curve.rest(volume, tier), charge.minus(fen), 'plain'),
  };
}

/** What the rate of an entry's days makes of the volume up to it. Without anything beside it, that is the charge itself. */
function curveValue({ pool, plan, figures }: Running, { table }: SegmentPlan, index: number): Decimal {
  if (!plan.shape.carries) return figures.charge(index + 1);
  if (table.kind === 'shortfall') return Decimal.max(ZERO, figures.volume(index + 1).minus(plan.used));
  const curve = table.rate === null ? null : curveOf(table.rate, pool.tierVolume, pool.region);
  return curve === null ? ZERO : curve.at(figures.volume(index + 1));
}

/** What comes to the rate's charge: own prices, and at a new version of the rate what the old one charged. */
function carryCells(running: Running, place: Place): HelperCells {
  const { helpers, figures } = running;
  const { index, row } = place;
  const charge = figures.charge(index + 1);
  const carry = charge.minus(curveValue(running, place.segment, index));
  const carryFen = coreToFen(carry, 'cut');
  const chargeFen = coreToFen(charge, 'cut');
  const rest = `${at(helpers.curveRest, row)}+${at(helpers.carryRest, row)}+${FEN}`;
  const cut = toFen(rest, 'cut', 8);
  const { fen: carryFenSource, rest: carryRestSource } = carrySources(running, place);
  return {
    carryFen: formula(carryFenSource, carryFen, 'money'),
    carryRest: formula(carryRestSource, carry.minus(carryFen), 'plain'),
    // The rests may be below 0 together, and a cut goes toward it: a fen more before, a fen less after.
    chargeFen: formula(
      `ROUND(${at(helpers.curveFen, row)}+${at(helpers.carryFen, row)}-${FEN}+${cut},2)`,
      chargeFen,
      'money',
    ),
    chargeRest: formula(`ROUND(${rest}-${cut},10)`, charge.minus(chargeFen), 'plain'),
  };
}

function carrySources(running: Running, place: Place): { readonly fen: string; readonly rest: string } {
  const before = carryBefore(running, place);
  const { pool } = running;
  const price = pool.entries[place.index]?.ownPrice ?? null;
  if (price === null) return before;
  const scale = scaleOf([price], 1, pool.item.decimals);
  const cell = at(LINE.price, place.row);
  const block = scale.block.toString();
  const own = product(at(LINE.billed, place.row), {
    unitYuan: cell,
    per: null,
    block,
    blockYuan: `ROUND(${cell}*${block},2)`,
  });
  const rest = `${own.rest}+${before.rest}`;
  const exact = { whole: '', rest, digits: scale.digits };
  return {
    fen: `ROUND(${before.fen}+${own.whole}+${toFen(rest, 'cut', scale.digits)},2)`,
    rest: belowFen(exact),
  };
}

function carryBefore(
  { helpers, rates }: Running,
  { index, previous, segment }: Place,
): { readonly fen: string; readonly rest: string } {
  if (previous === null) return { fen: '0', rest: '0' };
  if (index !== segment.start)
    return { fen: at(helpers.carryFen, previous), rest: at(helpers.carryRest, previous) };
  return {
    fen: `ROUND(${at(helpers.chargeFen, previous)}-${rates.cell(RATE.startFen, segment.row)},2)`,
    rest: `ROUND(${at(helpers.chargeRest, previous)}-${rates.cell(RATE.startRest, segment.row)},10)`,
  };
}

/** The settlement's charge to here: the month's, or the day's, which is the exact difference to its start, rounded. */
function settledCell(
  { pool, plan, figures, helpers }: Running,
  { index, row }: Place,
  fenColumn: keyof HelperColumns,
  restColumn: keyof HelperColumns,
): SheetCell {
  const [fen, rest] = [at(helpers[fenColumn], row), at(helpers[restColumn], row)];
  const { rounding } = pool.item.settle;
  const start = plan.shape.byDay ? figures.settlementStart(index) : 0;
  const result = figures.settled(index);
  if (start === 0) {
    return formula(
      rounding === 'cut' ? fen : `ROUND(${fen}+${toFen(rest, 'half-up', 8)},2)`,
      result,
      'money',
    );
  }
  const opening = plan.lines.rowOf(start - 1);
  const whole = `ROUND(${fen}-${at(helpers[fenColumn], opening)},2)`;
  const left = `${rest}-${at(helpers[restColumn], opening)}`;
  return formula(`ROUND(${whole}-${FEN}+${dayRest(left, rounding)},2)`, result, 'money');
}

/** The difference of two rests lies between −0.01 and 0.01; a fen is added so that rounding never meets a negative. */
function dayRest(left: string, rounding: 'cut' | 'half-up'): string {
  return toFen(`${left}+${FEN}`, rounding, 8);
}

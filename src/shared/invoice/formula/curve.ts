import type { SheetReference } from '../address.ts';
import { RATE } from '../plan/columns.ts';
import type { SegmentPlan } from '../plan/ratesPlan.ts';
import {
  belowFen,
  type ExactFormula,
  type FormulaRounding,
  type PriceCells,
  product,
  settled,
} from './exact.ts';

/** The rule of a rate as formulas over a cell with a volume and, for graduated tiers, one with the tier it reaches. */
export interface CurveFormulas {
  /** The charge of a volume, rounded to the fen. */
  readonly settled: (volume: string, tier: string, rounding: FormulaRounding) => string;
  /** The charge cut to the fen, and what the cut leaves. */
  readonly fen: (volume: string, tier: string) => string;
  readonly rest: (volume: string, tier: string) => string;
  /** The tier a volume reaches, from 1; null where the row's own volume needs none. */
  readonly tier: ((volume: string) => string) | null;
  /** The price of a unit, where the volume before the line and the tier after it allow one; null: never. */
  readonly unitPrice: ((before: string, tier: string) => string) | null;
  /** The tariff's price cell, which is empty where there is no price. */
  readonly priceCell: string;
}

type Exact = (volume: string, tier: string) => ExactFormula;

export function curveFormulas(segment: SegmentPlan, rates: SheetReference): CurveFormulas {
  const { table } = segment;
  const exact = exactOf(segment, rates);
  return {
    ...clampedBy(segment, exact, rates),
    tier: table.kind === 'graduated' ? (volume) => tierOf(segment, rates, volume) : null,
    unitPrice: unitPriceOf(segment, rates),
    priceCell: rates.cell(RATE.price, table.firstRow),
  };
}

/** How many tiers begin below a volume: bounds are inclusive, so 50,000 is still in the tier that ends there. */
export function tierOf({ table }: Pick<SegmentPlan, 'table'>, rates: SheetReference, volume: string): string {
  const lower = rates.range(RATE.above, table.firstRow, table.lastRow);
  return `MAX(1,SUMPRODUCT(--(${lower}<${volume})))`;
}

function exactOf(segment: SegmentPlan, rates: SheetReference): Exact {
  const { table, row } = segment;
  const { digits } = table.scale;
  const cell = (column: string): string => rates.cell(column, row);
  switch (table.kind) {
    case 'shortfall':
      // Yuan with the few decimals a minimum may have: nothing below them is noise worth keeping.
      return (volume) => ({
        whole: '',
        rest: `MAX(0,${volume}-${cell(RATE.used)})`,
        digits: Math.max(2, table.item.decimals),
      });
    case 'blocks':
      return (volume) => {
        const blocks = `ROUNDUP(${volume}/${cell(RATE.per)},0)`;
        return { ...product(blocks, priceCells(cell, null)), digits };
      };
    case 'graduated':
      return graduated(segment, rates);
    default:
      return linear(segment, priceCells(cell, table.per === 1 ? null : cell(RATE.per)), cell);
  }
}

function priceCells(cell: (column: string) => string, per: string | null): PriceCells {
  return { unitYuan: cell(RATE.unitYuan), per, block: cell(RATE.block), blockYuan: cell(RATE.blockYuan) };
}

/** One price for the whole volume; with a flat fee where the tier has one. */
function linear({ table }: SegmentPlan, prices: PriceCells, cell: (column: string) => string): Exact {
  const { digits } = table.scale;
  if (table.tiers.every((tier) => tier.flat.isZero()))
    return (volume) => ({ ...product(volume, prices), digits });
  return (volume) => {
    const { whole, rest } = product(volume, prices);
    return { whole: `${cell(RATE.baseFen)}+${whole}`, rest: `${rest}+${cell(RATE.baseRest)}`, digits };
  };
}

/** What the tiers below cost, and the volume above them at the tier's own price. */
function graduated({ table }: SegmentPlan, rates: SheetReference): Exact {
  const { digits } = table.scale;
  const at = (column: string, tier: string): string =>
    `INDEX(${rates.range(column, table.firstRow, table.lastRow)},${tier})`;
  const own = (column: string): string => rates.cell(column, table.firstRow);
  return (volume, tier) => {
    const prices: PriceCells = {
      unitYuan: at(RATE.unitYuan, tier),
      per: table.per === 1 ? null : own(RATE.per),
      block: own(RATE.block),
      blockYuan: at(RATE.blockYuan, tier),
    };
    const { whole, rest } = product(`(${volume}-${at(RATE.above, tier)})`, prices);
    return {
      whole: `${at(RATE.baseFen, tier)}+${whole}`,
      rest: `${rest}+${at(RATE.baseRest, tier)}`,
      digits,
    };
  };
}

/** At least the minimum, at most the maximum; both are whole fens, so rounding and limiting may change places. */
function clampedBy(
  { table, row }: SegmentPlan,
  exact: Exact,
  rates: SheetReference,
): Pick<CurveFormulas, 'settled' | 'fen' | 'rest'> {
  const least = table.rate?.minimum == null ? null : rates.cell(RATE.minimum, row);
  const most = table.rate?.maximum == null ? null : rates.cell(RATE.maximum, row);
  const limit = (fen: string): string => {
    const raised = least === null ? fen : `MAX(${least},${fen})`;
    return most === null ? raised : `MIN(${most},${raised})`;
  };
  const fen = (volume: string, tier: string): string => settled(exact(volume, tier), 'cut');
  return {
    settled: (volume, tier, rounding) => limit(settled(exact(volume, tier), rounding)),
    fen: (volume, tier) => limit(fen(volume, tier)),
    rest: (volume, tier) => {
      const free = belowFen(exact(volume, tier));
      const above = least === null ? '' : `${fen(volume, tier)}<${least}`;
      const below = most === null ? '' : `${fen(volume, tier)}>=${most}`;
      if (above === '' && below === '') return free;
      return `IF(${above !== '' && below !== '' ? `OR(${above},${below})` : above + below},0,${free})`;
    },
  };
}

function unitPriceOf({ table, row }: SegmentPlan, rates: SheetReference): CurveFormulas['unitPrice'] {
  const limited = table.rate !== null && (table.rate.minimum !== null || table.rate.maximum !== null);
  if (limited || table.kind === 'blocks' || table.kind === 'shortfall' || table.kind === 'table') return null;
  if (table.kind !== 'graduated') {
    const price = rates.cell(RATE.unitYuan, row);
    const single = table.per === 1 ? price : `${price}/${rates.cell(RATE.per, row)}`;
    return () => single;
  }
  const at = (column: string, tier: string): string =>
    `INDEX(${rates.range(column, table.firstRow, table.lastRow)},${tier})`;
  const per = table.per === 1 ? '' : `/${rates.cell(RATE.per, table.firstRow)}`;
  return (before, tier) => `IF(${before}>=${at(RATE.above, tier)},${at(RATE.unitYuan, tier)}${per},"")`;
}

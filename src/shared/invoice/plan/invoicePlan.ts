import { type Decimal, ZERO } from '../../decimal.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Pool, Rated } from '../../rating/types.ts';
import type { EstimateTexts } from '../../usage/types.ts';
import { type SheetReference, sheetReference } from '../address.ts';
import { type CurveFormulas, curveFormulas } from '../formula/curve.ts';
import { SHEET_NAMES, type SheetNames } from '../sheetNames.ts';
import { type LinesPlan, type PoolLines, planLines } from './linesPlan.ts';
import { type PoolShape, shapeOf } from './poolShape.ts';
import { planRates, type RatesPlan, type SegmentPlan } from './ratesPlan.ts';

/** A pool with the places of its lines and rates, and the rules of its rates as formulas. */
export interface PoolPlan {
  readonly shape: PoolShape;
  readonly lines: PoolLines;
  readonly segments: readonly SegmentPlan[];
  /** Parallel to the segments. */
  readonly curves: readonly CurveFormulas[];
  /** Of a promised minimum: the pools whose usage counts against it; otherwise none. */
  readonly counted: readonly number[];
  /** What those were billed. */
  readonly used: Decimal;
}

/** Where everything stands in the workbook: what formulas refer to. */
export interface InvoicePlan {
  readonly rated: Rated;
  readonly lang: Lang;
  readonly names: SheetNames;
  readonly rates: SheetReference;
  readonly lines: SheetReference;
  readonly ratesPlan: RatesPlan;
  readonly linesPlan: LinesPlan;
  /** Parallel to the pools. */
  readonly pools: readonly PoolPlan[];
}

export function planInvoice(rated: Rated, texts: EstimateTexts, lang: Lang): InvoicePlan {
  const names = SHEET_NAMES[lang];
  const rates = sheetReference(names.rates);
  const ratesPlan = planRates(rated);
  const linesPlan = planLines(rated, texts);
  const pools = linesPlan.pools.map((lines, nth): PoolPlan => {
    const segments = ratesPlan.segments[nth] ?? [];
    const pool = rated.pools[nth];
    if (pool === undefined) throw new RangeError(`No pool ${nth} in this estimate`);
    const curves = segments.map((segment) => curveFormulas(segment, rates));
    const counted = countedPools(rated, pool);
    const used = counted.reduce((sum, other) => sum.plus(rated.pools[other]?.amount ?? ZERO), ZERO);
    return { shape: shapeOf(pool, segments.length), lines, segments, curves, counted, used };
  });
  return { rated, lang, names, rates, lines: sheetReference(names.lines), ratesPlan, linesPlan, pools };
}

function countedPools({ pools }: Rated, pool: Pool): number[] {
  const price = pool.item.rates.find((rate) => rate.price?.type === 'shortfall')?.price;
  if (price?.type !== 'shortfall') return [];
  return pools.flatMap((other, nth) =>
    other.product === pool.product && other.month === pool.month && price.of.includes(other.item.id)
      ? [nth]
      : [],
  );
}

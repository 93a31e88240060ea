import { product, settled } from '../formula/exact.ts';
import { scaleOf } from '../formula/scale.ts';
import { LINE, RATE } from '../plan/columns.ts';
import type { InvoicePlan } from '../plan/invoicePlan.ts';

/**
 * A pool's amount from its rule: the rate applied to its volume where one does; otherwise the running charge that its last
 * line reached, or the sum of its days.
 */
export function poolListFormula(plan: InvoicePlan, nth: number): string {
  const pool = plan.rated.pools[nth];
  const poolPlan = plan.pools[nth];
  if (pool === undefined || poolPlan === undefined) throw new RangeError(`No pool ${nth} in this estimate`);
  const { lines } = poolPlan;
  const amounts = plan.lines.range(LINE.amount, lines.firstRow, lines.lastRow);
  const rule = ruleFormula(plan, nth) ?? `ROUND(SUM(${amounts}),2)`;
  if (pool.lineCounts.unpriced === 0) return rule;
  // A missing price is never zero: something that was billed must have a price before the pool has an amount.
  const billed = plan.lines.range(LINE.billed, lines.firstRow, lines.lastRow);
  return `IF(SUMPRODUCT((${billed}>0)*ISNUMBER(${amounts}))=0,"",${rule})`;
}

/** Null: the pool is settled day by day. */
function ruleFormula(plan: InvoicePlan, nth: number): string | null {
  const pool = plan.rated.pools[nth];
  const poolPlan = plan.pools[nth];
  const curve = poolPlan?.curves[0];
  const segment = poolPlan?.segments[0];
  if (pool === undefined || poolPlan === undefined || curve === undefined || segment === undefined)
    return null;
  const { period, rounding } = pool.item.settle;
  if (period === 'day') return null;
  if (poolPlan.shape.kind !== 'simple') {
    const last = poolPlan.lines.rowOf(pool.entries.length - 1);
    return plan.lines.cell(plan.linesPlan.helpers.settled, last);
  }
  return curve.settled(
    plan.rates.cell(RATE.above, segment.row),
    plan.rates.cell(RATE.upTo, segment.row),
    rounding,
  );
}

/** How many packs × the price of one, cut to the fen. */
export function purchaseListFormula(plan: InvoicePlan, nth: number, count: string): string {
  const price = plan.rates.cell(RATE.price, plan.ratesPlan.purchaseRows[nth] ?? 1);
  const known = plan.rated.purchases[nth]?.price ?? null;
  const { block, digits } = scaleOf(known === null ? [] : [known], 1, 0);
  const size = block.toString();
  const amount = settled(
    {
      ...product(count, { unitYuan: price, per: null, block: size, blockYuan: `ROUND(${price}*${size},2)` }),
      digits,
    },
    'cut',
  );
  return known === null ? `IF(${price}="","",${amount})` : amount;
}

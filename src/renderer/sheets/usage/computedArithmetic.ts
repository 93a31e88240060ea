import type { LineView } from '../../../shared/estimate/lineView.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { say } from '../../../shared/i18n/say.ts';
import { grouped, groupedMoney } from '../../../shared/numbers.ts';
import { viewOf } from '../../grid/lineViews.ts';

/** A computed cell's arithmetic for the formula bar: `166,413 × 0.104 = 17,306.952 → 17,306.95`. Null: it has none to tell. */
export function computedArithmetic(rowId: string, column: string, lang: Lang): string | null {
  const view = viewOf(rowId);
  if (view === null) return null;
  if (column === 'amount') return amountArithmetic(view);
  if (column === 'billable') return splitArithmetic(view);
  if (column === 'status') return view.flags[0] === undefined ? null : say(lang, view.flags[0]);
  return null;
}

/** Only where one price makes the amount by itself: a line that shares a fen with its pool, or tiers, are told by the panel. */
function amountArithmetic({ amount, billable, fromPacks, price, parts }: LineView): string | null {
  const [part] = parts;
  if (
    amount === null ||
    billable === null ||
    price.kind !== 'unit' ||
    parts.length !== 1 ||
    part === undefined
  )
    return null;
  const { pool, indexes } = part;
  if (indexes.length !== 1) return null;
  const free = pool.free[indexes[0] ?? 0] ?? 0;
  const billed = billable.minus(fromPacks ?? 0);
  if (free !== 0) return null;
  const unit = price.price.div(price.per);
  const exact = billed.times(unit);
  const per = price.per === 1 ? '' : ` / ${grouped(price.per)}`;
  const product = `${grouped(billed)} × ${grouped(price.price)}${per} = ${grouped(exact)}`;
  return exact.eq(amount) ? product : `${product} → ${groupedMoney(amount)}`;
}

function splitArithmetic({ billable, fromPacks }: LineView): string | null {
  if (billable === null || fromPacks === null || fromPacks.isZero()) return null;
  return `${grouped(billable)} − ${grouped(fromPacks)} = ${grouped(billable.minus(fromPacks))}`;
}

import type { Decimal } from '../../decimal.ts';
import type { Message } from '../../problem.ts';
import { MAX_QUANTITY, ticksOf } from '../ticks.ts';

/** What measuring a row gives: billable ticks with what a reader should know, or the reason why it can't be measured. */
export type Measurement =
  | { readonly ok: true; readonly ticks: number; readonly flags: readonly Message[] }
  | { readonly ok: false; readonly column: string | null; readonly problem: Message };

export const failed = (column: string | null, code: string, params: Message['params'] = {}): Measurement => ({
  ok: false,
  column,
  problem: { code, params },
});

/** A whole number of ticks as a measurement; a fraction or a number too large to count is a problem of its column. */
export function counted(
  units: Decimal,
  decimals: number,
  column: string,
  flags: readonly Message[] = [],
): Measurement {
  const ticks = ticksOf(units, decimals);
  if (ticks !== null) return { ok: true, ticks, flags };
  if (units.gt(MAX_QUANTITY) || units.isInteger())
    return failed(column, 'quantity-too-large', { value: units.toString() });
  return failed(column, 'quantity-fraction', { value: units.toString(), decimals });
}

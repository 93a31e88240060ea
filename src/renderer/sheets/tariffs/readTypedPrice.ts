import type { Decimal } from '../../../shared/decimal.ts';
import type { Message } from '../../../shared/problem.ts';
import { lookupOf } from '../../../shared/usage/lookup.ts';
import { readPrice } from '../../../shared/usage/price.ts';
import { useApp } from '../../state/app.ts';

export type PriceRead =
  | { readonly ok: true; readonly price: Decimal }
  | { readonly ok: false; readonly problem: Message };

/** From here on, and with more decimals, the user's own file takes no price. */
const MOST_YUAN = '1e15';
const MOST_DECIMALS = 8;

/** A price in yuan as a person types it: 9000, ¥9,000.00, 9000元. */
export function readTypedPrice(text: string): PriceRead {
  const { estimate } = useApp.getState();
  if (estimate === null) return { ok: false, problem: { code: 'number-invalid', params: { found: text } } };
  const read = readPrice(text, null, null, lookupOf(estimate.catalogue).units);
  if (!read.ok) return { ok: false, problem: read };
  const price = read.value;
  if (price.gte(MOST_YUAN))
    return { ok: false, problem: { code: 'number-too-big', params: { found: text } } };
  return price.decimalPlaces() > MOST_DECIMALS
    ? { ok: false, problem: { code: 'number-invalid', params: { found: text } } }
    : { ok: true, price };
}

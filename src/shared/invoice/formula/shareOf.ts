import type { Decimal } from '../../decimal.ts';
import { type FormulaRounding, toFen } from './exact.ts';

const MILLION = '1000000';
/** A share with more decimals has no whole number of fens in a million yuan. */
const MOST_DECIMALS = 8;

/**
 * A share of an amount of money, to the fen: discount (cut) and tax (half up). Whole millions are multiplied apart from the
 * rest, so that 98,765,432,109.87 × 0.95 keeps its fen; both parts go toward zero, so that a refund is cut toward zero too.
 */
export function shareOf(amount: string, share: string, rounding: FormulaRounding, value: Decimal): string {
  if (value.decimalPlaces() > MOST_DECIMALS) return toFen(`${amount}*${share}`, rounding, MOST_DECIMALS);
  const millions = `ROUNDDOWN(${amount}/${MILLION},0)`;
  const rest = `ROUND(${amount}-${millions}*${MILLION},2)*${share}`;
  return `${millions}*ROUND(${share}*${MILLION},2)+${toFen(rest, rounding, MOST_DECIMALS)}`;
}

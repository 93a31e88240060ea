import { Decimal } from '../../decimal.ts';
import { grouped } from '../../numbers.ts';
import type { Message } from '../../problem.ts';
import type { WhyFigure, WhyRow } from './types.ts';

export const NO_FIGURE: WhyFigure = { kind: 'none' };

/** A parameter of a step of the core as it stands there. */
export function paramOf(step: Message, name: string): string {
  return String(step.params?.[name] ?? '');
}

/** A figure that the core told, as a number again: 50,566.152. */
export function ungrouped(figure: string): Decimal {
  return new Decimal(figure.replaceAll(',', '').replace('−', '-'));
}

/** Money with every decimal that it exactly has, and never fewer than two: 180 → 180.00, 50566.152 → 50,566.152. */
export function exactMoney(amount: Decimal): string {
  return grouped(amount.decimalPlaces() < 2 ? amount.toFixed(2) : amount);
}

/** With a sign either way, for what is added to or taken from a sum: +0.004, −0.002. */
export function signedMoney(amount: Decimal): string {
  return amount.isPositive() && !amount.isZero() ? `+${exactMoney(amount)}` : exactMoney(amount);
}

export function quantity(text: string): WhyFigure {
  return { kind: 'quantity', text };
}

export function money(amount: Decimal): WhyFigure {
  return { kind: 'money', text: exactMoney(amount) };
}

export function row(
  label: Message,
  figure: WhyFigure,
  more: Partial<Pick<WhyRow, 'codes' | 'kind' | 'labelPrice' | 'span'>> = {},
): WhyRow {
  return { kind: 'step', codes: [], label, figure, ...more };
}

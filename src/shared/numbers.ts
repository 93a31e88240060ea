import type { Decimal } from './decimal.ts';

/** A number for people: digits grouped by thousands, every decimal kept, a true minus. -1234567.5 → −1,234,567.5 */
export function grouped(value: Decimal | number | string): string {
  return groupDigits(value.toString());
}

/** An amount of money for people: two decimals, grouped. 5400.1 → 5,400.10 */
export function groupedMoney(amount: Decimal): string {
  return groupDigits(amount.toFixed(2));
}

function groupDigits(plain: string): string {
  const [whole = '', fraction] = plain.split('.');
  const digits = whole.replace('-', '−').replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

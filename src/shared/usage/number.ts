import { Decimal } from '../decimal.ts';
import { readArithmetic } from './arithmetic.ts';
import { narrow } from './fold.ts';
import { misreadLetter } from './misreadLetter.ts';
import { type Read, read, type Unread, unread } from './read.ts';

/** A number with the words behind it, which may be magnitudes, a unit, or nothing. */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly rest: string;
  /** The number was computed, so nothing may stand behind it. */
  readonly computed: boolean;
}

/** The most that any quantity, count or size may be, as the usage contract says: 10^15. */
export const MAX_NUMBER = new Decimal('1e15');

const DIGITS = /^\d{1,15}$/;
/**
 * 1,234,567.8 · 1234567.8 · .5 · 5. — then an exponent, then anything. Blanks do not group digits: `500 600` is more likely
 * two numbers in one cell.
 */
const NUMBER =
  /^\+?\s?(\d{1,3}(?:,\d{3})+(?![\d,])|\d+)?(\.\d*)?(?:[eE]([+-]?\d{1,3})(?![\dA-Za-z]))?\s*(.*)$/s;
const NEGATIVE = /^[-−–﹣]\s?[\d.,]/;
const NOT_FINITE = /^[-+−]?\s?(?:nan|inf|infinity|∞|无穷大?)$/i;
/** Longer texts are no numbers; nothing is gained by scanning them. */
const MOST_CHARACTERS = 400;

/**
 * A number as people and programs write it: `1,234` `１２３` `1e3` `.5` `=60*8*30`, with what stands behind it. Not yet
 * multiplied by a magnitude. Negative, infinite, wrongly grouped: a problem.
 */
export function readWrittenNumber(text: string): Read<WrittenNumber> {
  if (DIGITS.test(text)) return read({ value: new Decimal(text), rest: '', computed: false });
  const plain = narrow(text);
  if (plain.length > MOST_CHARACTERS) return unread('number-invalid', text);
  if (plain.startsWith('=')) return computed(plain, text);
  if (NOT_FINITE.test(plain)) return unread('number-not-finite', text);
  if (NEGATIVE.test(plain)) return unread('number-negative', text);
  const match = NUMBER.exec(plain);
  const [, whole = '', decimals = '', exponent = '0', rest = ''] = match ?? [];
  if (match === null || (whole === '' && decimals.length < 2))
    return misreadLetter(plain, text) ?? unread('number-invalid', text);
  if (rest !== '') {
    const refused = refusedRest(plain, rest, text);
    if (refused !== null) return refused;
  }
  const digits = `${whole === '' ? '0' : whole.replaceAll(',', '')}${decimals.length > 1 ? decimals : ''}`;
  if (digits.length > 100 || Math.abs(Number(exponent)) > 30) return unread('number-too-big', text);
  return read({ value: new Decimal(`${digits}e${exponent}`), rest, computed: false });
}

function computed(plain: string, text: string): Read<WrittenNumber> {
  const value = readArithmetic(plain.slice(1), text);
  if (!value.ok) return value;
  if (value.value.isNegative() && !value.value.isZero()) return unread('number-negative', text);
  return read({ value: value.value.abs(), rest: '', computed: true });
}

const STARTS_AS_WORD = /^[\p{L}\p{Sc}]/u;
const DIGITS_ONLY = /^[\d.,' ’]+$/;
const LIKE_A_DATE = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)/;

/** What stands behind a number must be words: 1,23 and 1.234,5 are no numbers, and 21,40O has a letter for a digit. */
function refusedRest(plain: string, rest: string, text: string): Unread | null {
  const letter = misreadLetter(plain, text);
  if (letter !== null) return letter;
  if (LIKE_A_DATE.test(plain)) return unread('number-is-date', text);
  if (STARTS_AS_WORD.test(rest)) return null;
  return unread(DIGITS_ONLY.test(plain) ? 'number-grouping' : 'number-invalid', text);
}

const POWERS = Array.from({ length: 31 }, (_, power) => new Decimal(10).pow(power));

export function scaled(value: Decimal, power: number): Decimal {
  return power === 0 ? value : value.times(POWERS[power] ?? new Decimal(10).pow(power));
}

export function bounded(value: Decimal, text: string): Read<Decimal> {
  return value.gt(MAX_NUMBER) ? unread('number-too-big', text) : read(value);
}

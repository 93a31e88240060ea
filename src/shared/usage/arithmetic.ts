import { Decimal } from '../decimal.ts';
import { type Read, read, unread } from './read.ts';

/**
 * Arithmetic that a person types into a quantity: `=60*8*30`. Digits, + − × ÷ and parentheses, nothing else: no names, no
 * references, no functions. Computed in fractions, so that =10/3*3 is 10; a quotient that does not end keeps 60 digits.
 */
interface Fraction {
  readonly top: bigint;
  /** Positive. */
  readonly bottom: bigint;
}

interface Cursor {
  readonly text: string;
  at: number;
}

const MOST_CHARACTERS = 300;
const MOST_NESTED = 30;

class ArithmeticError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const OPERATORS = new Map([
  ['−', '-'],
  ['–', '-'],
  ['﹣', '-'],
  ['×', '*'],
  ['✕', '*'],
  ['·', '*'],
  ['÷', '/'],
]);

/** Evaluates what stands behind the `=`. The text is narrowed already. */
export function readArithmetic(text: string, whole: string): Read<Decimal> {
  if (text.length > MOST_CHARACTERS) return unread('arithmetic-too-long', whole, { most: MOST_CHARACTERS });
  const cursor: Cursor = { text: plainOperators(text), at: 0 };
  try {
    const value = sum(cursor, 0);
    if (cursor.at < cursor.text.length) return unread('arithmetic-invalid', whole);
    return read(new Decimal(value.top.toString()).div(value.bottom.toString()));
  } catch (error) {
    if (error instanceof ArithmeticError) return unread(error.code, whole);
    throw error;
  }
}

function plainOperators(text: string): string {
  let plain = '';
  for (const char of text) if (char !== ' ') plain += OPERATORS.get(char) ?? char;
  return plain;
}

function sum(cursor: Cursor, depth: number): Fraction {
  let left = product(cursor, depth);
  for (;;) {
    const operator = cursor.text[cursor.at];
    if (operator !== '+' && operator !== '-') return left;
    cursor.at += 1;
    const right = product(cursor, depth);
    const top = right.top * left.bottom * (operator === '+' ? 1n : -1n);
    left = { top: left.top * right.bottom + top, bottom: left.bottom * right.bottom };
  }
}

function product(cursor: Cursor, depth: number): Fraction {
  let left = factor(cursor, depth);
  for (;;) {
    const operator = cursor.text[cursor.at];
    if (operator !== '*' && operator !== '/') return left;
    cursor.at += 1;
    const right = factor(cursor, depth);
    left =
      operator === '*'
        ? { top: left.top * right.top, bottom: left.bottom * right.bottom }
        : quotient(left, right);
  }
}

function quotient(left: Fraction, right: Fraction): Fraction {
  if (right.top === 0n) throw new ArithmeticError('arithmetic-division-by-zero');
  const sign = right.top < 0n ? -1n : 1n;
  return { top: left.top * right.bottom * sign, bottom: left.bottom * right.top * sign };
}

function factor(cursor: Cursor, depth: number): Fraction {
  if (depth > MOST_NESTED) throw new ArithmeticError('arithmetic-too-deep');
  const char = cursor.text[cursor.at];
  if (char === '-' || char === '+') {
    cursor.at += 1;
    const value = factor(cursor, depth + 1);
    return char === '-' ? { top: -value.top, bottom: value.bottom } : value;
  }
  if (char !== '(') return literal(cursor);
  cursor.at += 1;
  const value = sum(cursor, depth + 1);
  if (cursor.text[cursor.at] !== ')') throw new ArithmeticError('arithmetic-invalid');
  cursor.at += 1;
  return value;
}

const LITERAL = /\d+(?:\.\d+)?|\.\d+/y;

function literal(cursor: Cursor): Fraction {
  LITERAL.lastIndex = cursor.at;
  const found = LITERAL.exec(cursor.text)?.[0];
  if (found === undefined) throw new ArithmeticError('arithmetic-invalid');
  cursor.at += found.length;
  const [whole = '', decimals = ''] = found.split('.');
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) };
}

import { Decimal } from '../../../../../shared/decimal.ts';

/** A binary double ends near 1.8e308; nothing a spreadsheet stores is longer or larger. */
const MAX_LENGTH = 400;
const MAX_EXPONENT = 400;
const SHOWN_DIGITS = 15;

/** At most 15 digits, and nothing to tidy up. */
const COMMON = /^(?:0|-?[1-9]\d{0,9})(?:\.\d{1,5})?$/;
const GENERAL = /^[+-]?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * A stored number as plain decimal text, or null where it is none (`NaN`).
 *
 * Spreadsheets compute in binary doubles and store up to 17 digits, but show and compare 15. A cell with =0.1+0.2 is
 * stored as 0.30000000000000004 and its person saw 0.3, so what has more than 15 significant digits is rounded half up
 * to 15: 0.30000000000000004 → 0.3; 2.2999999999999998 → 2.3. Exponents are written out: 1.5E+5 → 150000.
 */
export function numberText(stored: string): string | null {
  if (COMMON.test(stored)) return stored;
  const text = stored.trim();
  if (text.length > MAX_LENGTH) return null;
  const match = GENERAL.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  if (whole === '' && fraction === '') return null;
  if (Math.abs(Number.parseInt(exponent, 10)) > MAX_EXPONENT) return null;
  return new Decimal(text.endsWith('.') ? text.slice(0, -1) : text)
    .toSignificantDigits(SHOWN_DIGITS)
    .toFixed();
}

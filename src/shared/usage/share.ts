import { Decimal } from '../decimal.ts';
import { narrow } from './fold.ts';
import { type Read, read, unread } from './read.ts';

const PERCENT = /^(\d{1,3}(?:\.\d{1,10})?)\s*%$/;
const PLAIN = /^(\d?(?:\.\d{1,12})?|1\.0{1,12})$/;
const ZHE = /^(\d(?:\.\d{1,6})?|\d{2}(?:\.\d{1,6})?)\s*折$/;
const CHINESE_ZHE = /^([一二三四五六七八九])([一二三四五六七八九])?折$/;
const CHINESE_DIGITS = '零一二三四五六七八九';
const HUNDRED = new Decimal(100);

/** `6%` → 0.06, `0.06` → 0.06; from 0 to 1. Null for anything else. */
function fraction(plain: string): Decimal | null {
  const percent = PERCENT.exec(plain)?.[1];
  const share = percent === undefined ? plainShare(plain) : new Decimal(percent).div(HUNDRED);
  return share === null || share.gt(1) ? null : share;
}

function plainShare(plain: string): Decimal | null {
  return plain !== '' && plain !== '.' && PLAIN.test(plain) ? new Decimal(plain) : null;
}

/**
 * The share of the list price that is paid: `0.9`, `90%`, `9折`, `9.5折`, `85折`, 八五折. 9折 is nine tenths; two digits are
 * hundredths. 9 alone may mean 9折 or nine per cent, and 10折 either nothing or nine tenths off: both are problems.
 */
export function readDiscount(text: string): Read<Decimal> {
  const plain = narrow(text);
  const zhe = ZHE.exec(plain)?.[1] ?? chineseZhe(plain);
  if (zhe !== undefined) {
    const value = new Decimal(zhe).div(zhe.split('.')[0]?.length === 2 ? 100 : 10);
    const isUnclear =
      zhe.startsWith('10') || (zhe.length > 1 && zhe.startsWith('0') && !zhe.startsWith('0.'));
    return isUnclear ? unread('discount-invalid', text) : read(value);
  }
  const share = fraction(plain);
  return share === null ? unread('discount-invalid', text) : read(share);
}

function chineseZhe(plain: string): string | undefined {
  const match = CHINESE_ZHE.exec(plain);
  if (match === null) return undefined;
  const [, tens = '', ones = ''] = match;
  return `${CHINESE_DIGITS.indexOf(tens)}${ones === '' ? '' : CHINESE_DIGITS.indexOf(ones)}`;
}

/** A tax rate on top: `0.06`, `6%`. */
export function readTaxRate(text: string): Read<Decimal> {
  const share = fraction(narrow(text));
  return share === null ? unread('tax-rate-invalid', text) : read(share);
}

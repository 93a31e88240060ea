import { Decimal } from '../decimal.ts';
import type { Lang } from '../i18n/lang.ts';
import { wordsIn } from './words.ts';

const WHOLE = new Decimal(1);

/** 0.06 → 6%. */
export function percentText(share: Decimal): string {
  return `${share.times(100).toFixed()}%`;
}

/**
 * A discount as people of a language name it, from the share that is paid: 0.95 is `5%` (taken off) in English, 9.5折 (paid, in
 * tenths) in Chinese; 0.855 is 14.5% and 8.55折. Null: nothing is taken off.
 */
export function discountText(share: Decimal, lang: Lang): string | null {
  return shareText(share, lang, 'discount-share');
}

/** The same in a sentence of its own: `5% off`. */
export function discountOffText(share: Decimal, lang: Lang): string | null {
  return shareText(share, lang, 'discount-off');
}

function shareText(share: Decimal, lang: Lang, key: 'discount-share' | 'discount-off'): string | null {
  if (share.gte(WHOLE)) return null;
  const value = lang === 'en' ? WHOLE.minus(share).times(100) : share.times(10);
  return wordsIn(lang)(key, { share: value.toFixed() });
}

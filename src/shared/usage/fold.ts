import { boundedCache } from './boundedCache.ts';

/**
 * Two ways to make writing comparable.
 *
 * `narrow` changes only the width of characters, so that digits stay the digits that were written: full NFKC would turn
 * 10² into 102. It is for numbers, dates and anything that is parsed.
 * `fold` keeps letters and digits only, in one case. It is for names, headers and words, which are looked up.
 */
const NEEDS_WORK = /[\uFF01-\uFF5E]|[^\S ]|\p{Cf}/u;
const WIDE = /[\uFF01-\uFF5E]/g;
/** Marks of direction, joiners and other characters without a shape, which come along when text is copied. */
const INVISIBLE = /\p{Cf}/gu;
const SPACES = /\s+/g;
const FULL_WIDTH_OFFSET = 0xfee0;

/** Full-width ASCII as ASCII, every space one blank, nothing invisible, no blank at the ends. `１，２３４` → `1,234`. */
export function narrow(text: string): string {
  if (!NEEDS_WORK.test(text)) return text.trim();
  return text
    .replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .trim();
}

const PLAIN_WORD = /^[a-z0-9]*$/;
const MARKS = /\p{M}/gu;
const NOT_A_WORD = /[^\p{L}\p{N}\p{Sc}%]/gu;

/** A word without case, width, spaces, punctuation and accents: `Billing_Month` → `billingmonth`, `ＱＰＳ` → `qps`. */
export function fold(text: string): string {
  if (text.length > MOST_REMEMBERED) return folded(text);
  return PLAIN_WORD.test(text) ? text : remembered(text);
}

/** Longer texts are sentences, which are looked up once at most. */
const MOST_REMEMBERED = 40;
const remembered = boundedCache(folded);

function folded(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NOT_A_WORD, '');
}

const MOST_SHOWN = 60;

/** What was found, short enough for a sentence. */
export function shown(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

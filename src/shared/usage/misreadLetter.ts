import { type Unread, unread } from './read.ts';

/** Letters that are typed, or recognised on paper, in place of a digit. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['O', '0'],
  ['o', '0'],
  ['О', '0'],
  ['о', '0'],
  ['〇', '0'],
  ['l', '1'],
  ['I', '1'],
]);
const A_NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const MOST_CHARACTERS = 40;

/**
 * The problem of a text that would be a number if a letter in it were the digit it looks like: `21,40O`. Null for any
 * other text. At least one true digit must be there, so that the words `O` and `Il` stay words.
 */
export function misreadLetter(plain: string, text: string): Unread | null {
  if (plain.length > MOST_CHARACTERS || !/\d/.test(plain)) return null;
  let mended = '';
  let position = 0;
  let letter = '';
  for (const char of plain) {
    const digit = LOOKALIKES.get(char);
    if (digit !== undefined) {
      letter = char;
      position = mended.length + 1;
    }
    mended += digit ?? char;
  }
  if (letter === '' || !A_NUMBER.test(mended)) return null;
  return position === mended.length
    ? unread('number-letter-last', text, { letter })
    : unread('number-letter', text, { letter, position });
}

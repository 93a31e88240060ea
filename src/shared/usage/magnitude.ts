/** Words that multiply by a power of ten, and what is left of the text behind them. */
export interface Magnitude {
  /** Power of ten: 万 is 4. */
  readonly power: number;
  readonly rest: string;
}

const CHINESE: ReadonlyMap<string, number> = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
]);

const ENGLISH: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['thousands', 3],
  ['k', 3],
  ['K', 3],
  ['million', 6],
  ['millions', 6],
  ['mn', 6],
  ['mln', 6],
  ['M', 6],
  ['billion', 9],
  ['billions', 9],
  ['bn', 9],
]);

const LETTERS = /^[A-Za-z]+/;
/** 万亿 is 10^12; more than that is no quantity that a month has. */
const MOST_CHINESE = 2;

/**
 * The magnitude at the front of a text: `百万条` → 10^6 and `条`; `million messages` → 10^6 and `messages`; none → 10^0 and
 * the whole text. `k` and `M` count only as words of their own, and `m` not at all: it is as likely a minute.
 */
export function takeMagnitude(text: string): Magnitude {
  const word = LETTERS.exec(text)?.[0];
  if (word !== undefined) {
    const power = ENGLISH.get(word) ?? (word.length > 2 ? ENGLISH.get(word.toLowerCase()) : undefined);
    return power === undefined
      ? { power: 0, rest: text }
      : { power, rest: text.slice(word.length).trimStart() };
  }
  let power = 0;
  let at = 0;
  while (at < MOST_CHINESE) {
    const step = CHINESE.get(text[at] ?? '');
    // 百万 multiplies; 万百 is not written.
    if (step === undefined || (at > 0 && step < 4)) break;
    power += step;
    at += 1;
  }
  return { power, rest: text.slice(at).trimStart() };
}

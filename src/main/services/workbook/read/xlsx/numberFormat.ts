/**
 * What a number format makes of a number. `time` is a time of day (`h:mm`), `elapsed` a length of time (`[h]:mm`): both
 * are times, but only a time of day can stand on a value that is really a date.
 */
export type FormatKind = 'number' | 'date' | 'time' | 'elapsed';

/**
 * The formats that have a number but no text in the file. 27–36 and 50–58 are the East Asian ones, as zh-CN defines them
 * (ECMA-376 18.8.30); a Chinese Excel uses them for 2024年2月29日 (31) and for 上午9时 (34).
 */
const BUILTIN = new Map<number, FormatKind>([
  ...range(14, 17, 'date'),
  ...range(18, 21, 'time'),
  [22, 'date'],
  ...range(27, 31, 'date'),
  ...range(32, 35, 'time'),
  [36, 'date'],
  [45, 'time'],
  [46, 'elapsed'],
  [47, 'time'],
  ...range(50, 54, 'date'),
  ...range(55, 56, 'time'),
  ...range(57, 58, 'date'),
]);

function range(first: number, last: number, kind: FormatKind): [number, FormatKind][] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, kind]);
}

export function builtinFormat(id: number): FormatKind {
  return BUILTIN.get(id) ?? 'number';
}

/** In turn: "quoted", \escaped, _padded or *filled character, [bracket], a dot with digits, a word, any one character. */
const TOKEN =
  /"[^"]*"?|[\\_*][\s\S]?|\[[^\]]*\]?|\.0+|general|g\/通用格式|am\/pm|a\/p|上午\/下午|[a-z]+|[\s\S]/giu;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/iu;
const CLOCK = /^(?:am\/pm|a\/p|上午\/下午)$/iu;
/** Runs of date letters, with the T and Z of ISO, and nothing else: `Mbps` and `Standard` are words, not dates. */
const DATE_WORD = /^(?:y+|m+|d+|h+|s+|e+|g+|b+|a{3,4}|t|z)+$/iu;
const PLACEHOLDER = /^[0#?@]$/u;
const FRACTION = /^\.0+$/u;
/** The longest format Excel takes is 255 characters. */
const MAX_LENGTH = 1024;

/**
 * Reads a custom format, as far as to know what its numbers are. Only its first section counts: that of positive
 * numbers. A digit placeholder outside of fractional seconds makes a number of it, however many letters stand around:
 * `0 Mbps`, `0.00 days`, `#,##0.00\ \b`.
 */
export function customFormat(code: string): FormatKind {
  const seen = { day: false, clock: false, month: false, elapsed: false };
  let afterSeconds = false;
  for (const [token] of code.slice(0, MAX_LENGTH).matchAll(TOKEN)) {
    if (token === ';') break;
    if (PLACEHOLDER.test(token) || (FRACTION.test(token) && !afterSeconds)) return 'number';
    const elapsed = ELAPSED.test(token);
    const word = DATE_WORD.test(token);
    if (elapsed) seen.elapsed = true;
    else if (CLOCK.test(token)) seen.clock = true;
    else if (word) noteWord(token.toLowerCase(), seen);
    afterSeconds = (elapsed || word) && /s\]?$/iu.test(token);
  }
  if (seen.day) return 'date';
  if (seen.elapsed) return 'elapsed';
  if (seen.clock) return 'time';
  return seen.month ? 'date' : 'number';
}

/** `m` is minutes beside hours or seconds and the month elsewhere; `mmm` and longer is the month's name anywhere. */
function noteWord(word: string, seen: { day: boolean; clock: boolean; month: boolean }): void {
  if (/[ydegba]|mmm/u.test(word)) seen.day = true;
  if (/[hs]/u.test(word)) seen.clock = true;
  if (/m/u.test(word)) seen.month = true;
}

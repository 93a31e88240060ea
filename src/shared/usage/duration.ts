import { Decimal } from '../decimal.ts';
import { narrow } from './fold.ts';
import { bounded, readWrittenNumber } from './number.ts';
import { type Read, read, unread } from './read.ts';

/** Seconds of each word for a length of time. */
const SECONDS: ReadonlyMap<string, string> = new Map([
  ...words('0.001', 'ms', 'msec', 'millisecond', 'milliseconds', '毫秒'),
  ...words('1', 's', 'sec', 'secs', 'second', 'seconds', '秒', '秒钟'),
  ...words('60', 'm', 'min', 'mins', 'minute', 'minutes', '分', '分钟'),
  ...words('3600', 'h', 'hr', 'hrs', 'hour', 'hours', '时', '小时', '个小时', '钟头', '个钟头'),
  ...words('86400', 'd', 'day', 'days', '天', '日'),
]);

function words(seconds: string, ...names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name) => [name, seconds] as const);
}

const CLOCK = /^(\d{1,9}):([0-5]\d)(?::([0-5]\d(?:\.\d{1,6})?))?$/;
const PART = /(\d+(?:\.\d+)?)\s*([a-z\u4e00-\u9fff]+)\.?\s*/gy;
const SIXTY = new Decimal(60);

/** Seconds of a unit such as 分钟 or `min`; null where the word is no unit of time. */
export function secondsOf(unit: string): Decimal | null {
  const seconds = SECONDS.get(narrow(unit).toLowerCase().replace(/\.$/, ''));
  return seconds === undefined ? null : new Decimal(seconds);
}

/**
 * A length of time in seconds: `65`, `65.5`, `10秒`, `1分30秒`, `1.5小时`, `1h 30m`, `1:01:05` (h:mm:ss), `1:05` (mm:ss).
 * A bare number has the unit of the header's brackets, else it is seconds.
 */
export function readDuration(text: string, header: string | null): Read<Decimal> {
  const plain = narrow(text).toLowerCase();
  const clock = CLOCK.exec(plain);
  if (clock !== null) return read(clockSeconds(clock));
  const parts = sumOfParts(plain);
  if (parts !== null) return bounded(parts, text);
  const number = readWrittenNumber(text);
  if (!number.ok) return number;
  const { value, rest } = number.value;
  if (rest !== '') {
    const seconds = secondsOf(rest);
    if (seconds === null) return unread('duration-invalid', text);
    return bounded(value.times(seconds), text);
  }
  if (header === null) return bounded(value, text);
  const seconds = secondsOf(header);
  return seconds === null ? unread('unit-not-time', header) : bounded(value.times(seconds), text);
}

/** 1:05 → 65; 1:01:05 → 3665. */
function clockSeconds([, first = '0', second = '0', third]: readonly (string | undefined)[]): Decimal {
  const left = new Decimal(first).times(SIXTY).plus(second);
  return third === undefined ? left : left.times(SIXTY).plus(third);
}

/** `1小时2分3秒`: units from the largest down, each once. Null for anything else. */
function sumOfParts(plain: string): Decimal | null {
  let sum = new Decimal(0);
  let smallest: Decimal | null = null;
  let at = 0;
  PART.lastIndex = 0;
  while (at < plain.length) {
    const [whole = '', number = '', word = ''] = PART.exec(plain) ?? [];
    const seconds = secondsOf(word);
    if (whole === '' || seconds === null || (smallest !== null && seconds.gte(smallest))) return null;
    sum = sum.plus(new Decimal(number).times(seconds));
    smallest = seconds;
    at += whole.length;
  }
  return smallest === null ? null : sum;
}

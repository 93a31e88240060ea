import { addDays, daysBetween, lastDayOf, monthFromIndex, monthIndex, monthOf } from '../calendar.ts';
import { Decimal } from '../decimal.ts';
import { readDay } from '../usage/day.ts';
import { readMonth } from '../usage/month.ts';

/** Makes the text that stands `nth` places behind the first one; negative places stand before it. */
type At = (nth: number) => string;

/**
 * What a fill writes behind (`direction` 1, the nearest first) or before (−1) the texts that were selected: the next days or
 * months in a column of dates, numbers that go on with the same step, and otherwise the texts over again. One number alone is copied.
 */
export function fillTexts(
  texts: readonly string[],
  count: number,
  direction: 1 | -1,
  isDated: boolean,
): string[] {
  if (texts.length === 0) return [];
  const at = (isDated ? (days(texts) ?? months(texts)) : numbers(texts)) ?? repeated(texts);
  return Array.from({ length: count }, (_, nth) => at(direction === 1 ? texts.length + nth : -1 - nth));
}

function repeated(texts: readonly string[]): At {
  const { length } = texts;
  return (nth) => texts[((nth % length) + length) % length] ?? '';
}

/** The one step from each value to the next; null: they differ. */
function stepOf(values: readonly number[]): number | null {
  const [first = 0, second] = values;
  if (second === undefined) return 1;
  const step = second - first;
  return values.every((value, nth) => value === first + nth * step) ? step : null;
}

const TIME_OF_DAY = /:|T/i;

/** Days: the same day of each month where months differ by one step, otherwise every so many days. */
function days(texts: readonly string[]): At | null {
  const read = texts.map((text) => (TIME_OF_DAY.test(text) ? null : readDay(text)));
  const values = read.flatMap((each) => (each?.ok === true ? [each.value] : []));
  const [first] = values;
  if (first === undefined || values.length < texts.length) return null;
  const monthStep = values.length < 2 ? null : stepOf(values.map((day) => monthIndex(monthOf(day))));
  if (monthStep !== null && monthStep !== 0 && values.every((day) => day.slice(8) === first.slice(8)))
    return (nth) => sameDay(first, nth * monthStep);
  const step = stepOf(values.map((day) => daysBetween(first, day)));
  return step === null ? null : (nth) => addDays(first, nth * step);
}

/** 2026-01-30, one month on → 2026-02-28. */
function sameDay(day: string, monthsOn: number): string {
  const month = monthFromIndex(monthIndex(monthOf(day)) + monthsOn);
  const same = `${month}-${day.slice(8)}`;
  const last = lastDayOf(month);
  return same > last ? last : same;
}

function months(texts: readonly string[]): At | null {
  const values = texts.flatMap((text) => {
    const read = readDay(text).ok ? null : readMonth(text);
    return read?.ok === true ? [monthIndex(read.value)] : [];
  });
  const [first] = values;
  const step = stepOf(values);
  if (first === undefined || values.length < texts.length || step === null) return null;
  return (nth) => monthFromIndex(first + nth * step);
}

const PLAIN_NUMBER = /^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(?:\.\d{1,15})?$/;

/** Two numbers or more that go on with one step: 100, 150 → 200, exactly: 0.1, 0.2 → 0.3. */
function numbers(texts: readonly string[]): At | null {
  const [first = '', second = ''] = texts;
  if (texts.length < 2 || !texts.every((text) => PLAIN_NUMBER.test(text))) return null;
  const values = texts.map(plain);
  const [start, step] = [plain(first), plain(second).minus(plain(first))];
  if (!values.every((value, nth) => value.eq(start.plus(step.times(nth))))) return null;
  return (nth) => start.plus(step.times(nth)).toString();
}

const plain = (text: string): Decimal => new Decimal(text.replaceAll(',', ''));

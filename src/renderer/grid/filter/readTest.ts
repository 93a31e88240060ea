import { readDay } from '../../../shared/usage/day.ts';
import { narrow } from '../../../shared/usage/fold.ts';
import { readMonth } from '../../../shared/usage/month.ts';
import { type Read, read, unread } from '../../../shared/usage/read.ts';
import type { DateTest, FilterKind, NumberTest, Test, TestKind, TextTest } from './columnFilter.ts';
import { readFigure } from './figureIn.ts';

/** The tests that a column of a kind can be put to, in the order in which they are offered. */
export const TESTS: Readonly<Record<FilterKind, readonly TestKind[]>> = {
  number: ['equal', 'unequal', 'greater', 'at-least', 'less', 'at-most', 'between', 'empty', 'filled'],
  date: ['on', 'before', 'after', 'days', 'empty', 'filled'],
  text: ['contains', 'lacks', 'is', 'is-not', 'starts', 'ends', 'empty', 'filled'],
};

/** How many texts a test needs. */
export function fieldsOf(kind: TestKind): 0 | 1 | 2 {
  if (kind === 'empty' || kind === 'filled') return 0;
  return kind === 'between' || kind === 'days' ? 2 : 1;
}

/** A test as it could be read, or what is wrong with which of its fields. */
export type TestRead =
  | { readonly ok: true; readonly test: Test }
  | { readonly ok: false; readonly field: number; readonly problem: Extract<Read<never>, { ok: false }> };

/** Reads what was typed for a test: numbers as quantities are read (`5万`, `=60*8`), days and months as the date column does. */
export function readTest(kind: TestKind, typed: readonly string[]): TestRead {
  switch (kind) {
    case 'empty':
    case 'filled':
      return { ok: true, test: { kind } };
    case 'between':
      return readPair(typed, readFigure, (a, b) => {
        const [least, most] = a.lte(b) ? [a, b] : [b, a];
        return { kind, least, most };
      });
    case 'days':
      return readPair(typed, readDayOrMonth, (a, b) => {
        // A day and its month go together: from 1 October to the end of October.
        const [first, last] = a <= b || a.startsWith(b) ? [a, b] : [b, a];
        return { kind, first, last };
      });
    default:
      return readOne(kind, typed[0] ?? '');
  }
}

const DAYS: ReadonlySet<string> = new Set<DateTest>(['on', 'before', 'after']);
const NUMBERS: ReadonlySet<string> = new Set(TESTS.number);
const isDateTest = (kind: string): kind is DateTest => DAYS.has(kind);
const isNumberTest = (kind: string): kind is NumberTest => NUMBERS.has(kind);

function readOne(kind: NumberTest | DateTest | TextTest, typed: string): TestRead {
  if (isDateTest(kind)) return tested(readDayOrMonth(typed), (day) => ({ kind, day }));
  if (isNumberTest(kind)) return tested(readFigure(typed), (figure) => ({ kind, figure }));
  const text = narrow(typed);
  return tested(text === '' ? unread('filter-nothing', typed) : read(text), (value) => ({
    kind,
    text: value,
  }));
}

function tested<T>(value: Read<T>, of: (value: T) => Test): TestRead {
  return value.ok ? { ok: true, test: of(value.value) } : { ok: false, field: 0, problem: value };
}

function readPair<T>(
  typed: readonly string[],
  reader: (text: string) => Read<T>,
  of: (a: T, b: T) => Test,
): TestRead {
  const [a, b] = [reader(typed[0] ?? ''), reader(typed[1] ?? '')];
  if (!a.ok) return { ok: false, field: 0, problem: a };
  if (!b.ok) return { ok: false, field: 1, problem: b };
  return { ok: true, test: of(a.value, b.value) };
}

function readDayOrMonth(typed: string): Read<string> {
  if (narrow(typed) === '') return unread('filter-nothing', typed);
  const day = readDay(typed);
  if (day.ok) return day;
  const month = readMonth(typed);
  return month.ok ? month : unread('filter-date', typed);
}

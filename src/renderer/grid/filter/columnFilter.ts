import type { Decimal } from '../../../shared/decimal.ts';
import { narrow } from '../../../shared/usage/fold.ts';

/** What kind of question a column is asked: by its figures, by its days, or by its words. */
export type FilterKind = 'number' | 'date' | 'text';

/** Comparisons of a figure with one that was typed. */
export type NumberTest = 'equal' | 'unequal' | 'less' | 'at-most' | 'greater' | 'at-least';
export type TextTest = 'contains' | 'lacks' | 'is' | 'is-not' | 'starts' | 'ends';
export type DateTest = 'on' | 'before' | 'after';

/** What a filter asks of a cell, as it was read from what a person typed. */
export type Test =
  | { readonly kind: 'empty' | 'filled' }
  | { readonly kind: NumberTest; readonly figure: Decimal }
  | { readonly kind: 'between'; readonly least: Decimal; readonly most: Decimal }
  | { readonly kind: TextTest; readonly text: string }
  /** Days `YYYY-MM-DD` or months `YYYY-MM`. */
  | { readonly kind: DateTest; readonly day: string }
  | { readonly kind: 'days'; readonly first: string; readonly last: string };
export type TestKind = Test['kind'];

/** Values that are ticked in a list: all but those that were toggled, or only those. */
export interface ValueChoice {
  readonly isAll: boolean;
  readonly toggled: ReadonlySet<string>;
}

/** Which rows a column leaves: those that pass its test and whose value is ticked. */
export interface ColumnFilter {
  readonly test: Test | null;
  /** What was typed for the test, to be shown again. */
  readonly typed: readonly string[];
  readonly values: ValueChoice | null;
}

/** A cell as filters see it: its text without blanks around, and its exact figure where it has one. */
export interface FilterCell {
  readonly text: string;
  readonly figure: Decimal | null;
}

export const EVERY_VALUE: ValueChoice = { isAll: true, toggled: new Set() };

export const isTicked = ({ isAll, toggled }: ValueChoice, text: string): boolean =>
  isAll !== toggled.has(text);

/** Whether a cell stays in sight under a filter of its column. */
export function passes({ test, values }: ColumnFilter, cell: FilterCell): boolean {
  return (values === null || isTicked(values, cell.text)) && (test === null || holds(test, cell));
}

/** A dash stands for a figure that is missing, and says no more than an empty cell. */
const isEmpty = ({ text }: FilterCell): boolean => text === '' || text === '–';

function holds(test: Test, cell: FilterCell): boolean {
  switch (test.kind) {
    case 'empty':
      return isEmpty(cell);
    case 'filled':
      return !isEmpty(cell);
    case 'contains':
    case 'lacks':
    case 'is':
    case 'is-not':
    case 'starts':
    case 'ends':
      return holdsOfText(test.kind, plain(test.text), plain(cell.text));
    case 'on':
    case 'before':
    case 'after':
      return holdsOfDay(test.kind, test.day, cell.text);
    case 'days':
      return IS_DAY.test(cell.text) && cell.text >= test.first && isUpTo(cell.text, test.last);
    case 'between':
      return isBetween(test, cell.figure);
    default:
      return holdsOfFigure(test.kind, test.figure, cell.figure);
  }
}

/** Width and capitals don't matter, as in spreadsheets. */
const plain = (text: string): string => narrow(text).toLowerCase();

function holdsOfText(kind: TextTest, wanted: string, text: string): boolean {
  switch (kind) {
    case 'contains':
      return text.includes(wanted);
    case 'lacks':
      return !text.includes(wanted);
    case 'is':
      return text === wanted;
    case 'is-not':
      return text !== wanted;
    case 'starts':
      return text.startsWith(wanted);
    case 'ends':
      return text.endsWith(wanted);
  }
}

const IS_DAY = /^\d{4}-\d{2}/;
/** A day is in its month: 2026-10-05 is on 2026-10. */
const isOn = (text: string, day: string): boolean => text.startsWith(day);
const isUpTo = (text: string, last: string): boolean => text <= last || isOn(text, last);

function holdsOfDay(kind: DateTest, day: string, text: string): boolean {
  if (!IS_DAY.test(text)) return false;
  if (kind === 'on') return isOn(text, day);
  return kind === 'before' ? text < day : text > day && !isOn(text, day);
}

const isBetween = ({ least, most }: { least: Decimal; most: Decimal }, figure: Decimal | null): boolean =>
  figure?.gte(least) === true && figure.lte(most);

/** A cell without a figure is unequal to every number, and neither more nor less than any. */
function holdsOfFigure(kind: NumberTest, wanted: Decimal, figure: Decimal | null): boolean {
  if (figure === null) return kind === 'unequal';
  switch (kind) {
    case 'equal':
      return figure.eq(wanted);
    case 'unequal':
      return !figure.eq(wanted);
    case 'less':
      return figure.lt(wanted);
    case 'at-most':
      return figure.lte(wanted);
    case 'greater':
      return figure.gt(wanted);
    case 'at-least':
      return figure.gte(wanted);
  }
}

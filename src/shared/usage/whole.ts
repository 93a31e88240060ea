import type { Decimal } from '../decimal.ts';
import { fold, narrow } from './fold.ts';
import { takeMagnitude } from './magnitude.ts';
import { misreadLetter } from './misreadLetter.ts';
import { bounded, readWrittenNumber, scaled } from './number.ts';
import { type Read, unread } from './read.ts';
import { readUnit, type UnitIndex } from './unit.ts';

const COUNT: { readonly unit: null; readonly kind: 'count' } = { unit: null, kind: 'count' };

/**
 * A whole number of things: `12`, `1,234`, `5万`, `3 台`, `500次`. Words behind it must be a unit that counts. The header's
 * unit applies to cells that have none.
 */
export function readCount(text: string, units: UnitIndex, header: string | null): Read<Decimal> {
  const written = readWrittenNumber(text);
  if (!written.ok) return written;
  const { value, rest } = written.value;
  const word = rest === '' ? header : rest;
  if (word === null) return whole(bounded(value, text), text);
  const unit = readUnit(narrow(word), COUNT, units);
  if (!unit.ok) return misreadLetter(narrow(text), text) ?? unit;
  return whole(bounded(scaled(value, unit.value.power), text), text);
}

/** Words that may stand behind a number of one column, and how many of the column's own units each is. */
export type UnitWords = ReadonlyMap<string, number>;

function unitWords(...entries: readonly (readonly [factor: number, words: string])[]): UnitWords {
  return new Map(
    entries.flatMap(([factor, words]) => words.split(' ').map((word) => [fold(word), factor] as const)),
  );
}

export const IMAGES = unitWords([1, '张 个 幅 条 张图片 图片 image images picture pictures']);
export const RECORDS = unitWords([1, '条 次 个 record records call calls']);
export const QUERIES = unitWords([1, 'qps 次/秒 次每秒 个']);
export const MONTHS = unitWords([1, '月 个月 自然月 month months'], [12, '年 year years']);

/**
 * A whole number above 0: capacity, QPS, months, merged records. `250万`, `100k`, `250万张`, `3个月`, `1年` (12 months). The header's brackets apply
 * to cells that have neither magnitude nor unit.
 */
export function readPositiveWhole(text: string, header: string | null, words: UnitWords): Read<Decimal> {
  const written = readWrittenNumber(text);
  if (!written.ok) return written;
  const { value, rest } = written.value;
  const around = rest === '' ? narrow(header ?? '') : rest;
  const { power, rest: word } = takeMagnitude(around);
  const factor = word === '' ? 1 : words.get(fold(word));
  if (factor === undefined) return misreadLetter(narrow(text), text) ?? unread('unit-unknown', word);
  const number = whole(bounded(scaled(value, power).times(factor), text), text);
  return number.ok && number.value.isZero() ? unread('number-not-positive', text) : number;
}

function whole(number: Read<Decimal>, text: string): Read<Decimal> {
  if (!number.ok || number.value.isInteger()) return number;
  return unread('number-not-whole', text);
}

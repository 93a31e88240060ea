import type { Decimal } from '../decimal.ts';
import { fold, narrow } from './fold.ts';
import { readWrittenNumber, scaled } from './number.ts';
import { type Read, read, unread } from './read.ts';
import { kindsOf, readUnit, type UnitIndex, type UnitWanted } from './unit.ts';

/** Currencies are folded: 元, CNY, RMB, ¥. 分 and 角 are parts of a yuan that no price list here uses. */
const YUAN: ReadonlySet<string> = new Set([
  '元',
  '圆',
  '人民币',
  '人民币元',
  'yuan',
  'cny',
  'rmb',
  '¥',
  '元人民币',
]);
const SIGN = /^(¥|￥|CNY|RMB)\s*(?=[\d.])/i;
const PER = /^(.*?)\s*(?:\/|每|per\b)\s*(.+)$/i;

/**
 * A price in yuan: `0.108`, `¥0.108`, `0.108元`, and for one unit of the item `0.108元/分钟`. Per other amounts that are a
 * power of ten (18元/万条) it is brought to one unit exactly. Other currencies and units are problems.
 */
export function readPrice(
  text: string,
  header: string | null,
  wanted: UnitWanted | null,
  units: UnitIndex,
): Read<Decimal> {
  const plain = narrow(text);
  const sign = SIGN.exec(plain);
  const number = readWrittenNumber(sign === null ? text : plain.slice(sign[0].length));
  if (!number.ok) return number.code === 'number-negative' ? unread('price-negative', text) : number;
  const { value, rest } = number.value;
  const words = rest === '' ? (header ?? '') : rest;
  if (words === '') return read(value);
  const power = powerOf(narrow(words), wanted, units);
  return power === null ? unread('price-unit', text, { unit: words }) : read(scaled(value, -power));
}

/** Power of ten of the units that the price is for: 元 and 元/分钟 are 0, 元/万条 is 4. Null: not yuan, or another unit. */
function powerOf(words: string, wanted: UnitWanted | null, units: UnitIndex): number | null {
  const [, money = words, per = null] = PER.exec(words) ?? [];
  if (money !== '' && !YUAN.has(fold(money))) return null;
  if (per === null) return money === '' ? null : 0;
  if (wanted === null) return kindsOf(per, units).length > 0 ? 0 : null;
  const unit = readUnit(per, wanted, units);
  if (!unit.ok) return null;
  const isOwn = unit.value.unit === null || unit.value.unit === wanted.unit || wanted.kind === 'count';
  return isOwn ? unit.value.power : null;
}

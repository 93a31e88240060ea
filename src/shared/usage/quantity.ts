import type { Decimal } from '../decimal.ts';
import { narrow } from './fold.ts';
import { takeMagnitude } from './magnitude.ts';
import { misreadLetter } from './misreadLetter.ts';
import { bounded, readWrittenNumber, scaled } from './number.ts';
import { type Read, read, unread } from './read.ts';
import type { Measured } from './types.ts';
import { NO_UNIT, readUnit, type UnitIndex, type UnitWanted, type UnitWord } from './unit.ts';

export interface QuantityContext {
  readonly units: UnitIndex;
  /** Null where the item is unknown: then any unit will do. */
  readonly wanted: UnitWanted | null;
  /** What the unit column of the row, and the brackets of the header, say of cells that have no unit of their own. */
  readonly column: string | null;
  readonly header: string | null;
}

/** Unit ids are never translated here, so a message names the unit as the item's. */
type Written = { readonly value: Decimal; readonly own: UnitWord };

const CURRENCY_FIRST = /^(¥|￥|CNY|RMB)\s*(?=[\d.])/i;

/**
 * A quantity with its unit: `5万`, `1.2亿条`, `500分钟`, `=60*8*30`. Magnitudes are multiplied into the value; the unit is
 * one of the catalogue's, null where none is said. A unit in the cell counts before the row's unit column, that before the
 * header's brackets; 用量（万） with a unit column 条 says 万条 together.
 */
export function readQuantity(text: string, context: QuantityContext): Read<Measured> {
  const written = readOwn(text, context);
  if (!written.ok) return written;
  const { value, own } = written.value;
  // A cell with a unit of its own needs nobody else's: 5万条 may stand under 用量（分钟）.
  const around = own.unit === null ? readAround(context) : read(NO_UNIT);
  if (!around.ok) return around;
  // A magnitude in the cell is its own: 5万 under 用量（万条） is 50,000 and not 500,000,000.
  const power = own.power > 0 || own.unit !== null ? own.power : around.value.power;
  const number = bounded(scaled(value, power), text);
  return number.ok ? read({ value: number.value, unit: own.unit ?? around.value.unit }) : number;
}

function readOwn(text: string, context: QuantityContext): Read<Written> {
  const money = context.wanted?.kind === 'money' ? CURRENCY_FIRST.exec(narrow(text)) : null;
  const number = readWrittenNumber(money === null ? text : narrow(text).slice(money[0].length));
  if (!number.ok) return number;
  const { value, rest } = number.value;
  if (rest === '') return read({ value, own: NO_UNIT });
  const unit = readUnit(rest, context.wanted, context.units);
  if (unit.ok) return read({ value, own: unit.value });
  // 21,40O: the letter is the likelier story than a unit called O.
  return misreadLetter(narrow(text), text) ?? unit;
}

/** What the unit column and the header say together. */
function readAround({ column, header, wanted, units }: QuantityContext): Read<UnitWord> {
  const own = column === null ? null : readUnit(narrow(column), wanted, units);
  if (header === null || own?.ok === false) return own ?? read(NO_UNIT);
  const common = readUnit(narrow(header), wanted, units);
  if (own === null) return common;
  // A header that does not fit this row's item speaks of other rows: 条 in the row stands under 用量（分钟）.
  const said = common.ok ? common.value : { power: takeMagnitude(narrow(header)).power, unit: null };
  const together = combine(own.value, said, common.ok);
  return together === null ? unread('unit-conflict', column ?? '', { header }) : read(together);
}

/**
 * The row's own unit counts before the header's: 小时 under 用量（分钟）. Where one gives the magnitude and the other the unit they
 * speak together: 条 under 用量（万）. Null where the header has a magnitude that the row may or may not mean: 条 under
 * 用量（万条） could be ten thousand times as much.
 */
function combine(own: UnitWord, header: UnitWord, headerFits: boolean): UnitWord | null {
  if (header.power === 0 || header.power === own.power)
    return { power: own.power, unit: own.unit ?? header.unit };
  const isMagnitudeOnly = headerFits && header.unit === null;
  if (own.power === 0 && isMagnitudeOnly) return { power: header.power, unit: own.unit };
  return null;
}

import { narrow } from './fold.ts';
import { bounded, readWrittenNumber, scaled } from './number.ts';
import { type Read, read } from './read.ts';
import type { Measured } from './types.ts';
import { readUnit, type UnitIndex, type UnitWanted } from './unit.ts';

const DATA: UnitWanted = { unit: null, kind: 'data' };

/**
 * The size of a message or package: `512`, `0.6 KB`, `450MB`, `450M`. Without a unit in the cell, in the row's unit column or
 * in the header's brackets the unit is null: the item knows what its bare sizes are in.
 */
export function readSize(text: string, units: UnitIndex, around: string | null): Read<Measured> {
  const written = readWrittenNumber(text);
  if (!written.ok) return written;
  const { value, rest } = written.value;
  const word = rest === '' ? around : rest;
  if (word === null) {
    const number = bounded(value, text);
    return number.ok ? read({ value: number.value, unit: null }) : number;
  }
  const unit = readUnit(narrow(word), DATA, units);
  if (!unit.ok) return { ...unit, code: 'unit-not-data' };
  const number = bounded(scaled(value, unit.value.power), text);
  return number.ok ? read({ value: number.value, unit: unit.value.unit }) : number;
}

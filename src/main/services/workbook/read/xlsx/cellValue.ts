import { type Cell, EMPTY_CELL } from '../../../../../shared/usage/cells.ts';
import { damaged } from '../fileRefused.ts';
import { decodeEscapes } from './escapes.ts';
import { isoCell } from './isoDate.ts';
import type { FormatKind } from './numberFormat.ts';
import { numberText } from './numberText.ts';
import { dateOfSerial, timeOfSerial } from './serialDate.ts';

/** A cell's parts as its XML gives them. Null: the element is not there. */
export interface RawCell {
  type: string;
  style: string;
  value: string | null;
  formula: string | null;
  inline: string | null;
}

/** What the whole workbook knows and a single cell needs. */
export interface CellContext {
  readonly file: string;
  readonly shared: readonly Cell[];
  readonly formats: readonly FormatKind[];
  readonly date1904: boolean;
}

/** 2000-01-01. A time of day on such a number is a date of which only the time is shown; a length would be 100 years. */
const DATE_SHOWN_AS_TIME = 36_526;

/** What a cell holds. A formula counts with its cached result; the kinds of cell are those of ECMA-376 18.18.11. */
export function cellValue(raw: RawCell, context: CellContext): Cell {
  const { value } = raw;
  if (value === null) return raw.inline === null ? withoutValue(raw) : text(raw.inline);
  switch (raw.type) {
    case 's':
      return value === '' ? EMPTY_CELL : sharedText(value, context);
    case 'str':
    case 'inlineStr':
      return text(value);
    case 'e':
      return { kind: 'error', text: value };
  }
  const trimmed = value.trim();
  if (trimmed === '') return withoutValue(raw);
  if (raw.type === 'b') return booleanCell(trimmed);
  if (raw.type === 'd') return isoCell(trimmed);
  return numberCell(trimmed, context.formats[Number.parseInt(raw.style, 10)] ?? 'number', context.date1904);
}

function text(value: string): Cell {
  return { kind: 'text', text: decodeEscapes(value) };
}

function withoutValue({ formula }: RawCell): Cell {
  return formula === null ? EMPTY_CELL : { kind: 'formula-without-value', text: formula };
}

/** An index without a text means that the table is not this sheet's, so no other text is to be trusted either. */
function sharedText(value: string, { file, shared }: CellContext): Cell {
  const cell = shared[indexOf(value)] ?? shared[indexOf(value.trim())];
  if (cell === undefined) throw damaged(file, `shared string ${value.slice(0, 20)}`);
  return cell;
}

const MAX_DIGITS = 9;
const CODE_0 = 48;

/** Digits as a number, or -1. Every second cell of a sheet is such an index, and a regular expression costs five times as much. */
function indexOf(digits: string): number {
  if (digits.length === 0 || digits.length > MAX_DIGITS) return -1;
  let index = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - CODE_0;
    if (digit < 0 || digit > 9) return -1;
    index = index * 10 + digit;
  }
  return index;
}

function booleanCell(value: string): Cell {
  if (value === '1' || value === 'true') return { kind: 'boolean', value: true };
  if (value === '0' || value === 'false') return { kind: 'boolean', value: false };
  return { kind: 'error', text: value };
}

/** A number that is none (`NaN`, written by some libraries) is an error cell: its row has a problem, the file has not. */
function numberCell(stored: string, format: FormatKind, date1904: boolean): Cell {
  const dated = format === 'number' ? null : datedCell(Number(stored), format, date1904);
  if (dated !== null) return dated;
  const plain = numberText(stored);
  return plain === null ? { kind: 'error', text: stored } : { kind: 'number', text: plain };
}

/** Null where the number is no date or time, whatever its format: Excel shows ##### there. */
function datedCell(serial: number, format: FormatKind, date1904: boolean): Cell | null {
  if (format === 'date' || (format === 'time' && serial >= DATE_SHOWN_AS_TIME)) {
    const date = dateOfSerial(serial, date1904);
    return date === null ? null : { kind: 'date', text: date };
  }
  const time = timeOfSerial(serial);
  return time === null ? null : { kind: 'time', text: time };
}

import { narrow } from '../usage/fold.ts';
import { cellsUnder } from '../usage/headerUnits.ts';
import { takeMagnitude } from '../usage/magnitude.ts';
import { readWrittenNumber } from '../usage/number.ts';
import type { UsageColumn, UsageRow } from '../usage/types.ts';

const BARE_NUMBER = /^[\d.,]+$/;

/**
 * What a cell of a row says, its unit included, so that it says the same in a row under another header: 5 under 用量（万条） is
 * 50,000, and goes on as `5万条`. `usual` is the unit that a quantity without any counts in. Text that is no number, and what has a
 * unit of its own, stays as it is.
 */
export function withUnit(row: UsageRow, column: UsageColumn, usual: string): string {
  const text = row.cells[column] ?? '';
  const unit = unitAround(row, column, usual);
  const number = readWrittenNumber(text);
  if (unit === '' || !number.ok) return text;
  const { value, rest } = number.value;
  if (rest === '') return `${BARE_NUMBER.test(text) ? text : value.toString()}${unit}`;
  // 5万 under 用量（万条） has its magnitude already.
  return takeMagnitude(narrow(rest)).rest === '' ? `${text}${takeMagnitude(narrow(unit)).rest}` : text;
}

/**
 * What comes to the quantity of a row that says its unit itself, without that unit: `50000分钟` beside 分钟 is 50000 there, and a
 * cell that is pasted into its own place is as it was. Any other text stays as it is; `5万` beside 万 too, which says the same.
 */
export function withoutUnit(row: UsageRow, text: string): string {
  const own = row.cells.unit ?? '';
  if (takeMagnitude(narrow(own)).rest === '' || !text.endsWith(own)) return text;
  const bare = text.slice(0, -own.length);
  const said = withUnit({ ...row, cells: { ...row.cells, quantity: bare } }, 'quantity', '');
  return said === text ? bare : text;
}

function unitAround(row: UsageRow, column: UsageColumn, usual: string): string {
  if (column !== 'quantity') return row.headerUnits[column] ?? '';
  const said = cellsUnder(row, new Map()).unit ?? '';
  return takeMagnitude(narrow(said)).rest === '' ? `${said}${usual}` : said;
}

import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import { shownName } from '../../../shared/estimate/shownName.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { grouped } from '../../../shared/numbers.ts';
import { readDay } from '../../../shared/usage/day.ts';
import { readMonth } from '../../../shared/usage/month.ts';
import { regionName } from '../../../shared/usage/regionNames.ts';
import type { UsageColumn, UsageRow } from '../../../shared/usage/types.ts';
import type { TypedColumn } from '../../grid/columnSpec.ts';
import type { GridRow } from '../../grid/gridRow.ts';

/** A column that holds what was typed into its own cell. */
export const typedAs = (column: UsageColumn): TypedColumn => ({
  text: (row) => cell(row, column),
  write: (place, text) => [{ place, column, text }],
});

/** The date column takes a month as well, and shows the month of lines that have no day. */
export const DATE: TypedColumn = {
  text: (row) => cell(row, 'date') || cell(row, 'month'),
  write: (place, text) => {
    const isMonth = !readDay(text).ok && readMonth(text).ok;
    return [
      { place, column: 'date', text: isMonth ? '' : text },
      { place, column: 'month', text: isMonth ? text : '' },
    ];
  },
};

export const cell = (row: GridRow, column: UsageColumn): string => (row as UsageRow).cells[column] ?? '';

/** What a typed cell shows: the day, the name in the app's language, the value; or what was typed where it can't be read. */
export function shownText(estimate: PricedEstimate, row: UsageRow, column: UsageColumn, lang: Lang): string {
  const typed = row.cells[column] ?? '';
  if (column === 'date') return shownDate(estimate, row);
  if (column === 'unit') return shownUnit(estimate, row, typed, lang);
  if (typed === '') return '';
  const line = estimate.lineOf(row);
  switch (column) {
    case 'product':
    case 'item':
      return shownName(estimate, row, column, lang) ?? typed;
    case 'quantity':
      return line.quantity === null ? typed : grouped(line.quantity.value);
    case 'region':
      return line.region === null ? typed : regionName(line.region, lang);
    default:
      return typed;
  }
}

function shownDate(estimate: PricedEstimate, row: UsageRow): string {
  const { date, month } = row.cells;
  const line = estimate.lineOf(row);
  if (date !== undefined && date !== '') return line.date ?? date;
  return line.month ?? month ?? '';
}

/** The unit that the shown quantity counts in: beside 5 万条, which shows as 50,000, it is 条. */
function shownUnit(estimate: PricedEstimate, row: UsageRow, typed: string, lang: Lang): string {
  const { quantity } = estimate.lineOf(row);
  if (quantity === null) return typed === '' ? usualUnit(estimate, row, lang) : typed;
  if (quantity.unit === null) return usualUnit(estimate, row, lang);
  return estimate.catalogue.units.get(quantity.unit)?.name[lang] ?? typed;
}

/** Lines without a unit of their own count in their item's. */
function usualUnit(estimate: PricedEstimate, row: UsageRow, lang: Lang): string {
  const line = estimate.lineOf(row);
  if (line.product === null || line.item === null) return '';
  const product = estimate.catalogue.products.get(line.product);
  return product?.items.find(({ id }) => id === line.item)?.unitName[lang] ?? '';
}

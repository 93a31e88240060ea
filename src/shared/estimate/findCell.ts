import type { Lang } from '../i18n/lang.ts';
import { fold } from '../usage/fold.ts';
import { USAGE_COLUMNS, type UsageColumn, type UsageRow } from '../usage/types.ts';
import type { PricedEstimate } from './pricedEstimate.ts';

export interface CellFound {
  readonly id: string;
  readonly column: UsageColumn;
}

/**
 * The next (1) or previous (-1) cell of usage behind `from` that has a text, and round again: as it was typed, or a product's or
 * item's name as it is shown. Widths and capitals don't matter. Null: no cell has it.
 */
export function findCell(
  estimate: PricedEstimate,
  text: string,
  from: { readonly place: number; readonly column: string } | null,
  step: 1 | -1,
  lang: Lang,
): CellFound | null {
  const wanted = fold(text);
  const rows = estimate.document.usage;
  const width = USAGE_COLUMNS.length;
  const cells = rows.length * width;
  if (wanted === '' || cells === 0) return null;
  const start = from === null ? (step === 1 ? -1 : 0) : from.place * width + columnPlace(from.column);
  for (let nth = 1; nth <= cells; nth += 1) {
    const at = (((start + nth * step) % cells) + cells) % cells;
    const row = rows[Math.floor(at / width)];
    const column = USAGE_COLUMNS[at % width];
    if (row !== undefined && column !== undefined && has(estimate, row, column, wanted, lang))
      return { id: row.id, column };
  }
  return null;
}

const COLUMNS: readonly string[] = USAGE_COLUMNS;
const columnPlace = (column: string): number => Math.max(0, COLUMNS.indexOf(column));

function has(
  estimate: PricedEstimate,
  row: UsageRow,
  column: UsageColumn,
  wanted: string,
  lang: Lang,
): boolean {
  const typed = row.cells[column];
  if (typed === undefined || typed === '') return false;
  return fold(typed).includes(wanted) || fold(shownName(estimate, row, column, lang) ?? '').includes(wanted);
}

/** The name that the grid shows for a product or item; null: the cell shows what was typed. */
export function shownName(
  estimate: PricedEstimate,
  row: UsageRow,
  column: string,
  lang: Lang,
): string | null {
  if (column !== 'product' && column !== 'item') return null;
  const line = estimate.lineOf(row);
  const product = line.product === null ? undefined : estimate.catalogue.products.get(line.product);
  if (column === 'product') return product?.name[lang] ?? null;
  return product?.items.find((item) => item.id === line.item)?.name[lang] ?? null;
}

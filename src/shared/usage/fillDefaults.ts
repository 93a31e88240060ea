import type { Catalogue } from '../tariff/types.ts';
import type { LineDefaults } from './lineSubject.ts';
import { readLine } from './readLine.ts';
import type { UsageColumn, UsageRow } from './types.ts';

const DATED: readonly UsageColumn[] = ['date', 'month', 'start', 'opened'];

/**
 * The row with the defaults written into it that it was read by, so that it says by itself what an import preview or a command
 * line said for it. Only empty cells are filled, and only where the default was used.
 */
export function fillDefaults(row: UsageRow, catalogue: Catalogue, defaults: LineDefaults): UsageRow {
  const lacks = (column: UsageColumn) => (row.cells[column] ?? '').trim() === '';
  const line = readLine(row, catalogue, defaults);
  const cells: Partial<Record<UsageColumn, string>> = {};
  if (defaults.product !== null && lacks('product') && line.product !== null) cells.product = line.product;
  if (defaults.item !== null && lacks('item') && line.item !== null) cells.item = line.item;
  if (defaults.month !== null && DATED.every(lacks) && line.month !== null) cells.month = line.month;
  return Object.keys(cells).length === 0 ? row : { ...row, cells: { ...row.cells, ...cells } };
}

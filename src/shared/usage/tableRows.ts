import type { CellRow } from './cells.ts';
import { HEADER_ROWS, textsOf } from './findHeader.ts';
import { type HeaderAliases, PACK_HEADERS, SETTING_HEADERS } from './headerAliases.ts';
import { isUnitWord } from './headerText.ts';
import { has, type MappedColumn, mapHeader, shownHeader, type TableMapping } from './mapping.ts';
import { rowId, type SheetPlace, sortCells, sourceOf } from './sheetRows.ts';
import { PACK_COLUMNS, type PackColumn, type PackTextRow, type SettingRow, type TextRow } from './types.ts';

const PACK: ReadonlySet<string> = new Set(PACK_COLUMNS);
const isPackColumn = (column: string): column is PackColumn => PACK.has(column);
const isSettingColumn = (column: string): column is 'key' | 'value' => column === 'key' || column === 'value';

/** The header of a pack sheet: a product and a pack. */
export function findPackHeader(rows: readonly CellRow[]): TableMapping<PackColumn> | null {
  return firstMapping(rows, PACK_HEADERS, (mapping) => has(mapping, 'product') && has(mapping, 'pack'));
}

/**
 * Whether a header found without a sheet's name is that of packs: beside product and pack it shows when a pack was bought, when
 * it expires or what is left. 产品, 规格, 数量 alone may be usage with a column of its own.
 */
export function isSurelyPacks(mapping: TableMapping<PackColumn>): boolean {
  return (['purchased', 'expires', 'remaining'] as const).some((column) => has(mapping, column));
}

/** The header of a settings sheet, key and value; without one its first two columns are meant. */
export function findSettingHeader(rows: readonly CellRow[]): TableMapping<'key' | 'value'> | null {
  return firstMapping(rows, SETTING_HEADERS, (mapping) => has(mapping, 'key') && has(mapping, 'value'));
}

export const SETTINGS_WITHOUT_HEADER: TableMapping<'key' | 'value'> = {
  headerRow: 0,
  columns: [
    { index: 0, header: 'A', column: 'key', unit: null },
    { index: 1, header: 'B', column: 'value', unit: null },
  ],
  repeated: [],
};

function firstMapping<Column extends string>(
  rows: readonly CellRow[],
  aliases: HeaderAliases<Column>,
  accepts: (mapping: TableMapping<Column>) => boolean,
): TableMapping<Column> | null {
  for (const row of rows) {
    if (row.number > HEADER_ROWS) return null;
    const mapping = mapHeader(textsOf(row), row.number, aliases);
    if (accepts(mapping)) return mapping;
  }
  return null;
}

const BARE_NUMBER = /^[\d.,]+$/;

/** A row of packs as text. */
export function packRow(row: CellRow, mapping: TableMapping<PackColumn>, place: SheetPlace): PackTextRow {
  const read = textRow(row, mapping.columns, place, isPackColumn);
  const cells = { ...read.cells };
  for (const { column, unit } of mapping.columns) {
    const text = column === null ? undefined : cells[column];
    // 50 under 规格（万分钟） is 50万分钟: a row of packs has no place of its own for what its header says.
    if (column === null || text === undefined || unit === null) continue;
    if (BARE_NUMBER.test(text) && isUnitWord(unit)) cells[column] = `${text}${unit}`;
  }
  return { ...read, cells };
}

/** A row of settings as text. */
export function settingRow(
  row: CellRow,
  mapping: TableMapping<'key' | 'value'>,
  place: SheetPlace,
): SettingRow {
  return textRow(row, mapping.columns, place, isSettingColumn);
}

function textRow<Column extends string>(
  row: CellRow,
  columns: readonly MappedColumn<Column>[],
  place: SheetPlace,
  keep: (column: string) => column is Column,
): TextRow<Column> {
  const { cells, extras, problems } = sortCells(row, columns, place, keep);
  const headers: Partial<Record<Column, string>> = {};
  for (const mapped of columns) if (mapped.column !== null) headers[mapped.column] = shownHeader(mapped);
  return {
    id: rowId(place, row),
    source: sourceOf(place, row),
    cells,
    extras,
    cellProblems: problems,
    headers,
  };
}

import { type EstimateDocument, isBlank, type RowOf } from '../../shared/estimate/document.ts';
import { newRow } from '../../shared/estimate/newRow.ts';

/** The tables that have a grid. */
export type GridTable = 'usage' | 'packs';
export type GridRow = RowOf<GridTable>;

const EMPTY = 'empty-';
/** More than any screen shows below the last line. */
const EMPTY_ROWS = 80;

/** Rows that aren't there yet: typing into one makes it, and those between. They keep their identities for good. */
const emptyRows = (table: GridTable): GridRow[] =>
  Array.from({ length: EMPTY_ROWS }, (_, nth) => newRow(table, `${EMPTY}${nth}`));
const EMPTIES: Readonly<Record<GridTable, readonly GridRow[]>> = {
  usage: emptyRows('usage'),
  packs: emptyRows('packs'),
};

/** What a grid shows: the document's rows, then empty ones to the bottom of the sheet. */
export function gridRows(document: EstimateDocument, table: GridTable): GridRow[] {
  const rows: readonly GridRow[] = document[table];
  return rows.concat(EMPTIES[table]);
}

export const isThere = (row: GridRow): boolean => !row.id.startsWith(EMPTY);

/** A row's place in the document, from 0; rows that aren't there yet count on. */
export function placeOf(row: GridRow, places: ReadonlyMap<string, number>): number {
  if (isThere(row)) return places.get(row.id) ?? -1;
  return places.size + Number(row.id.slice(EMPTY.length));
}

/** Rows without text stand behind all others, however the grid is sorted. */
export const isEmptyRow = (row: GridRow): boolean => !isThere(row) || isBlank(row);

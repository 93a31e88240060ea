import { type EstimateDocument, isBlank, type RowOf } from '../../shared/estimate/document.ts';
import { placesOf } from '../../shared/estimate/edit.ts';
import { newRow, type RowIds } from '../../shared/estimate/newRow.ts';
import { rowIds } from '../state/estimateActions.ts';

/** The tables that have a grid. */
export type GridTable = 'usage' | 'packs';
export type GridRow = RowOf<GridTable>;

/** More than any screen shows below the last line. */
const EMPTY_ROWS = 80;

const empties: Record<GridTable, readonly GridRow[]> = { usage: [], packs: [] };

/**
 * Rows below the last line, which aren't there yet: typing into one makes it, and those before it. Each has the identity already
 * that it will have then, so that its editor goes on from cell to cell in the same row.
 */
function emptyRows(document: EstimateDocument, table: GridTable): readonly GridRow[] {
  const places = placesOf(document[table]);
  const left = empties[table].filter(({ id }) => !places.has(id));
  const missing = EMPTY_ROWS - left.length;
  if (missing > 0)
    empties[table] = left.concat(
      Array.from({ length: missing }, () => newRow<GridTable>(table, rowIds.next())),
    );
  return empties[table];
}

/** What a grid shows: the document's rows, then empty ones to the bottom of the sheet. */
export function gridRows(document: EstimateDocument, table: GridTable): GridRow[] {
  const rows: readonly GridRow[] = document[table];
  return rows.concat(emptyRows(document, table));
}

/** The row at a place of the document, or below its last one. */
export function rowAt(document: EstimateDocument, table: GridTable, place: number): GridRow | undefined {
  const rows: readonly GridRow[] = document[table];
  return rows[place] ?? emptyRows(document, table)[place - rows.length];
}

/** Identities for rows that typing makes at the document's end, in their order. */
export function idsAtEnd(document: EstimateDocument, table: GridTable): RowIds {
  const waiting = emptyRows(document, table).map(({ id }) => id);
  return { next: () => waiting.shift() ?? rowIds.next() };
}

export const isThere = (document: EstimateDocument, table: GridTable, row: GridRow): boolean =>
  placesOf(document[table]).has(row.id);

/** A row's place in the document, from 0; rows that aren't there yet count on. */
export function placeOf(document: EstimateDocument, table: GridTable, row: GridRow): number {
  const rows = document[table];
  const place = placesOf(rows).get(row.id);
  if (place !== undefined) return place;
  return rows.length + emptyRows(document, table).findIndex(({ id }) => id === row.id);
}

/** Rows without text stand behind all others, however the grid is sorted. */
export const isEmptyRow = (row: GridRow): boolean => isBlank(row);

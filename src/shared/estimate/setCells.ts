import type { Message } from '../problem.ts';
import type { AnyRow, EstimateDocument, RowOf, TableName } from './document.ts';
import type { Edit, Patch } from './edit.ts';
import { newRow, type RowIds } from './newRow.ts';

/** A text for one cell. `place` is the row's place in the document; a place past the end makes rows up to it. */
export interface CellWrite {
  readonly place: number;
  /** Id of a column of the table. */
  readonly column: string;
  readonly text: string;
}

/**
 * The edit that writes cells: what typing, pasting, filling and clearing all come to. Empty text clears a cell. Null: nothing
 * would change.
 */
export function setCells<Table extends TableName>(
  document: EstimateDocument,
  table: Table,
  writes: readonly CellWrite[],
  label: Message,
  ids: RowIds,
): Edit | null {
  const rows: readonly RowOf<Table>[] = document[table];
  const after = new Map<number, RowOf<Table>>();
  for (const { place, column, text } of writes) {
    const row = after.get(place) ?? rows[place] ?? newRow(table, NOT_YET);
    if (cellOf(row, column) !== text) after.set(place, withCell(row, column, text));
  }
  const replaced = [...after].flatMap(([place, row]) => {
    const before = rows[place];
    return before === undefined ? [] : [{ before, after: row }];
  });
  const appended = appendedRows(table, rows.length, after, ids);
  const patches = [
    ...(replaced.length === 0 ? [] : [{ kind: 'replaced', table, rows: replaced }]),
    ...(appended.length === 0
      ? []
      : [{ kind: 'spliced', table, at: rows.length, removed: [], inserted: appended }]),
  ] as Patch[];
  return patches.length === 0 ? null : { label, patches };
}

/** Rows past the end have identities in their order, which only the last of them decides. */
const NOT_YET = '';

/** Rows past the end, with empty ones where nothing was written between. */
function appendedRows<Table extends TableName>(
  table: Table,
  end: number,
  written: ReadonlyMap<number, RowOf<Table>>,
  ids: RowIds,
): RowOf<Table>[] {
  let last = end - 1;
  for (const place of written.keys()) last = Math.max(last, place);
  return Array.from({ length: last - end + 1 }, (_, nth) => {
    const id = ids.next();
    const row = written.get(end + nth);
    return row === undefined ? newRow(table, id) : { ...row, id };
  });
}

export function cellOf(row: AnyRow, column: string): string {
  const cells: Readonly<Partial<Record<string, string>>> = row.cells;
  return cells[column] ?? '';
}

function withCell<Table extends TableName>(row: RowOf<Table>, column: string, text: string): RowOf<Table> {
  const cells: Partial<Record<string, string>> = { ...row.cells };
  if (text === '') delete cells[column];
  else cells[column] = text;
  return { ...row, cells } as RowOf<Table>;
}

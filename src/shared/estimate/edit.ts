import type { Message } from '../problem.ts';
import type { EstimateDocument, RowOf, TableName } from './document.ts';

/** Rows that took the place of others in the same table; identities stay. */
export interface RowsReplaced<Table extends TableName = TableName> {
  readonly kind: 'replaced';
  readonly table: Table;
  readonly rows: readonly { readonly before: RowOf<Table>; readonly after: RowOf<Table> }[];
}

/** Rows that left a table at a place, and rows that came there. */
export interface RowsSpliced<Table extends TableName = TableName> {
  readonly kind: 'spliced';
  readonly table: Table;
  readonly at: number;
  readonly removed: readonly RowOf<Table>[];
  readonly inserted: readonly RowOf<Table>[];
}

type PatchIn<Table extends TableName> = Table extends TableName
  ? RowsReplaced<Table> | RowsSpliced<Table>
  : never;
export type Patch = PatchIn<TableName>;

/**
 * One gesture of a person, as data: what it is called and what it did, with everything needed to take it back. A paste or an
 * import is one edit however many rows it touches.
 */
export interface Edit {
  readonly label: Message;
  readonly patches: readonly Patch[];
}

/** The edit that takes an edit back: `apply(apply(document, edit), inverse(edit))` is the document again. */
export function inverse(edit: Edit): Edit {
  return { label: edit.label, patches: edit.patches.map(inversePatch).reverse() };
}

function inversePatch(patch: Patch): Patch {
  if (patch.kind === 'spliced')
    return { ...patch, removed: patch.inserted, inserted: patch.removed } as Patch;
  return {
    ...patch,
    rows: patch.rows.map(({ before, after }) => ({ before: after, after: before })),
  } as Patch;
}

/** An edit that does not fit its document: misuse, for example an edit applied twice. */
export class EditMismatchError extends Error {
  override readonly name = 'EditMismatchError';
}

/** The document after an edit. Throws EditMismatchError where the edit was made for another document. */
export function apply(document: EstimateDocument, edit: Edit): EstimateDocument {
  return edit.patches.reduce(applyPatch, document);
}

function applyPatch(document: EstimateDocument, patch: Patch): EstimateDocument {
  const rows: readonly RowOf<TableName>[] = document[patch.table];
  return {
    ...document,
    [patch.table]: patch.kind === 'spliced' ? spliced(rows, patch) : replaced(rows, patch),
  };
}

function spliced(rows: readonly RowOf<TableName>[], patch: RowsSpliced): RowOf<TableName>[] {
  const { at, removed, inserted } = patch;
  const fits = removed.every((row, nth) => rows[at + nth]?.id === row.id);
  if (!fits || at > rows.length) throw new EditMismatchError(`no such rows at ${at} of ${patch.table}`);
  // Not `splice(...inserted)`: a call takes no hundred thousand arguments.
  return rows.slice(0, at).concat(inserted, rows.slice(at + removed.length));
}

function replaced(rows: readonly RowOf<TableName>[], patch: RowsReplaced): RowOf<TableName>[] {
  const places = placesOf(rows);
  const copy = rows.slice();
  for (const { before, after } of patch.rows) {
    const place = places.get(before.id);
    if (place === undefined || after.id !== before.id)
      throw new EditMismatchError(`no row ${before.id} in ${patch.table}`);
    copy[place] = after;
  }
  // The rows stand where they stood, so where each stands need not be found again.
  PLACES.set(copy, places);
  return copy;
}

const PLACES = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, number>>();

/** Where each row stands, by its identity. Remembered for as long as the list of rows is. */
export function placesOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const known = PLACES.get(rows);
  if (known !== undefined) return known;
  const places = new Map(rows.map((row, place) => [row.id, place]));
  PLACES.set(rows, places);
  return places;
}

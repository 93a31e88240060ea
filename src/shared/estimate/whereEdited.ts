import { PACK_COLUMNS, USAGE_COLUMNS } from '../usage/types.ts';
import type { AnyRow, EstimateDocument } from './document.ts';
import type { Edit, Patch } from './edit.ts';
import { cellOf } from './setCells.ts';

/** A cell of a grid that an edit changed; null: its row as a whole. */
export interface Edited {
  readonly table: 'usage' | 'packs';
  readonly rowId: string;
  readonly column: string | null;
}

/**
 * Where a person sees first what an edit did, in the document after it: the first cell that changed, the first row that came, or the
 * row that stands now where rows went away. Null: nowhere in the grids, as with settings.
 */
export function whereEdited(edit: Edit, after: EstimateDocument): Edited | null {
  for (const patch of edit.patches) {
    if (patch.table === 'settings') continue;
    const found = wherePatched(patch, after[patch.table]);
    if (found !== null) return { table: patch.table, ...found };
  }
  return null;
}

type Found = Omit<Edited, 'table'>;

function wherePatched(patch: Patch, rows: readonly AnyRow[]): Found | null {
  if (patch.kind === 'replaced') {
    const [first] = patch.rows;
    return first === undefined
      ? null
      : { rowId: first.after.id, column: changedColumn(first.before, first.after) };
  }
  const row = patch.inserted[0] ?? rows[patch.at] ?? rows[patch.at - 1];
  return row === undefined ? null : { rowId: row.id, column: null };
}

const COLUMNS: readonly string[] = [...new Set<string>([...USAGE_COLUMNS, ...PACK_COLUMNS])];

const changedColumn = (before: AnyRow, after: AnyRow): string | null =>
  COLUMNS.find((column) => cellOf(before, column) !== cellOf(after, column)) ?? null;

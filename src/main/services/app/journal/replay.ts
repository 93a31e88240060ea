import type { JournalPatch } from '../../../../shared/bridge/journal.ts';
import type { AnyRow, EstimateDocument, RowOf, TableName } from '../../../../shared/estimate/document.ts';

/** A document that edits are played into, one after another. */
export interface Replay {
  /** Whether the edit fits; if not, nothing of it is done. */
  readonly play: (patches: readonly JournalPatch[]) => boolean;
  readonly document: () => EstimateDocument;
}

type Tables = Record<TableName, readonly AnyRow[]>;

export function createReplay(base: EstimateDocument): Replay {
  let tables: Tables = { ...base };
  return {
    play: (patches) => {
      let next = tables;
      for (const patch of patches) {
        const rows = patched(next[patch.table], patch);
        if (rows === null) return false;
        next = { ...next, [patch.table]: rows };
      }
      tables = next;
      return true;
    },
    document: () => ({
      usage: tables.usage as readonly RowOf<'usage'>[],
      packs: tables.packs as readonly RowOf<'packs'>[],
      settings: tables.settings as readonly RowOf<'settings'>[],
    }),
  };
}

function patched(rows: readonly AnyRow[], patch: JournalPatch): readonly AnyRow[] | null {
  if (patch.kind === 'replaced') return replaced(rows, patch.rows as readonly AnyRow[]);
  const { at, removed, inserted } = patch;
  if (at + removed > rows.length) return null;
  return rows.slice(0, at).concat(inserted as readonly AnyRow[], rows.slice(at + removed));
}

/** Each row in the place of the one that has its identity. */
function replaced(rows: readonly AnyRow[], after: readonly AnyRow[]): readonly AnyRow[] | null {
  const fresh = new Map(after.map((row) => [row.id, row]));
  let found = 0;
  const copy = rows.map((row) => {
    const other = fresh.get(row.id);
    if (other === undefined) return row;
    found += 1;
    return other;
  });
  return found === after.length ? copy : null;
}

import type { Catalogue } from '../tariff/types.ts';
import { fillDefaults } from '../usage/fillDefaults.ts';
import { cellsUnder } from '../usage/headerUnits.ts';
import { type LineDefaults, NO_DEFAULTS } from '../usage/lineSubject.ts';
import type { EstimateTexts, UsageRow } from '../usage/types.ts';
import type { EstimateDocument, RowOf, TableName } from './document.ts';
import type { Edit, Patch } from './edit.ts';

type Texts = Pick<EstimateTexts, 'usage' | 'packs' | 'settings'>;

/**
 * Usage rows as they land in the document: units of their file's headers and what the import preview said for rows that don't
 * say it are written into the rows, so that each says by itself what it means.
 */
export function landed(rows: readonly UsageRow[], catalogue: Catalogue, defaults: LineDefaults): UsageRow[] {
  const none = new Map();
  const saysNothing = defaults.product === null && defaults.item === null && defaults.month === null;
  return rows.map((row) => {
    const cells = cellsUnder(row, none);
    const own = cells === row.cells ? row : { ...row, cells, headerUnits: {} };
    return saysNothing ? own : fillDefaults(own, catalogue, defaults);
  });
}

/** The document that files hold. */
export function documentOf(
  texts: Texts,
  catalogue: Catalogue,
  defaults: LineDefaults = NO_DEFAULTS,
): EstimateDocument {
  return { usage: landed(texts.usage, catalogue, defaults), packs: texts.packs, settings: texts.settings };
}

/**
 * The edit of an import. `append` puts rows behind the last ones and adds only settings that the estimate does not have, since
 * an import must not silently change a discount; `replace` takes the place of everything.
 */
export function importEdit(
  document: EstimateDocument,
  incoming: EstimateDocument,
  mode: 'append' | 'replace',
  isSameSetting: (a: string, b: string) => boolean,
): Edit {
  const label = { code: 'edit-import', params: { count: incoming.usage.length } };
  const tables: readonly TableName[] = ['usage', 'packs', 'settings'];
  const patches = tables.flatMap((table): Patch[] => {
    const rows: readonly RowOf<TableName>[] = document[table];
    const inserted = mode === 'replace' ? incoming[table] : added(document, incoming, table, isSameSetting);
    const removed = mode === 'replace' ? rows : [];
    if (removed.length + inserted.length === 0) return [];
    const at = mode === 'replace' ? 0 : rows.length;
    return [{ kind: 'spliced', table, at, removed, inserted } as Patch];
  });
  return { label, patches };
}

function added(
  document: EstimateDocument,
  incoming: EstimateDocument,
  table: TableName,
  isSameSetting: (a: string, b: string) => boolean,
): readonly RowOf<TableName>[] {
  if (table !== 'settings') return withOwnIds(incoming[table], document[table]);
  const fresh = incoming.settings.filter(
    ({ cells }) => !document.settings.some((row) => isSameSetting(row.cells.key ?? '', cells.key ?? '')),
  );
  return withOwnIds(fresh, document.settings);
}

/** A file that is imported twice brings the same identities again. */
function withOwnIds(
  rows: readonly RowOf<TableName>[],
  there: readonly { readonly id: string }[],
): readonly RowOf<TableName>[] {
  const taken = new Set(there.map((row) => row.id));
  return rows.map((row) => {
    if (!taken.has(row.id)) {
      taken.add(row.id);
      return row;
    }
    let nth = 2;
    while (taken.has(`${row.id}~${nth}`)) nth += 1;
    const id = `${row.id}~${nth}`;
    taken.add(id);
    return { ...row, id };
  });
}

import type { JournalPatch, JournalStart } from '../../../shared/bridge.ts';
import type { AnyRow, EstimateDocument } from '../../../shared/estimate/document.ts';
import type { Edit, Patch } from '../../../shared/estimate/edit.ts';
import type { UsageRow } from '../../../shared/usage/types.ts';

/** Edits of more rows are not sent as they are: the document after them is, in batches between which the page goes on. */
const MOST_ROWS = 2_000;

/** Whether an edit brings too many rows to be sent as one message. Rows that go away need not be sent. */
export function isLargeEdit({ patches }: Edit): boolean {
  let rows = 0;
  for (const patch of patches) rows += patch.kind === 'spliced' ? patch.inserted.length : patch.rows.length;
  return rows > MOST_ROWS;
}

/** What an edit did, as far as it leads forwards. */
export const sentPatches = ({ patches }: Edit): JournalPatch[] => patches.map(sentPatch);

function sentPatch(patch: Patch): JournalPatch {
  const { table } = patch;
  const sent =
    patch.kind === 'spliced'
      ? {
          kind: 'spliced',
          table,
          at: patch.at,
          removed: patch.removed.length,
          inserted: patch.inserted.map(sentRow),
        }
      : { kind: 'replaced', table, rows: patch.rows.map(({ after }) => sentRow(after)) };
  return sent as JournalPatch;
}

type SentTables = Pick<JournalStart, 'packs' | 'settings'>;

/** The small tables of a document, gaps included: edits name rows by their places. */
export const sentTables = ({ packs, settings }: EstimateDocument): SentTables =>
  ({ packs: packs.map(sentRow), settings: settings.map(sentRow) }) as SentTables;

/** A row's own fields and no more. */
function sentRow(row: AnyRow) {
  const { id, source, cells, extras, cellProblems, headers } = row;
  const base = { id, source, cells, extras, cellProblems, ...(headers === undefined ? {} : { headers }) };
  return isUsage(row) ? { ...base, records: row.records, headerUnits: row.headerUnits } : base;
}

const isUsage = (row: AnyRow): row is UsageRow => 'headerUnits' in row;

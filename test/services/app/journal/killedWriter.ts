import { writeSync } from 'node:fs';
import { createJournalFile } from '../../../../src/main/services/app/journal/journalFile.ts';
import { packRows } from '../../../../src/shared/usage/packRows.ts';

/**
 * A program that is killed while it writes a journal: edit after edit, each told when it counts as kept. It begins the
 * journal anew every so often, so that it is killed in the midst of that as well.
 */
const AT = '2026-11-20T09:42:00.000Z';
const [path = ''] = process.argv.slice(2);
const file = createJournalFile(path);
const rowOf = (text: string) => ({
  id: 'u1',
  source: { file: '', sheet: '', row: 0 },
  cells: { quantity: text },
  extras: [],
  cellProblems: [],
  records: null,
  headerUnits: {},
});
const begin = async (edits: number): Promise<void> => {
  const base = { name: 'x', file: null, at: AT, packs: [], settings: [], usageRows: 1 };
  await file.start({ kind: 'base', ...base, edits }, edits > 0);
};
const rows = (edits: number): Promise<void> =>
  file.rows({ kind: 'rows', usage: packRows([rowOf(String(edits))]) } as unknown as Parameters<
    typeof file.rows
  >[0]);

await begin(0);
await rows(0);
for (let edits = 1; ; edits++) {
  const isAnew = edits % 20 === 0;
  if (isAnew) await begin(edits - 1);
  await file.edit({
    kind: 'edit',
    at: AT,
    edits,
    patches: [{ kind: 'replaced', table: 'usage', rows: [rowOf(String(edits))] }],
  });
  writeSync(1, `${edits}\n`);
  if (isAnew) await rows(edits - 1);
}

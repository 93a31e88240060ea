import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { readJournal } from '../../../src/main/services/app/journal/readJournal.ts';
import { isDirty, useApp } from '../../../src/renderer/state/app.ts';
import {
  edit,
  redoEdit,
  rowIds,
  showDocument,
  undoEdit,
} from '../../../src/renderer/state/estimateActions.ts';
import { followEdits, journaled } from '../../../src/renderer/state/journal/followEdits.ts';
import { recoveredEdit } from '../../../src/renderer/state/journal/recoveredEdit.ts';
import { insertRows } from '../../../src/shared/estimate/rowEdits.ts';
import { setCells } from '../../../src/shared/estimate/setCells.ts';
import { documentOf, tariffs } from '../../estimate/support.ts';
import { testApp } from '../../services/app/support.ts';

const RUNS = Number(process.env.FC_RUNS ?? 25);
const app = testApp();
/** As the host answers, by copies. */
const asked =
  (name: string) =>
  async (...args: unknown[]) =>
    structuredClone(await app.services.call(name, structuredClone(args)));
Object.assign(globalThis, {
  window: { ratesheet: new Proxy({}, { get: (_, name) => asked(String(name)) }) },
});
useApp.setState({ tariffs });
followEdits();
afterAll(() => app.services.dispose());

const START = documentOf([{ product: 'alibaba.voice.ivr', item: 'call', quantity: '1', month: '2026-10' }]);
const label = { code: 'edit-typing' };
const type = (text: string): void => {
  const { estimate } = useApp.getState();
  if (estimate !== null)
    edit(setCells(estimate.document, 'usage', [{ place: 0, column: 'quantity', text }], label, rowIds));
};
const insert = (count: number): void => {
  const { estimate } = useApp.getState();
  if (estimate !== null) edit(insertRows(estimate.document, 'usage', 1, count, rowIds));
};
const steps = {
  type: () => type(String(Math.trunc(useApp.getState().revision))),
  undo: undoEdit,
  redo: redoEdit,
  insert: () => insert(2),
  /** More than are sent as one message, and more than one batch. */
  insertMany: () => insert(6_000),
  save: () =>
    useApp.setState(({ history }) => ({ savedEdit: history.done.at(-1) ?? null, name: 'saved.xlsx' })),
  open: () => showDocument(START, 'other.xlsx', null),
  wait: () => journaled(),
} as const;
const names = Object.keys(steps) as (keyof typeof steps)[];

async function kept() {
  const folder = join(app.dataDir, 'journal');
  const files = readdirSync(folder).filter((name) => name.endsWith('.journal'));
  return Promise.all(files.map((name) => readJournal(join(folder, name))));
}

it('keeps whatever is done, in its order: there is one journal of what is unsaved, and it leads to what is shown', async () => {
  const doing = fc.array(fc.constantFrom(...names, 'type' as const, 'undo' as const), {
    minLength: 1,
    maxLength: 14,
  });
  await fc.assert(
    fc.asyncProperty(doing, async (done) => {
      showDocument(START, 'one.xlsx', null);
      // So that there is a folder to look into.
      type('9');
      for (const name of done) await steps[name]();
      expect(await journaled()).toBe(true);
      const state = useApp.getState();
      const journals = await kept();
      expect(journals.filter((journal) => (journal?.edits ?? 0) > 0)).toHaveLength(isDirty(state) ? 1 : 0);
      if (!isDirty(state)) return;
      expect(journals.map((journal) => [journal?.name, journal?.isWhole])).toEqual([[state.name, true]]);
      expect(journals[0]?.document).toEqual(state.estimate?.document);
    }),
    { numRuns: RUNS },
  );
}, 60_000);

it('counts the edits that a save would keep, those before a crash among them', async () => {
  showDocument(START, 'one.xlsx', null);
  for (const text of ['1', '2', '3', '4']) type(text);
  undoEdit();
  await journaled();
  // The first of four says what stood there already, and the last one was taken back.
  expect((await kept()).map((journal) => journal?.edits)).toEqual([2]);
  useApp.setState({ savedEdit: recoveredEdit(6) });
  type('5');
  await journaled();
  expect((await kept()).map((journal) => journal?.edits)).toEqual([9]);
});

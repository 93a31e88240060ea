import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { useApp } from '../../../src/renderer/state/app.ts';
import { redoEdit, undoEdit } from '../../../src/renderer/state/estimateActions.ts';
import { apply, inverse } from '../../../src/shared/estimate/edit.ts';
import { PricedEstimate } from '../../../src/shared/estimate/pricedEstimate.ts';
import { documents } from '../../estimate/arbitraries.ts';
import { tariffs } from '../../estimate/support.ts';
import { snapshot } from '../../rating/snapshot.ts';
import { gestures } from './gestures.ts';
import {
  AS_THEY_ARE,
  documentShown,
  FILTERED_AND_TURNED,
  open,
  type Shown,
  shownSheet,
} from './shownSheet.ts';

/** FC_RUNS raises the number of sequences. */
const RUNS = Number(process.env.FC_RUNS ?? 20);

// Commands ask whether somebody types in a field; here nobody does.
beforeAll(() => {
  class Field {}
  vi.stubGlobal('document', { activeElement: null });
  vi.stubGlobal('HTMLInputElement', Field);
  vi.stubGlobal('HTMLTextAreaElement', Field);
});

const estimate = (): PricedEstimate => {
  const { estimate: shown } = useApp.getState();
  if (shown === null) throw new Error('nothing is open');
  return shown;
};
const priced = (): unknown => snapshot(estimate().rated);
const openedAnew = (): unknown => snapshot(new PricedEstimate(documentShown(), tariffs).rated);

const sequences = fc.record({
  document: documents,
  table: fc.constantFrom('usage' as const, 'packs' as const),
  shown: fc.constantFrom<Shown>(AS_THEY_ARE, AS_THEY_ARE, FILTERED_AND_TURNED),
  steps: fc.array(fc.option(gestures, { freq: 6, nil: 'undo' as const }), { minLength: 1, maxLength: 14 }),
});

describe('whatever hands do to a sheet', { timeout: 60_000 + RUNS * 2_000 }, () => {
  it('is priced as if it were opened anew, and can be undone and done again to the letter', () => {
    fc.assert(
      fc.property(sequences, ({ document, table, shown, steps }) => {
        open(document);
        const sheet = shownSheet(table, shown);
        for (const step of steps) {
          const before = documentShown();
          const done = useApp.getState().history.done.length;
          if (step === 'undo') undoEdit();
          else step(sheet);
          const after = useApp.getState().history.done;
          // Nothing changes without a step to take it back; a step without a change is none.
          if (step !== 'undo') expect(after.length > done).toBe(documentShown() !== before);
          expect(priced()).toEqual(openedAnew());
        }
        const { done } = useApp.getState().history;
        const states = [documentShown()];
        for (const _ of done) {
          undoEdit();
          states.push(documentShown());
        }
        expect(documentShown()).toEqual(document);
        expect(priced()).toEqual(openedAnew());
        for (const state of states.slice(0, -1).reverse()) {
          redoEdit();
          expect(documentShown()).toEqual(state);
        }
        expect(priced()).toEqual(openedAnew());
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every row under one identity, and each step is the exact reverse of its reverse', () => {
    fc.assert(
      fc.property(sequences, ({ document, table, shown, steps }) => {
        open(document);
        const sheet = shownSheet(table, shown);
        for (const step of steps) if (step !== 'undo') step(sheet);
        for (const name of ['usage', 'packs', 'settings'] as const) {
          const ids = documentShown()[name].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        const { done } = useApp.getState().history;
        let now = document;
        for (const each of done) {
          const next = apply(now, each);
          expect(apply(next, inverse(each))).toEqual(now);
          now = next;
        }
        expect(now).toEqual(documentShown());
      }),
      { numRuns: RUNS },
    );
  });
});

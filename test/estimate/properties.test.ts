import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EstimateDocument } from '../../src/shared/estimate/document.ts';
import { apply, type Edit, inverse } from '../../src/shared/estimate/edit.ts';
import { type History, NO_HISTORY, redo, remember, undo } from '../../src/shared/estimate/history.ts';
import { importEdit } from '../../src/shared/estimate/importEdit.ts';
import { createRowIds } from '../../src/shared/estimate/newRow.ts';
import { PricedEstimate } from '../../src/shared/estimate/pricedEstimate.ts';
import { deleteRows, insertRows } from '../../src/shared/estimate/rowEdits.ts';
import { setCells } from '../../src/shared/estimate/setCells.ts';
import { setSettings } from '../../src/shared/estimate/settingEdit.ts';
import { snapshot } from '../rating/snapshot.ts';
import { packCells } from './arbitraries.ts';
import { type Cells, documentOf, tariffs } from './support.ts';

/** Random gestures of a person over documents of text. FC_RUNS raises their number. */
const RUNS = Number(process.env.FC_RUNS ?? 25);

const N = 'alibaba.voice.notification';
const usageCells: fc.Arbitrary<Cells> = fc.record(
  {
    product: fc.constantFrom(
      `${N}.public`,
      `${N}.dedicated`,
      'tencent.voice-message',
      'IoT Platform',
      'no such thing',
    ),
    item: fc.constantFrom('call', 'rent', 'message', '通话'),
    quantity: fc.constantFrom('50000', '50,001', '5万', '=60*8*30', '21,40O', '0', '500001'),
    date: fc.constantFrom('2026-10-05', '2026-10-31', '2026-11-01', 'yesterday'),
    month: fc.constantFrom('2026-10', '2026-11'),
    note: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: [] },
);
const setting = fc.constantFrom(
  ...([
    ['discount', '0.95'],
    ['折扣', '9折'],
    ['A6', 'half-up'],
    ['A14', 'month-of-purchase'],
    ['month', '2026-10'],
    ['taxRate', '6%'],
    ['discount', ''],
  ] as const),
);
const documents = fc
  .tuple(
    fc.array(usageCells, { maxLength: 12 }),
    fc.array(packCells, { maxLength: 3 }),
    fc.array(setting, { maxLength: 2 }),
  )
  .map(([usage, packs, settings]) => documentOf(usage, packs, settings));

type Gesture = (estimate: PricedEstimate) => Edit | null;
const ids = createRowIds('test');
const label = { code: 'edit-typing' };
const USAGE = ['product', 'item', 'quantity', 'date', 'month', 'note'] as const;

const gestures: fc.Arbitrary<Gesture> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(16), usageCells).map(
      ([place, cells]): Gesture =>
        ({ document }) =>
          setCells(
            document,
            'usage',
            USAGE.map((column) => ({ place, column, text: cells[column] ?? '' })),
            label,
            ids,
          ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(14), fc.nat(3)).map(
      ([at, count]): Gesture =>
        ({ document }) =>
          insertRows(document, 'usage', at, count, ids),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.nat(14), { maxLength: 5 }).map(
      (places): Gesture =>
        ({ document }) =>
          deleteRows(
            document,
            'usage',
            places.flatMap((place) => document.usage[place]?.id ?? []),
          ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(4), packCells).map(
      ([place, cells]): Gesture =>
        ({ document }) =>
          setCells(
            document,
            'packs',
            Object.entries(cells).map(([column, text]) => ({ place, column, text })),
            label,
            ids,
          ),
    ),
  },
  {
    weight: 2,
    arbitrary: setting.map(
      ([key, value]): Gesture =>
        ({ document, catalogue }) =>
          setSettings(document, [[key, value]], label, catalogue, ids),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(documents, fc.constantFrom('append', 'replace')).map(
      ([incoming, mode]): Gesture =>
        ({ document }) =>
          importEdit(document, incoming, mode as 'append', (a, b) => a === b),
    ),
  },
);

const fresh = (document: EstimateDocument): unknown => snapshot(new PricedEstimate(document, tariffs).rated);

describe('an estimate that is edited', () => {
  it('is priced as if it were opened anew, after every gesture, undo and redo', () => {
    fc.assert(
      fc.property(documents, fc.array(gestures, { minLength: 1, maxLength: 8 }), (start, list) => {
        const estimate = new PricedEstimate(start, tariffs);
        expect(snapshot(estimate.rated)).toEqual(fresh(start));
        let history: History = NO_HISTORY;
        const states = [start];
        for (const gesture of list) {
          const edit = gesture(estimate);
          if (edit === null) continue;
          estimate.apply(edit);
          history = remember(history, edit);
          states.push(estimate.document);
          expect(snapshot(estimate.rated)).toEqual(fresh(estimate.document));
        }
        for (const state of states.slice(0, -1).reverse()) {
          const taken = undo(history);
          if (taken === null) throw new Error('nothing to undo');
          estimate.apply(taken.edit);
          history = taken.history;
          expect(estimate.document).toEqual(state);
        }
        expect(snapshot(estimate.rated)).toEqual(fresh(start));
        for (const state of states.slice(1)) {
          const taken = redo(history);
          if (taken === null) throw new Error('nothing to do again');
          estimate.apply(taken.edit);
          history = taken.history;
          expect(estimate.document).toEqual(state);
        }
        expect(undo({ done: [], undone: history.done })).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  it('has rows of identities that are all different, whatever is imported how often', () => {
    fc.assert(
      fc.property(documents, fc.array(documents, { maxLength: 3 }), (start, incoming) => {
        const after = incoming.reduce(
          (document, each) =>
            apply(
              document,
              importEdit(document, each, 'append', (a, b) => a === b),
            ),
          start,
        );
        const all = after.usage.map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(
          start.usage.length + incoming.reduce((sum, each) => sum + each.usage.length, 0),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('is as before after any edit and its inverse', () => {
    fc.assert(
      fc.property(documents, gestures, (start, gesture) => {
        const edit = gesture(new PricedEstimate(start, tariffs));
        if (edit !== null) expect(apply(apply(start, edit), inverse(edit))).toEqual(start);
      }),
      { numRuns: RUNS * 4 },
    );
  });
});

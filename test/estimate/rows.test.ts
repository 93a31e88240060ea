import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReplay } from '../../src/main/services/app/journal/replay.ts';
import { sentPatches } from '../../src/renderer/state/journal/sentEdit.ts';
import type { EstimateDocument } from '../../src/shared/estimate/document.ts';
import { duplicateRows } from '../../src/shared/estimate/duplicateRows.ts';
import { apply, type Edit, inverse } from '../../src/shared/estimate/edit.ts';
import { moveRows } from '../../src/shared/estimate/moveRows.ts';
import { createRowIds } from '../../src/shared/estimate/newRow.ts';
import { PricedEstimate } from '../../src/shared/estimate/pricedEstimate.ts';
import { deleteRows, insertRows } from '../../src/shared/estimate/rowEdits.ts';
import { snapshot } from '../rating/snapshot.ts';
import { documentOf, row, tariffs } from './support.ts';

const PUBLIC = 'alibaba.voice.notification.public';
const DEDICATED = 'alibaba.voice.notification.dedicated';
const ids = createRowIds('new');
const call = (quantity: string, product = PUBLIC) => ({ product, item: 'call', month: '2026-10', quantity });
const start = documentOf(['1', '2', '3', '4', '5'].map((quantity) => call(quantity)));

const quantities = (document: EstimateDocument): string =>
  document.usage.map(({ cells }) => cells.quantity ?? '-').join('');
const afterEdit = (edit: Edit | null, document = start): EstimateDocument =>
  edit === null ? document : apply(document, edit);
/** What a later start of the app would make of it. */
function replayed(document: EstimateDocument, edit: Edit | null): EstimateDocument {
  const replay = createReplay(document);
  // Through the bridge, as plain data.
  if (edit !== null) expect(replay.play(JSON.parse(JSON.stringify(sentPatches(edit))))).toBe(true);
  return replay.document();
}

describe('moving rows', () => {
  it.each([
    [['u2'], 'u1', 'before', '21345'],
    [['u2', 'u3'], 'u1', 'before', '23145'],
    [['u2', 'u3'], 'u4', 'behind', '14235'],
    [['u3', 'u2'], 'u5', 'behind', '14523'],
    [['u4', 'u5'], 'u1', 'before', '45123'],
    // Rows that stand apart, as a filter shows them, come together.
    [['u2', 'u4'], 'u1', 'before', '24135'],
    [['u1', 'u3'], 'u5', 'behind', '24513'],
    [['u1', 'u4'], 'u5', 'behind', '23514'],
    [['u2', 'u4'], 'u3', 'before', '12435'],
    // Nothing to move, or nowhere to go.
    [['u2'], 'u1', 'behind', '12345'],
    [['u2'], 'u2', 'before', '12345'],
    [['gone'], 'u1', 'before', '12345'],
    [['u1'], 'gone', 'before', '12345'],
  ] as const)('%j to %s, %s', (moved, id, side, order) => {
    const edit = moveRows(start, 'usage', moved, { id, side });
    expect(quantities(afterEdit(edit))).toBe(order);
    expect(edit === null).toBe(order === '12345');
  });

  it('moves one row past a block, not the block past a row', () => {
    const edit = moveRows(start, 'usage', ['u2', 'u3', 'u4', 'u5'], { id: 'u1', side: 'before' });
    const touched = edit?.patches.map((patch) => (patch.kind === 'spliced' ? patch.removed.length : -1));
    expect(touched).toEqual([1, 0]);
  });

  it.each([
    [['u2'], 'edit-rows-move-one', undefined],
    [['u2', 'u4'], 'edit-rows-move', { count: 2 }],
  ])('is called by how many it moves', (moved, code, params) => {
    expect(moveRows(start, 'usage', moved, { id: 'u5', side: 'behind' })?.label).toEqual(
      params === undefined ? { code } : { code, params },
    );
  });

  it('prices anew at once: the pack serves whichever line of a day comes first', () => {
    // 20,000 min left serve the first line: 50,000 − 20,000 = 30,000 × 0.11 = 3,300.00 of it are left, 40,000 × 0.11 of the other.
    const priced = new PricedEstimate(
      documentOf(
        [call('50000', DEDICATED), call('40000', DEDICATED)],
        [{ product: DEDICATED, pack: '50000', purchased: '2026-01-10', remaining: '20000' }],
      ),
      tariffs,
    );
    const served = () =>
      priced.document.usage.map(({ id }) => priced.rated.linesOf(id)[0]?.split.fromPacks.toString());
    expect(served()).toEqual(['20000', '0']);
    const edit = moveRows(priced.document, 'usage', ['u2'], { id: 'u1', side: 'before' });
    if (edit === null) throw new Error('no edit');
    priced.apply(edit);
    expect(priced.document.usage.map(({ id }) => id)).toEqual(['u2', 'u1']);
    expect(served()).toEqual(['20000', '0']);
  });
});

describe('duplicating rows', () => {
  it.each([
    [['u2'], '122345'],
    [['u2', 'u3'], '1232345'],
    // As a sort shows them.
    [['u4', 'u2'], '1242345'],
    [['u2', 'u2', 'gone'], '122345'],
    [['u1', 'u4'], '1234145'],
    [['u5'], '123455'],
    [['gone'], '12345'],
  ])('%j', (copied, order) => {
    expect(quantities(afterEdit(duplicateRows(start, 'usage', copied, ids)))).toBe(order);
  });

  it('copies everything but the identity', () => {
    const whole = {
      ...row('usage', 'u1', call('21,40O')),
      source: { file: 'a.xlsx', sheet: 'S', row: 7 },
      extras: [['Team', 'north']] as const,
      headerUnits: { quantity: '万' },
      records: 12,
    };
    const edit = duplicateRows({ ...start, usage: [whole] }, 'usage', ['u1'], ids);
    const copy = afterEdit(edit, { ...start, usage: [whole] }).usage[1];
    expect(copy).toEqual({ ...whole, id: copy?.id });
    expect(copy?.id).not.toBe('u1');
  });
});

describe('deleting rows', () => {
  it('of 100,000 every other one is one piece, which copies the table once', () => {
    const usage = Array.from({ length: 100_000 }, (_, nth) => row('usage', `r${nth}`, { note: `${nth}` }));
    const document = { ...start, usage };
    const doomed = usage.filter((_, nth) => nth % 2 === 0).map(({ id }) => id);
    const edit = deleteRows(document, 'usage', doomed);
    if (edit === null) throw new Error('no edit');
    expect(edit.patches.length).toBe(1);
    const left = apply(document, edit);
    expect(left.usage.length).toBe(50_000);
    expect(left.usage.every(({ cells }, nth) => cells.note === `${nth * 2 + 1}`)).toBe(true);
    expect(apply(left, inverse(edit)).usage.every((each, nth) => each === usage[nth])).toBe(true);
  });
});

const QUANTITIES = ['50000', '100000', '5万', '21,40O', '1'] as const;
const documents = fc
  .array(
    fc.record({
      product: fc.constantFrom(PUBLIC, DEDICATED),
      item: fc.constant('call'),
      date: fc.constantFrom('2026-10-05', '2026-10-06', '2026-11-01'),
      quantity: fc.constantFrom(...QUANTITIES),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((usage) =>
    documentOf(usage, [{ product: DEDICATED, pack: '50000', purchased: '2026-01-10', remaining: '30000' }]),
  );

type Gesture = (document: EstimateDocument) => Edit | null;
const idsOf = (document: EstimateDocument, places: readonly number[]): string[] =>
  places.flatMap((place) => document.usage[place]?.id ?? []);
const some = fc.array(fc.nat(12), { maxLength: 6 });
const gestures: fc.Arbitrary<Gesture> = fc.oneof(
  fc.tuple(some, fc.nat(12), fc.constantFrom('before', 'behind')).map(
    ([places, goal, side]): Gesture =>
      (document) =>
        moveRows(document, 'usage', idsOf(document, places), {
          id: document.usage[goal]?.id ?? '',
          side: side as 'before',
        }),
  ),
  some.map(
    (places): Gesture =>
      (document) =>
        duplicateRows(document, 'usage', idsOf(document, places), ids),
  ),
  some.map(
    (places): Gesture =>
      (document) =>
        deleteRows(document, 'usage', idsOf(document, places)),
  ),
  fc.tuple(fc.nat(12), fc.nat(3)).map(
    ([at, count]): Gesture =>
      (document) =>
        insertRows(document, 'usage', at, count, ids),
  ),
);

describe('any gestures with rows', () => {
  it('price as a document that is opened so, can be taken back, and are played again from the journal', () => {
    fc.assert(
      fc.property(documents, fc.array(gestures, { minLength: 1, maxLength: 5 }), (document, list) => {
        const estimate = new PricedEstimate(document, tariffs);
        estimate.price();
        for (const gesture of list) {
          const before = estimate.document;
          const edit = gesture(before);
          expect(replayed(before, edit).usage).toEqual(afterEdit(edit, before).usage);
          if (edit === null) continue;
          estimate.apply(edit);
          expect(snapshot(estimate.rated)).toEqual(
            snapshot(new PricedEstimate(estimate.document, tariffs).rated),
          );
          expect(apply(estimate.document, inverse(edit))).toEqual(before);
          const all = estimate.document.usage.map(({ id }) => id);
          expect(new Set(all).size).toBe(all.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('move rows and nothing else', () => {
    fc.assert(
      fc.property(
        documents,
        some,
        fc.nat(12),
        fc.constantFrom('before', 'behind'),
        (document, places, goal, side) => {
          const target = document.usage[goal]?.id ?? '';
          const moved = idsOf(document, places);
          const edit = moveRows(document, 'usage', moved, { id: target, side: side as 'before' });
          if (edit === null) return;
          const now = afterEdit(edit, document).usage;
          const inOrder = document.usage.filter(({ id }) => moved.includes(id));
          const rest = document.usage.filter(({ id }) => !moved.includes(id));
          expect(now.filter(({ id }) => !moved.includes(id))).toEqual(rest);
          const first = now.findIndex(({ id }) => moved.includes(id));
          expect(now.slice(first, first + inOrder.length)).toEqual(inOrder);
          expect(now[side === 'before' ? first + inOrder.length : first - 1]?.id).toBe(target);
        },
      ),
    );
  });
});

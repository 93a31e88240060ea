import { describe, expect, it } from 'vitest';
import { isBlank } from '../../src/shared/estimate/document.ts';
import { apply, EditMismatchError } from '../../src/shared/estimate/edit.ts';
import { nextFlagged } from '../../src/shared/estimate/flagged.ts';
import { lineView } from '../../src/shared/estimate/lineView.ts';
import { createRowIds } from '../../src/shared/estimate/newRow.ts';
import { PricedEstimate } from '../../src/shared/estimate/pricedEstimate.ts';
import { deleteRows, insertRows } from '../../src/shared/estimate/rowEdits.ts';
import { setCells } from '../../src/shared/estimate/setCells.ts';
import { setSettings, settingText } from '../../src/shared/estimate/settingEdit.ts';
import { documentOf, tariffs } from './support.ts';

const label = { code: 'edit-typing', params: {} };
const ids = createRowIds('new');
const PUBLIC = 'alibaba.voice.notification.public';
const DEDICATED = 'alibaba.voice.notification.dedicated';
const call = (product: string, quantity: string, more = {}) => ({
  product,
  item: 'call',
  month: '2026-10',
  quantity,
  ...more,
});

describe('typing into cells', () => {
  const start = documentOf([call(PUBLIC, '100')]);

  it('changes one row and shares the others', () => {
    const two = documentOf([call(PUBLIC, '100'), call(PUBLIC, '200')]);
    const edit = setCells(two, 'usage', [{ place: 1, column: 'quantity', text: '5万' }], label, ids);
    if (edit === null) throw new Error('no edit');
    const after = apply(two, edit);
    expect(after.usage[1]?.cells.quantity).toBe('5万');
    expect(after.usage[0]).toBe(two.usage[0]);
  });

  it('makes the rows up to the one that is typed into, below the last one', () => {
    const edit = setCells(start, 'usage', [{ place: 3, column: 'quantity', text: '7' }], label, ids);
    if (edit === null) throw new Error('no edit');
    const { usage } = apply(start, edit);
    expect(usage).toHaveLength(4);
    expect(usage.map((row) => isBlank(row))).toEqual([false, true, true, false]);
  });

  it('is no edit where nothing changes', () => {
    expect(setCells(start, 'usage', [{ place: 0, column: 'quantity', text: '100' }], label, ids)).toBeNull();
  });

  it('removes a cell that is emptied', () => {
    const edit = setCells(start, 'usage', [{ place: 0, column: 'quantity', text: '' }], label, ids);
    if (edit === null) throw new Error('no edit');
    expect('quantity' in (apply(start, edit).usage[0]?.cells ?? {})).toBe(false);
  });

  it('refuses an edit of another document', () => {
    const edit = deleteRows(start, 'usage', ['u1']);
    if (edit === null) throw new Error('no edit');
    expect(() => apply(documentOf([]), edit)).toThrow(EditMismatchError);
  });
});

describe('rows', () => {
  const start = documentOf(['1', '2', '3', '4', '5'].map((quantity) => call(PUBLIC, quantity)));
  const quantities = (document: typeof start) =>
    document.usage.map((row) => row.cells.quantity ?? '-').join('');

  it.each([
    [['u2', 'u3', 'u5'], '14'],
    [['u5', 'u1'], '234'],
    [['u1', 'u1'], '2345'],
    [['gone'], '12345'],
  ])('deletes %j', (doomed, left) => {
    const edit = deleteRows(start, 'usage', doomed);
    expect(quantities(edit === null ? start : apply(start, edit))).toBe(left);
  });

  it('inserts empty ones', () => {
    const edit = insertRows(start, 'usage', 2, 2, ids);
    if (edit === null) throw new Error('no edit');
    expect(quantities(apply(start, edit))).toBe('12--345');
  });
});

describe('settings', () => {
  const estimate = new PricedEstimate(documentOf([], [], [['折扣', '9折']]), tariffs);
  const { document, catalogue } = estimate;

  it('finds a key under any of its names', () => {
    expect(settingText(document, 'discount', catalogue)).toBe('9折');
  });

  it('keeps the name that a row has', () => {
    const edit = setSettings(document, [['discount', '0.95']], label, catalogue, ids);
    if (edit === null) throw new Error('no edit');
    expect(apply(document, edit).settings.map(({ cells }) => [cells.key, cells.value])).toEqual([
      ['折扣', '0.95'],
    ]);
  });

  it('adds a key that is not there, and takes one away', () => {
    const edit = setSettings(
      document,
      [
        ['taxRate', '6%'],
        ['discount', null],
      ],
      label,
      catalogue,
      ids,
    );
    if (edit === null) throw new Error('no edit');
    expect(apply(document, edit).settings.map(({ cells }) => [cells.key, cells.value])).toEqual([
      ['taxRate', '6%'],
    ]);
  });

  it('leaves one row of several with the same key', () => {
    const twice = documentOf(
      [],
      [],
      [
        ['discount', '0.9'],
        ['折扣', '0.8'],
      ],
    );
    const edit = setSettings(twice, [['discount', '0.7']], label, catalogue, ids);
    if (edit === null) throw new Error('no edit');
    expect(apply(twice, edit).settings.map(({ cells }) => cells.value)).toEqual(['0.7']);
  });

  it('choose other readings, which price at once: the cut is 50,566.15, half up 50,566.15 or a fen more', () => {
    // 486,213 × 0.104 = 50,566.152 → both give .15; 486,215 × 0.104 = 50,566.36; 486,219 × 0.104 = 50,566.776 → .77 cut, .78 half up.
    const priced = new PricedEstimate(documentOf([call(DEDICATED, '486219')]), tariffs);
    expect(priced.rated.totals.list.toFixed(2)).toBe('50566.77');
    const edit = setSettings(priced.document, [['A6', 'half-up']], label, priced.catalogue, ids);
    if (edit === null) throw new Error('no edit');
    priced.apply(edit);
    expect(priced.rated.totals.list.toFixed(2)).toBe('50566.78');
    expect(priced.under(new Map()).totals.list.toFixed(2)).toBe('50566.77');
  });
});

describe('what a line shows', () => {
  // 100,000 minutes reach the tier up to 100,000 at 0.108; 20,000 of them come from a pack.
  const estimate = new PricedEstimate(
    documentOf(
      [
        call(DEDICATED, '100000', { date: '2026-10-05' }),
        call(PUBLIC, '21,40O'),
        { product: 'alibaba.iot', item: 'connection', month: '2026-10', quantity: '2000000' },
        {},
      ],
      [{ product: DEDICATED, pack: '50000', purchased: '2026-01-10', remaining: '20000' }],
    ),
    tariffs,
  );
  const view = (id: string) => lineView(estimate.rated, id);

  it('tells billable, packs, price and amount', () => {
    // 80,000 left to bill reach the second tier: 80,000 × 0.108 = 8,640.00
    expect(view('u1')).toMatchObject({ status: 'priced', problems: [] });
    expect(view('u1')?.billable?.toString()).toBe('100000');
    expect(view('u1')?.fromPacks?.toString()).toBe('20000');
    expect(view('u1')?.amount?.toFixed(2)).toBe('8640.00');
    expect(view('u1')?.price).toMatchObject({ kind: 'unit', per: 1 });
  });

  it('has no figures for a line that can not be read, and says which column it is', () => {
    expect(view('u2')).toMatchObject({
      status: 'invalid',
      billable: null,
      amount: null,
      price: { kind: 'none' },
    });
    expect(view('u2')?.problems.map(({ column }) => column)).toEqual(['quantity']);
  });

  it('tells a price for a million as its tariff does', () => {
    const price = view('u3')?.price;
    expect(price?.kind === 'unit' ? [price.price.toFixed(2), price.per] : price).toEqual(['1.00', 1_000_000]);
  });

  it('has nothing to say of an empty row', () => expect(view('u4')).toBeNull());

  it('goes to the next line that asks for attention, and round again', () => {
    expect(nextFlagged(estimate, 'usage', -1)).toEqual({ id: 'u2', column: 'quantity' });
    expect(nextFlagged(estimate, 'usage', 1)).toEqual({ id: 'u2', column: 'quantity' });
  });
});

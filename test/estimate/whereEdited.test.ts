import { describe, expect, it } from 'vitest';
import { apply, inverse } from '../../src/shared/estimate/edit.ts';
import { createRowIds } from '../../src/shared/estimate/newRow.ts';
import { deleteRows, insertRows } from '../../src/shared/estimate/rowEdits.ts';
import { setCells } from '../../src/shared/estimate/setCells.ts';
import { whereEdited } from '../../src/shared/estimate/whereEdited.ts';
import { documentOf, row } from './support.ts';

const ids = createRowIds('new');
const label = { code: 'edit-typing' };
const document = documentOf(
  ['1', '2', '3', '4'].map((quantity) => ({ quantity })),
  [{ quantity: '1' }],
);
const setting = row('settings', 's1', { key: 'discount', value: '0.9' });

describe('where an edit is seen', () => {
  it.each([
    [
      'the first cell that changed',
      setCells(
        document,
        'usage',
        [
          { place: 2, column: 'note', text: 'n' },
          { place: 2, column: 'quantity', text: '9' },
          { place: 3, column: 'date', text: '2026-10-01' },
        ],
        label,
        ids,
      ),
      { table: 'usage', rowId: 'u3', column: 'quantity' },
    ],
    [
      'a pack',
      setCells(document, 'packs', [{ place: 0, column: 'remaining', text: '7' }], label, ids),
      { table: 'packs', rowId: 'p1', column: 'remaining' },
    ],
    [
      'the row that stands where others went away',
      deleteRows(document, 'usage', ['u2', 'u3']),
      { table: 'usage', rowId: 'u4', column: null },
    ],
    [
      'the last row, where those behind it went away',
      deleteRows(document, 'usage', ['u3', 'u4']),
      { table: 'usage', rowId: 'u2', column: null },
    ],
    ['nowhere, where no row is left', deleteRows(document, 'usage', ['u1', 'u2', 'u3', 'u4']), null],
    [
      'nowhere, where only settings changed',
      {
        label,
        patches: [{ kind: 'spliced', table: 'settings', at: 0, removed: [], inserted: [setting] } as const],
      },
      null,
    ],
  ])('%s', (_, edit, where) => {
    if (edit === null) throw new Error('no edit');
    expect(whereEdited(edit, apply(document, edit))).toEqual(where);
  });

  it('taken back, is where the rows are again, or the gap was', () => {
    const deleted = deleteRows(document, 'usage', ['u2', 'u3']);
    const inserted = insertRows(document, 'usage', 1, 2, ids);
    if (deleted === null || inserted === null) throw new Error('no edit');
    expect(whereEdited(inverse(deleted), document)).toEqual({ table: 'usage', rowId: 'u2', column: null });
    expect(whereEdited(inverse(inserted), document)).toEqual({ table: 'usage', rowId: 'u2', column: null });
  });
});

import { describe, expect, it } from 'vitest';
import { EMPTY_DOCUMENT, type EstimateDocument } from '../../src/shared/estimate/document.ts';
import { apply, inverse } from '../../src/shared/estimate/edit.ts';
import { editsSince } from '../../src/shared/estimate/editsSince.ts';
import { NO_HISTORY, redo, remember, undo } from '../../src/shared/estimate/history.ts';
import {
  hasNoRows,
  importResult,
  isEmpty,
  settingsThatStay,
} from '../../src/shared/estimate/importResult.ts';
import { fileSafe, suggestedName } from '../../src/shared/estimate/suggestedName.ts';
import { shipped } from '../tariff/shipped.ts';

const CATALOGUE = shipped();
const source = { file: 'a.xlsx', sheet: 'Usage', row: 2 };
const text = (id: string, cells: Record<string, string>) => ({
  id,
  source,
  cells,
  extras: [],
  cellProblems: [],
});

/** `u1:7` a line of quantity 7, `u1:` an empty row; `p1` a pack; `discount=0.9` a setting. */
function documentOf(...told: readonly string[]): EstimateDocument {
  const usage = told.flatMap((each) => {
    const [, id, quantity = ''] = /^(u\d+):(.*)$/.exec(each) ?? [];
    if (id === undefined) return [];
    return [{ ...text(id, quantity === '' ? {} : { quantity }), records: null, headerUnits: {} }];
  });
  const packs = told.filter((each) => /^p\d+$/.test(each)).map((id) => text(id, { pack: '50000' }));
  const settings = told
    .filter((each) => each.includes('='))
    .map((each) => {
      const [key = '', value = ''] = each.split('=');
      return text(`s-${key}`, { key, value });
    });
  return { usage, packs, settings };
}

const shown = ({ usage, packs, settings }: EstimateDocument): string =>
  [
    ...usage.map(({ id, cells }) => `${id}:${cells.quantity ?? ''}`),
    ...packs.map(({ id }) => id),
    ...settings.map(({ cells }) => `${cells.key}=${cells.value}`),
  ].join(' ');

const HERE = ['u1:7', 'p1', 'discount=0.9'];

describe('an import', () => {
  it.each<['append' | 'replace', string, readonly string[], readonly string[], string]>([
    ['append', 'puts rows and packs behind', HERE, ['u2:8', 'p2'], 'u1:7 u2:8 p1 p2 discount=0.9'],
    [
      'append',
      'keeps the estimate’s own settings',
      HERE,
      ['折扣=0.5', 'month=2026-10'],
      'u1:7 p1 discount=0.9 month=2026-10',
    ],
    [
      'append',
      'takes the place of empty rows',
      ['u1:', 'u2:', 'discount=0.9'],
      ['u3:8'],
      'u3:8 discount=0.9',
    ],
    ['append', 'keeps a gap between lines', ['u1:7', 'u2:', 'u3:9'], ['u4:8'], 'u1:7 u2: u3:9 u4:8'],
    [
      'replace',
      'takes the place of what the files bring',
      HERE,
      ['u2:8', 'p2', 'discount=0.5'],
      'u2:8 p2 discount=0.5',
    ],
    ['replace', 'leaves packs and settings that they don’t bring', HERE, ['u2:8'], 'u2:8 p1 discount=0.9'],
    ['replace', 'leaves lines where only packs come', HERE, ['p2'], 'u1:7 p2 discount=0.9'],
    ['replace', 'fills an empty estimate', [], ['u2:8', 'month=2026-10'], 'u2:8 month=2026-10'],
  ])('%s: %s', (mode, _, before, incoming, after) => {
    const document = documentOf(...before);
    const edit = importResult(document, documentOf(...incoming), mode, CATALOGUE);
    const changed = apply(document, edit);
    expect(shown(changed)).toBe(after);
    expect(shown(apply(changed, inverse(edit)))).toBe(shown(document));
  });

  it('says which settings stay otherwise than the files have them', () => {
    const staying = settingsThatStay(
      documentOf('discount=0.9', 'month=2026-10'),
      documentOf('折扣=0.5', 'month=2026-10', 'voucher=100'),
      CATALOGUE,
    );
    expect(staying).toEqual(['折扣']);
  });

  it.each<[string, EstimateDocument, boolean, boolean]>([
    ['nothing', EMPTY_DOCUMENT, true, true],
    ['empty rows', documentOf('u1:'), true, true],
    ['settings only', documentOf('discount=0.9'), false, true],
    ['a line', documentOf('u1:7'), false, false],
    ['a pack', documentOf('p1'), false, false],
  ])('into an estimate with %s', (_, document, empty, noRows) => {
    expect([isEmpty(document), hasNoRows(document)]).toEqual([empty, noRows]);
  });
});

describe('edits since the last save', () => {
  const edits = ['a', 'b', 'c'].map((code) => ({ label: { code }, patches: [] }));
  const [a, b, c] = edits;
  const all = edits.reduce(remember, NO_HISTORY);
  const undone = (history: typeof all, times: number): typeof all =>
    Array.from({ length: times }).reduce<typeof all>((each) => undo(each)?.history ?? each, history);

  it.each([
    ['never saved', all, null, 3],
    ['saved now', all, c, 0],
    ['saved two ago', all, a, 2],
    ['saved, then undone twice', undone(all, 2), c, 2],
    ['saved, then undone and done again', redo(undone(all, 1))?.history ?? NO_HISTORY, c, 0],
    [
      'saved, undone, and something else done',
      remember(undone(all, 1), { label: { code: 'd' }, patches: [] }),
      c,
      null,
    ],
    ['saved in between, undone beyond it', undone(all, 3), b, 2],
  ])('%s', (_, history, saved, count) => {
    expect(editsSince(history, saved ?? null)).toBe(count);
  });
});

describe('a suggested name', () => {
  it.each([
    ['青禾物流', '2026-10', 'Untitled', '青禾物流 2026-10'],
    ['青禾物流', null, 'Untitled', '青禾物流'],
    [null, '2026-10', '用量明细-10月', '用量明细-10月'],
    [null, null, '', 'Ratesheet'],
    ['A/B: "C" <D>', '2026-10', '', 'A B C D 2026-10'],
    ['../../etc', null, '', 'etc'],
    ['\u202Efdp.exe', null, '', 'fdp.exe'],
    ['CON', null, '', '_CON'],
  ])('%s, %s, %s', (customer, month, otherwise, name) => {
    expect(suggestedName(customer, month, otherwise)).toBe(name);
  });

  it('is cut between characters, never within one', () => {
    expect(fileSafe('😀'.repeat(200))).toBe('😀'.repeat(120));
  });
});

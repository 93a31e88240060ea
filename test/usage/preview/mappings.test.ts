import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../src/shared/usage/findHeader.ts';
import { remap, type UsageMapping } from '../../../src/shared/usage/mapping.ts';
import { guessedPlan } from '../../../src/shared/usage/preview/guessedPlan.ts';
import { remapped } from '../../../src/shared/usage/preview/remapped.ts';
import {
  type Remembered,
  rememberedMapping,
  withMapping,
} from '../../../src/shared/usage/preview/rememberedMapping.ts';
import type { SheetPlan } from '../../../src/shared/usage/sheetPlan.ts';
import { cellRows } from '../support.ts';

function found(...headers: readonly string[]): UsageMapping {
  const mapping = findHeader(cellRows([headers]), { hasDefaultProduct: false });
  if (mapping === null) throw new Error('no header');
  return mapping;
}

/** `product quantity[万条] -`: what each column is read as, with its unit. */
const described = ({ columns }: Pick<UsageMapping, 'columns'>): string =>
  columns.map(({ column, unit }) => `${column ?? '-'}${unit === null ? '' : `[${unit}]`}`).join(' ');

describe('a column that a person chooses', () => {
  it.each([
    // 3 under 消耗（万条） is 30,000 messages: without the header's unit it would be 3.
    ['消耗（万条）', 'quantity', 'product - quantity[万条]'],
    ['used_min', 'quantity', 'product - quantity[min]'],
    // The word itself says minutes.
    ['分钟数', 'quantity', 'product - quantity[分钟]'],
    ['消耗', 'quantity', 'product - quantity'],
    // Notes are in no unit.
    ['消耗（万条）', 'note', 'product quantity note'],
  ] as const)('%s read as %s', (header, column, wanted) => {
    expect(described(remap(found('产品', '用量', header), 2, column))).toBe(wanted);
  });

  it('leaves no unit with a column that is an extra now', () => {
    expect(described(remap(found('产品', '用量（万条）', '数值'), 2, 'quantity'))).toBe('product - quantity');
  });

  it.each<[string, SheetPlan, string]>([
    [
      'of packs',
      {
        as: 'packs',
        mapping: {
          headerRow: 1,
          columns: [
            { index: 0, header: '产品', column: 'product', unit: null },
            { index: 1, header: '档位', column: null, unit: null },
            { index: 2, header: '规格', column: 'pack', unit: '万' },
          ],
          repeated: [],
        },
      },
      'product pack -',
    ],
    ['of a sheet that is not read', { as: 'nothing', code: null }, 'nothing'],
  ])('%s', (_, plan, wanted) => {
    const changed = remapped(plan, 1, 'pack');
    const text =
      changed.as === 'nothing'
        ? 'nothing'
        : changed.mapping.columns.map(({ column }) => column ?? '-').join(' ');
    expect(text).toBe(wanted);
  });
});

describe('what is remembered of a header', () => {
  const header = found('产品', '用量', 'X 值（万条）');
  const chosen = remap(header, 2, 'quantity');
  const memory = withMapping([], header, chosen);

  it('is read again in the same way, units included', () => {
    const again = rememberedMapping(found('产品', '用量', 'X 值（万条）'), memory);
    expect(again === null ? null : described(again)).toBe('product - quantity[万条]');
  });

  it('changes places: what was one column’s is another’s', () => {
    const swapped = remap(remap(found('产品', '计费项', '用量'), 0, 'item'), 1, 'product');
    const kept = withMapping([], found('产品', '计费项', '用量'), swapped);
    const again = rememberedMapping(found('产品', '计费项', '用量'), kept);
    expect(again === null ? null : described(again)).toBe('item product quantity');
  });

  it.each<[string, UsageMapping, readonly Remembered[]]>([
    ['for another header', found('产品', '用量', '备注'), memory],
    ['for the same words in another order', found('用量', '产品', 'X 值（万条）'), memory],
    ['where nothing was remembered', header, []],
    [
      'where it is what the header says',
      header,
      [{ fingerprint: '产品|用量|x值万条', columns: ['product', 'quantity', null] }],
    ],
    [
      'where another version knew a column that is none',
      header,
      [{ fingerprint: '产品|用量|x值万条', columns: ['product', 'constructor', null] }],
    ],
    [
      'where it has another number of columns',
      header,
      [{ fingerprint: '产品|用量|x值万条', columns: ['product'] }],
    ],
  ])('is nothing %s', (_, mapping, all) => {
    expect(rememberedMapping(mapping, all)).toBeNull();
  });

  it('keeps nothing that the header says by itself, and forgets what a person took back', () => {
    expect(withMapping([], header, header)).toEqual([]);
    expect(withMapping(memory, header, header)).toEqual([]);
  });

  it('keeps the latest hundred, each header once', () => {
    let all: readonly Remembered[] = [];
    for (let nth = 0; nth < 120; nth += 1) {
      const each = found('产品', '用量', `栏${nth}`);
      all = withMapping(all, each, remap(each, 2, 'note'));
    }
    all = withMapping(all, header, chosen);
    all = withMapping(all, header, remap(header, 2, 'note'));
    expect(all.length).toBe(100);
    expect(all[0]?.fingerprint).toBe('产品|用量|栏21');
    expect(all.at(-1)).toEqual({
      fingerprint: '产品|用量|x值万条',
      columns: ['product', 'quantity', 'note'],
    });
  });
});

describe('a sheet in which nothing was found', () => {
  const top = (...rows: readonly (readonly string[])[]) =>
    rows.map((cells, nth) => ({ number: nth + 1, cells }));
  it.each([
    ['under the header that is recognised', top(['十月'], ['用量'], ['1200']), '2: quantity'],
    ['under its fullest row', top(['十月'], ['a', 'b', '单价'], ['1', '2', '3']), '2: - - unitPrice'],
    ['not at all where it is empty', top(['', '']), 'null'],
  ])('is read %s', (_, rows, wanted) => {
    const plan = guessedPlan(rows);
    const text =
      plan?.as === 'usage' ? `${plan.mapping.headerRow}: ${described(plan.mapping)}` : String(plan);
    expect(text).toBe(wanted);
  });
});

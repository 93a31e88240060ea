import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/shared/problem.ts';
import { packRows } from '../../src/shared/usage/packRows.ts';
import { USAGE_COLUMNS, type UsageColumn, type UsageRow } from '../../src/shared/usage/types.ts';
import { unpackRows } from '../../src/shared/usage/unpackRows.ts';

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '__proto__', '语音通知', '\ud83d'));

/** Objects that rows of one sheet share, as the reader makes them. */
const SHEETS = [
  {
    file: 'a.xlsx',
    sheet: '用量',
    headers: { quantity: 'D 用量（万条）' },
    headerUnits: { quantity: '万条' },
  },
  { file: 'a.xlsx', sheet: 'Usage', headers: {}, headerUnits: {} },
  { file: 'b.csv', sheet: 'b', headerUnits: {} },
] as const;

const problem = fc.record<Problem>(
  {
    level: fc.constantFrom('error', 'info'),
    code: fc.constant('cell-error'),
    file: fc.constant('a.xlsx'),
    sheet: fc.constant('用量'),
    row: fc.nat(),
    column: fc.constantFrom('quantity', null),
    params: fc.record({ found: text }, { noNullPrototype: true }),
  },
  { noNullPrototype: true },
);

const usageRow: fc.Arbitrary<UsageRow> = fc
  .record({
    nth: fc.nat({ max: SHEETS.length - 1 }),
    id: text,
    row: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    cells: fc.dictionary(fc.constantFrom(...USAGE_COLUMNS), text, { noNullPrototype: true }),
    extras: fc.array(fc.tuple(text, text), { maxLength: 3 }),
    cellProblems: fc.array(problem, { maxLength: 2 }),
    records: fc.option(fc.integer({ min: 0, max: 2 ** 31 - 1 })),
  })
  .map(({ nth, id, row, cells, extras, cellProblems, records }) => {
    const { file, sheet, ...facts } = SHEETS[nth] ?? SHEETS[0];
    const source = { file, sheet, row };
    return {
      id,
      source,
      cells: cells as Record<UsageColumn, string>,
      extras,
      cellProblems,
      records,
      ...facts,
    };
  });

describe('rows that cross to another thread', () => {
  it('are equal on the other side', () => {
    fc.assert(
      fc.property(fc.array(usageRow, { maxLength: 12 }), (rows) => {
        const crossed = structuredClone(packRows(rows));
        // toStrictEqual tells an absent property from an undefined one.
        expect(unpackRows(crossed)).toStrictEqual(rows);
      }),
    );
  });

  it('carry each text once and what their sheet has in common once', () => {
    const [facts] = SHEETS;
    const { headers, headerUnits, file, sheet } = facts;
    const rows = Array.from({ length: 1000 }, (_, index): UsageRow => {
      const cells = { product: '语音通知', quantity: String(index % 10) };
      const source = { file, sheet, row: index + 2 };
      return {
        id: `0.0.${index + 2}`,
        source,
        cells,
        extras: [],
        cellProblems: [],
        records: null,
        headers,
        headerUnits,
      };
    });
    const packed = packRows(rows);
    // 1,000 ids, one product and ten quantities.
    expect(packed.texts).toHaveLength(1011);
    expect(packed.sheets).toEqual([facts]);
    const [first, second] = unpackRows(packed);
    expect(first?.headers).toBe(second?.headers);
  });
});

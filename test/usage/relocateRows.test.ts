import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows } from '../../src/shared/usage/packRows.ts';
import { relocateRows } from '../../src/shared/usage/relocateRows.ts';
import { relocateTextRows } from '../../src/shared/usage/relocateTextRows.ts';
import { PACK_COLUMNS, type UsageRow } from '../../src/shared/usage/types.ts';
import { unpackRows } from '../../src/shared/usage/unpackRows.ts';

const PLACE = { file: 'bill.xlsx', sheet: 'Usage' };
const UNITS = { quantity: '万条' };

const rows: UsageRow[] = [
  {
    id: '0.0.9',
    source: { file: 'old.xlsx', sheet: '用量', row: 9 },
    cells: { product: '语音通知', quantity: '5' },
    extras: [['部门', '市场']],
    cellProblems: [],
    records: 12,
    headerUnits: UNITS,
    headers: { quantity: 'D 用量（万条）' },
  },
  {
    id: 'new-1',
    source: { file: '', sheet: '', row: 1 },
    cells: {},
    extras: [],
    cellProblems: [
      {
        level: 'error',
        code: 'cell-error',
        file: 'old.xlsx',
        sheet: '用量',
        row: 10,
        column: 'quantity',
        params: { found: '#N/A' },
      },
    ],
    records: null,
    headerUnits: {},
  },
];

describe('packed rows of another sheet', () => {
  it('have its places; what their old headers were called is gone, their units count', () => {
    expect(unpackRows(relocateRows(packRows(rows), PLACE))).toEqual([
      {
        id: '0.0.9',
        source: { ...PLACE, row: 2 },
        cells: { product: '语音通知', quantity: '5' },
        extras: [['部门', '市场']],
        cellProblems: [],
        records: 12,
        headerUnits: UNITS,
      },
      {
        id: 'new-1',
        source: { ...PLACE, row: 3 },
        cells: {},
        extras: [],
        cellProblems: [
          {
            level: 'error',
            code: 'cell-error',
            ...PLACE,
            row: 3,
            column: 'quantity',
            params: { found: '#N/A' },
          },
        ],
        records: null,
        headerUnits: {},
      },
    ]);
  });

  it('leave the given ones as they are', () => {
    const packed = packRows(rows);
    const before = structuredClone(packed);
    relocateRows(packed, PLACE);
    expect(packed).toEqual(before);
  });

  it('whose numbers were tampered with are refused, or still unpack', () => {
    const packed = packRows(rows);
    const tampered = fc
      .tuple(fc.nat({ max: packed.codes.length - 1 }), fc.integer())
      .map(([at, code]) => ({ ...packed, codes: packed.codes.with(at, code) }));
    fc.assert(
      fc.property(tampered, (given) => {
        let moved: ReturnType<typeof relocateRows>;
        try {
          moved = relocateRows(given, PLACE);
        } catch (error) {
          return error instanceof RangeError;
        }
        return unpackRows(moved).length === rows.length;
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['fewer numbers than rows', { rows: 3 }],
    ['numbers behind the last row', { rows: 1 }],
    ['a million rows of nothing', { rows: 1_000_000, codes: new Int32Array() }],
    ['no sheets', { sheets: [] }],
    ['no problems', { problems: [] }],
    ['no texts', { texts: [] }],
  ])('are refused: %s', (_, change) => {
    expect(() => relocateRows({ ...packRows(rows), ...change }, PLACE)).toThrow(RangeError);
  });
});

describe('other rows of another sheet', () => {
  it('keep the cells of columns that there are, and no others', () => {
    const cells = JSON.parse('{"product": "a", "__proto__": "b", "toString": "c", "key": "d"}');
    const [row] = relocateTextRows([{ id: 'x', cells, extras: [], cellProblems: [] }], PACK_COLUMNS, PLACE);
    expect(row).toEqual({
      id: 'x',
      source: { ...PLACE, row: 2 },
      cells: { product: 'a' },
      extras: [],
      cellProblems: [],
    });
  });
});

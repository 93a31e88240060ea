import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openCells } from '../../../src/main/services/workbook/read/openCells.ts';
import { decodeEscapes } from '../../../src/main/services/workbook/read/xlsx/escapes.ts';
import type { SheetCell } from '../../../src/shared/invoice/sheetModel.ts';
import type { Cell } from '../../../src/shared/usage/cells.ts';
import { day, firstSheet, formula, number, readBack, sheet, text, workbook, written } from './support.ts';

async function ownRead(path: string): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for await (const { rows: batches } of (await openCells(path)).sheets) {
    for await (const batch of batches) rows.push(...batch.map(({ cells }) => [...cells]));
  }
  return rows;
}

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '<script>alert(1)</script>',
  '</t></is></c></row></sheetData>',
  ']]>&amp;&#x41;',
  '_x0041_ and _x005F_x0041_',
  ' leading and trailing ',
  'two\nlines\ttab',
  '\r\n',
  '\u0001\u001f\ufffe',
  '中文，“引号” 😀 é',
  '__proto__',
];

it('gives hostile texts back, to exceljs and to our own reader', async () => {
  const path = await written(workbook(sheet(HOSTILE.map((content) => [text(content)]))));
  const rows = firstSheet(await readBack(path));
  // exceljs does not undo the escapes of inline strings; everybody else does.
  const values = HOSTILE.map((_, index) => decodeEscapes(String(rows.getCell(index + 1, 1).value)));
  expect(values).toEqual(HOSTILE);
  expect(await ownRead(path)).toEqual(HOSTILE.map((content) => [{ kind: 'text', text: content }]));
});

it('gives formulas and their results back', async () => {
  const cells = [
    formula('1+1', '2'),
    formula('0*1', '0'),
    formula('"a"', { text: 'a' }),
    formula('1/3', '0.3333'),
  ];
  const path = await written(workbook(sheet([cells])));
  const row = firstSheet(await readBack(path)).getRow(1);
  expect([1, 2, 3, 4].map((column) => row.getCell(column).formula)).toEqual(['1+1', '0*1', '"a"', '1/3']);
  expect([1, 2, 3, 4].map((column) => row.getCell(column).result)).toEqual([2, 0, 'a', 0.3333]);
  expect(await ownRead(path)).toEqual([
    [
      { kind: 'number', text: '2' },
      { kind: 'number', text: '0' },
      { kind: 'text', text: 'a' },
      { kind: 'number', text: '0.3333' },
    ],
  ]);
});

/** Fifteen digits are what a spreadsheet keeps, and what our reader takes from one. */
it('gives our own reader every digit and day', async () => {
  const digits = fc.tuple(
    fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }),
    fc.integer({ min: 0, max: 20 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(digits, { minLength: 1, maxLength: 20 }), async (values) => {
      const cells = values.map(([whole, places]) => number(`${whole}e-${places}`));
      const expected = cells.map(({ content }) => {
        if (content.kind !== 'number') throw new Error('not a number');
        return { kind: 'number', text: content.value.toString() };
      });
      const days: SheetCell[] = [day('2026-10-05'), day('2024-02-29', 'input')];
      const path = await written(workbook(sheet([[...cells, ...days]])));
      expect(await ownRead(path)).toEqual([
        [...expected, { kind: 'date', text: '2026-10-05' }, { kind: 'date', text: '2024-02-29' }],
      ]);
    }),
    { numRuns: 15 },
  );
});

it('keeps a hundred thousand characters to what a cell holds', async () => {
  const path = await written(workbook(sheet([[text('长'.repeat(100_000))]])));
  const value = firstSheet(await readBack(path)).getCell('A1').value;
  expect(value).toBe(`${'长'.repeat(32_751)}…[+67,249]`);
});

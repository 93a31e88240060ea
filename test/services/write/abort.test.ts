import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/main/services/workbook/write/writeWorkbook.ts';
import type { SheetCell } from '../../../src/shared/invoice/sheetModel.ts';
import { sheet, temporaryFolder, text, workbook } from './support.ts';

function* rowsOf(count: number): Generator<readonly SheetCell[]> {
  for (let row = 1; row <= count; row++) yield [text(`row ${row}`), text('some more of it')];
}

it('reports the rows written, to the last one of the last sheet', async () => {
  const seen: number[] = [];
  const model = workbook(sheet(rowsOf(5000)), sheet(rowsOf(7), { name: 'Rates' }));
  await writeWorkbook(model, join(temporaryFolder(), 'out.xlsx'), { onProgress: (rows) => seen.push(rows) });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.slice(-2)).toEqual([5000, 5007]);
});

it('stops soon after it is aborted, and leaves the folder as it was', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'out.xlsx');
  writeFileSync(path, 'old');
  const abort = new AbortController();
  let taken = 0;
  function* counted(): Generator<readonly SheetCell[]> {
    for (const row of rowsOf(1_000_000)) {
      taken++;
      yield row;
    }
  }
  const writing = writeWorkbook(workbook(sheet(counted())), path, {
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
  expect(taken).toBeLessThan(50_000);
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
  expect(readFileSync(path, 'utf8')).toBe('old');
});

it('passes on what the rows throw, and leaves nothing', async () => {
  const folder = temporaryFolder();
  function* broken(): Generator<readonly SheetCell[]> {
    yield* rowsOf(3000);
    throw new Error('row 3001');
  }
  await expect(writeWorkbook(workbook(sheet(broken())), join(folder, 'out.xlsx'))).rejects.toThrow(
    'row 3001',
  );
  expect(readdirSync(folder)).toEqual([]);
});

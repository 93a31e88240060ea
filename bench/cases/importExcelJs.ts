import ExcelJs from 'exceljs';
import { once, runCase } from '../measure.ts';

interface Options {
  readonly path: string;
  readonly mode: 'full' | 'stream';
}

await runCase<Options>(async ({ path, mode }) => {
  let cells = 0;
  const count = (row: ExcelJs.Row): void => {
    row.eachCell((cell) => {
      if (cell.value !== null) cells++;
    });
  };
  const measured = await once(() => (mode === 'full' ? readFull(path, count) : readStream(path, count)));
  return { ...measured, extra: { ...measured.extra, cells } };
});

async function readFull(path: string, count: (row: ExcelJs.Row) => void): Promise<void> {
  const workbook = new ExcelJs.Workbook();
  // Declared for readers of streams and of buffers, honoured for files as well.
  await workbook.xlsx.readFile(path, { ignoreNodes: ['dataValidations'] });
  workbook.eachSheet((sheet) => sheet.eachRow(count));
}

async function readStream(path: string, count: (row: ExcelJs.Row) => void): Promise<void> {
  const reader = new ExcelJs.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of reader) for await (const row of sheet) count(row);
}

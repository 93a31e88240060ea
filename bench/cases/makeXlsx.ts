import ExcelJs from 'exceljs';
import { once, runCase } from '../measure.ts';
import { HEADERS, monthRow } from '../month.ts';

/** Writes the workbook that is imported, as a spreadsheet program would: shared strings, dates as formatted numbers. */
await runCase<{ readonly rows: number; readonly path: string }>(({ rows, path }) =>
  once(async () => {
    const options = { filename: path, useStyles: true, useSharedStrings: true };
    const workbook = new ExcelJs.stream.xlsx.WorkbookWriter(options);
    const sheet = workbook.addWorksheet('用量');
    sheet.addRow([...HEADERS]).commit();
    for (let index = 0; index < rows; index++) {
      const { day, region, ...rest } = monthRow(index);
      const { month, product, item, quantity, unit, costCentre, ticket, note } = rest;
      const values = [
        new Date(day),
        month,
        product,
        item,
        quantity,
        unit,
        region || null,
        costCentre,
        ticket,
        note,
      ];
      const row = sheet.addRow(values);
      row.getCell(1).numFmt = 'yyyy/m/d';
      row.commit();
    }
    sheet.commit();
    await workbook.commit();
  }),
);

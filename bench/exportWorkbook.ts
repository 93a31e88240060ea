import ExcelJs from 'exceljs';
import { CELL_STYLES, numberFormat } from '../src/main/services/workbook/write/cellStyles.ts';
import type {
  CellContent,
  CellStyle,
  SheetCell,
  SheetModel,
  WorkbookModel,
} from '../src/shared/invoice/sheetModel.ts';

/** The cells of a workbook, written by exceljs with the same styles and column widths, row by row into the file. */
export async function writeByStream(model: WorkbookModel, path: string): Promise<void> {
  const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true });
  for (const sheet of model.sheets) {
    const target = workbook.addWorksheet(sheet.name);
    addRows(target, sheet, (row) => row.commit());
    target.commit();
  }
  await workbook.commit();
}

/** As `writeByStream`, by the writer that builds the whole workbook first. */
export async function writeWhole(model: WorkbookModel, path: string): Promise<void> {
  const workbook = new ExcelJs.Workbook();
  for (const sheet of model.sheets) addRows(workbook.addWorksheet(sheet.name), sheet, () => undefined);
  await workbook.xlsx.writeFile(path);
}

function addRows(
  target: ExcelJs.Worksheet,
  { columns, rows }: SheetModel,
  done: (row: ExcelJs.Row) => void,
): void {
  target.columns = columns.map(({ width }) => ({ width }));
  for (const cells of rows) {
    const row = target.addRow(cells.map((cell) => (cell === null ? null : excelJsValue(cell.content))));
    cells.forEach((cell, index) => {
      if (cell !== null) row.getCell(index + 1).style = excelJsStyle(cell);
    });
    done(row);
  }
}

const styles = new Map<CellStyle, Partial<ExcelJs.Style>>();

function excelJsStyle({ style }: SheetCell): Partial<ExcelJs.Style> {
  const known = styles.get(style) ?? { ...CELL_STYLES[style], numFmt: numberFormat(style, 'base') };
  styles.set(style, known);
  return known;
}

/** Floats here: exceljs knows no other numbers. */
function excelJsValue(content: CellContent): ExcelJs.CellValue {
  switch (content.kind) {
    case 'text':
      return content.text === '' ? null : content.text;
    case 'number':
      return Number(content.value.toString());
    case 'date':
      return new Date(content.day);
    case 'formula': {
      const { formula, result } = content;
      return {
        formula,
        result: result === null || typeof result === 'string' ? (result ?? '') : result.toNumber(),
      };
    }
  }
}

import type { Workbook, Worksheet } from 'exceljs';
import type { DropDown, SheetModel } from '../../../../shared/invoice/sheetModel.ts';

/** Excel's own unit adds the cell's padding to the characters: 5 of the 7 pixels of a digit. */
const PADDING = 0.71;
/** Points: what a row of the normal font needs. Rows with larger or wrapped text grow when the file is opened. */
const ROW_HEIGHT = 16.5;
const A4 = 9;
/** Inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
/** Excel refuses the workbook over a longer one. */
const MAX_PROMPT = 255;
const MAX_FOOTER = 255;

/** A sheet without rows: everything the model says about it as a whole. */
export function addSheet(workbook: Workbook, model: SheetModel, name: string): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    state: model.hidden === true ? 'hidden' : 'visible',
    properties: { defaultRowHeight: ROW_HEIGHT },
  });
  sheet.columns = model.columns.map(({ width, hidden }) => ({
    width: width + PADDING,
    hidden: hidden === true,
  }));
  freeze(sheet, model.frozenRows ?? 0, model.frozenColumns ?? 0);
  if (model.autoFilter !== undefined) sheet.autoFilter = model.autoFilter;
  for (const range of model.merges ?? []) sheet.mergeCells(range);
  for (const dropDown of model.dropDowns ?? []) addDropDown(sheet, dropDown);
  if (model.print !== undefined) setUpPrint(sheet, model.print);
  return sheet;
}

function freeze(sheet: Worksheet, ySplit: number, xSplit: number): void {
  sheet.views = ySplit + xSplit === 0 ? [{ state: 'normal' }] : [{ state: 'frozen', xSplit, ySplit }];
}

interface DropDownWriter {
  readonly dataValidations: { add(range: string, validation: object): void };
}

/** On a range as a range: one per cell would make a workbook that takes minutes to open. What is typed may differ. */
function addDropDown(sheet: Worksheet, { range, source, prompt }: DropDown): void {
  const validation = { type: 'list', allowBlank: true, formulae: [source] };
  const message = prompt === undefined ? {} : { showInputMessage: true, prompt: prompt.slice(0, MAX_PROMPT) };
  // exceljs has this and does not declare it.
  (sheet as unknown as DropDownWriter).dataValidations.add(range.replaceAll('$', ''), {
    ...validation,
    ...message,
  });
}

/** A4, as many pages long as it needs to be and one wide. */
function setUpPrint(sheet: Worksheet, print: NonNullable<SheetModel['print']>): void {
  const repeated = print.repeatRows ?? 0;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: print.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    ...(repeated > 0 ? { printTitlesRow: `1:${repeated}` } : {}),
  };
  sheet.headerFooter.oddFooter = footerCode(print.footer ?? '&P / &N');
}

/**
 * `&P` (page) and `&N` (pages) keep their meaning; any other ampersand is a character and not the code it may look like.
 */
function footerCode(text: string): string {
  return `&C${text.replace(/&(?![PN])/g, '&&')}`.slice(0, MAX_FOOTER);
}

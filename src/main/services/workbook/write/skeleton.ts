import type { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { SheetModel, WorkbookModel } from '../../../../shared/invoice/sheetModel.ts';
import { FONT_NAME } from './cellStyles.ts';
import { addSheet } from './sheetFrame.ts';
import { sheetNames } from './sheetNames.ts';

/** A part of the workbook's zip: all of it, or the XML before and after the rows of a sheet. */
export type Part = WholePart | SheetPart;

export interface WholePart {
  readonly kind: 'whole';
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SheetPart {
  readonly kind: 'sheet';
  readonly name: string;
  readonly sheet: SheetModel;
  readonly head: string;
  readonly tail: string;
}

export const STYLES_PART = 'xl/styles.xml';

/**
 * Everything of a workbook but its styles and rows, as exceljs writes it: columns, panes, drop-downs, print setup, names
 * and properties. It is good at these; its rows would take twice the time and three times the memory.
 *
 * @param created goes into the file's properties; null: they say nothing, so that equal models are equal bytes.
 */
export async function buildSkeleton(model: WorkbookModel, created: Date | null): Promise<Part[]> {
  // Loading exceljs takes a third of a second, which who only prices a file needn't wait for.
  const { default: ExcelJs } = await import('exceljs');
  const workbook = new ExcelJs.Workbook();
  const names = sheetNames(model.sheets.map(({ name }) => name));
  for (const [index, sheet] of model.sheets.entries()) addSheet(workbook, sheet, names[index] ?? '');
  describe(workbook, model, created);
  const files = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return Object.entries(files).map(([name, bytes]) => {
    const sheet = model.sheets.find((_, index) => `xl/worksheets/sheet${index + 1}.xml` === name);
    return sheet === undefined ? wholePart(name, bytes, created) : sheetPart(name, bytes, sheet);
  });
}

function describe(workbook: Workbook, { title, sheets }: WorkbookModel, created: Date | null): void {
  const shown = sheets.findIndex(({ hidden }) => hidden !== true);
  if (shown < 0) throw new RangeError('a workbook needs a sheet that is not hidden');
  workbook.title = title;
  workbook.creator = 'Ratesheet';
  workbook.lastModifiedBy = 'Ratesheet';
  workbook.created = created ?? new Date(0);
  workbook.modified = workbook.created;
  // Excel calculates everything anew when it opens the file; other programs trust the results that are in it.
  workbook.calcProperties.fullCalcOnLoad = true;
  const size = { x: 0, y: 0, width: 24_000, height: 14_000 };
  workbook.views = [{ ...size, firstSheet: shown, activeTab: shown, visibility: 'visible' }];
}

/** The rows, and the range they fill, which nobody knows before they have been written. */
const ROWS = /<sheetData\/>|<sheetData>.*<\/sheetData>/s;
const DIMENSION = /<dimension [^>]*\/>/;

function sheetPart(name: string, bytes: Uint8Array, sheet: SheetModel): SheetPart {
  const [head, tail] = strFromU8(bytes).replace(DIMENSION, '').split(ROWS);
  if (head === undefined || tail === undefined) throw new Error(`exceljs wrote no rows into ${name}`);
  return { kind: 'sheet', name, sheet, head: `${head}<sheetData>`, tail: `</sheetData>${tail}` };
}

const THEME_FONT = /(<a:ea typeface="|<a:font script="Hans" typeface=")[^"]*/g;
const DATES = /<dcterms:(created|modified)[ >].*?<\/dcterms:\1>/gs;

/** What exceljs has no option for: the Chinese font of the theme, and properties without a date. */
function wholePart(name: string, bytes: Uint8Array, created: Date | null): WholePart {
  const changed = (pattern: RegExp, replacement: string): WholePart => {
    const xml = strFromU8(bytes).replace(pattern, replacement);
    return { kind: 'whole', name, bytes: strToU8(xml) };
  };
  if (name === 'xl/theme/theme1.xml') return changed(THEME_FONT, `$1${FONT_NAME}`);
  if (name === 'docProps/core.xml' && created === null) return changed(DATES, '');
  return { kind: 'whole', name, bytes };
}

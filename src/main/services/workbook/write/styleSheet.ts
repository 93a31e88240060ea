import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { CellStyle } from '../../../../shared/invoice/sheetModel.ts';
import { CELL_STYLES, FONT_NAME, FONT_SIZE, numberFormat, VARIANTS, type Variant } from './cellStyles.ts';
import type { StyleId } from './cellXml.ts';

export interface StyleSheet {
  /** The styles part of a workbook. */
  readonly bytes: Uint8Array;
  readonly styleId: StyleId;
}

const SAMPLES = (Object.keys(CELL_STYLES) as CellStyle[]).flatMap((style) =>
  VARIANTS.map((variant) => ({ style, variant })),
);

const NORMAL_FONT = `<font><sz val="${FONT_SIZE}"/><color theme="1"/><name val="${FONT_NAME}"/><family val="2"/><charset val="134"/></font>`;

/**
 * The styles as exceljs writes them, and the number it gave to each: a workbook with one cell of every style tells both.
 * The normal font, in which empty cells are typed and columns are measured, it has no option for.
 */
export async function buildStyleSheet(): Promise<StyleSheet> {
  const { default: ExcelJs } = await import('exceljs');
  const workbook = new ExcelJs.Workbook();
  const sheet = workbook.addWorksheet('styles');
  for (const [index, { style, variant }] of SAMPLES.entries()) {
    sheet.getCell(index + 1, 1).style = { ...CELL_STYLES[style], numFmt: numberFormat(style, variant) };
  }
  const files = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const ids = readIds(text('xl/worksheets/sheet1.xml'));
  return {
    bytes: strToU8(text('xl/styles.xml').replace(/<font>.*?<\/font>/s, NORMAL_FONT)),
    styleId: (style, variant) => ids.get(style)?.get(variant) ?? 0,
  };
}

type Ids = ReadonlyMap<CellStyle, ReadonlyMap<Variant, number>>;

function readIds(sheetXml: string): Ids {
  const ids = new Map<CellStyle, Map<Variant, number>>();
  const found = [...sheetXml.matchAll(/<c r="A(\d+)" s="(\d+)"\/>/g)];
  if (found.length !== SAMPLES.length) throw new Error('exceljs did not number every style');
  for (const [, row, id] of found) {
    const sample = SAMPLES[Number(row) - 1];
    if (sample === undefined) continue;
    const variants = ids.get(sample.style) ?? new Map<Variant, number>();
    ids.set(sample.style, variants.set(sample.variant, Number(id)));
  }
  return ids;
}

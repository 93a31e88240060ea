import { strToU8, zipSync } from 'fflate';

/**
 * Workbooks put together from raw XML, so that a test can hold just the oddity it is about. Each function returns a
 * part's text or the whole file's bytes; nothing here knows how the reader works.
 */
export interface SheetPart {
  readonly name: string;
  /** What stands between `<sheetData>` and `</sheetData>`. */
  readonly data: string;
  /** What stands behind `</sheetData>`: merged ranges, validations. */
  readonly after?: string;
  readonly state?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** `[id, code]` of custom formats, and the format id of each cell style. */
  readonly formats?: readonly (readonly [number, string])[];
  readonly styles?: readonly number[];
  readonly workbookProperties?: string;
  /** Parts that replace or join the generated ones; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function xmlPart(body: string): string {
  return DECLARATION + body;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export function sheetXml({ data, after = '' }: Pick<SheetPart, 'data' | 'after'>): string {
  return xmlPart(`<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`);
}

/** The parts of a workbook by name, in the order of the zip. */
export function workbookParts(workbook: WorkbookParts): Map<string, string | Uint8Array> {
  const parts = new Map<string, string | Uint8Array>();
  parts.set('_rels/.rels', relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  parts.set('xl/workbook.xml', workbookXml(workbook));
  parts.set('xl/_rels/workbook.xml.rels', workbookRelationships(workbook));
  for (const [index, sheet] of workbook.sheets.entries()) {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet));
  }
  // Last on purpose: texts and formats come after the sheets that need them.
  if (workbook.strings !== undefined)
    parts.set('xl/sharedStrings.xml', xmlPart(`<sst xmlns="${MAIN}">${workbook.strings}</sst>`));
  if (workbook.styles !== undefined) parts.set('xl/styles.xml', stylesXml(workbook));
  for (const [name, content] of Object.entries(workbook.parts ?? {})) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return parts;
}

/** A whole workbook. */
export function xlsx(workbook: WorkbookParts): Uint8Array {
  return zipParts(workbookParts(workbook));
}

/** A workbook of one sheet with these rows. */
export function xlsxOf(data: string, rest: Omit<WorkbookParts, 'sheets'> = {}): Uint8Array {
  return xlsx({ ...rest, sheets: [{ name: 'Usage', data }] });
}

/** Zips parts; at level 0 they are stored as they are. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>, level: 0 | 6 = 6): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of parts) files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { level, mtime: '2026-10-05T00:00:00' });
}

function workbookXml({ sheets, workbookProperties = '' }: WorkbookParts): string {
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  return xmlPart(
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${workbookProperties}<sheets>${list.join('')}</sheets></workbook>`,
  );
}

function workbookRelationships({ sheets, strings, styles }: WorkbookParts): string {
  const list: [string, string, string][] = sheets.map((_, index) => [
    `rId${index + 1}`,
    'worksheet',
    `worksheets/sheet${index + 1}.xml`,
  ]);
  if (strings !== undefined) list.push(['rIdStrings', 'sharedStrings', 'sharedStrings.xml']);
  if (styles !== undefined) list.push(['rIdStyles', 'styles', 'styles.xml']);
  return relationshipsXml(list);
}

export function relationshipsXml(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return xmlPart(`<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`);
}

/** No fonts, no fills: some exporters leave them out, and the reader needs neither. */
function stylesXml({ formats = [], styles = [] }: WorkbookParts): string {
  const custom = formats.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  const cells = styles.map((id) => `<xf numFmtId="${id}"/>`);
  return xmlPart(
    `<styleSheet xmlns="${MAIN}"><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cells.join('')}</cellXfs></styleSheet>`,
  );
}

import { FileRefused } from '../fileRefused.ts';
import { type Attributes, readXml } from '../xml/scanXml.ts';
import type { Zip, ZipEntry } from '../zip/zip.ts';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationshipId: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** The workbook's own part: its sheets in the order of their tabs, and from which year its dates count. */
export async function readWorkbookPart(zip: Zip, entry: ZipEntry): Promise<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  await readXml(zip, entry, zip.limits.smallPartBytes, {
    open(name, attributes) {
      // A boolean of XML Schema is 1 or true; exporters use either.
      if (name === 'workbookPr') date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      else if (name === 'sheet') addSheet(sheets, attributes, zip);
    },
  });
  return { sheets, date1904 };
}

function addSheet(sheets: SheetEntry[], attributes: Attributes, zip: Zip): void {
  const limit = zip.limits.sheets;
  if (sheets.length >= limit) throw new FileRefused('file-too-many-sheets', { file: zip.file, limit });
  sheets.push({
    name: attributes.name ?? '',
    hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
    relationshipId: relationshipId(attributes),
  });
}

/** `r:id`, whatever prefix stands for the namespace of relationships. */
function relationshipId(attributes: Attributes): string {
  for (const [name, value] of Object.entries(attributes)) if (name.endsWith(':id')) return value;
  return '';
}

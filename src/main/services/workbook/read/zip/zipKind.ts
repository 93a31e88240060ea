import type { FileTextKey } from '../../../../../shared/i18n/texts/files.ts';
import { readRelationships } from '../xlsx/relationships.ts';
import { partBytes } from './part.ts';
import { findEntry, type Zip } from './zip.ts';

export type ZipKind = { readonly workbook: string } | { readonly refusal: FileTextKey };

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const APPLE = /^index(?:\.zip$|\/.*\.iwa$|\.apxl$)/;
const USUAL_WORKBOOK = 'xl/workbook.xml';

/** What a zip is by what lies in it: the name of its workbook part, or why there is none to read. */
export async function zipKind(zip: Zip): Promise<ZipKind> {
  if ((await declaredType(zip)).startsWith(OPEN_DOCUMENT)) return { refusal: 'file-ods' };
  for (const name of zip.entries.keys()) if (APPLE.test(name)) return { refusal: 'file-numbers' };
  const main = await mainPart(zip);
  if (main === null) return { refusal: 'file-archive' };
  if (main.toLowerCase().endsWith('.bin')) return { refusal: 'file-xlsb' };
  if (/^(?:word|ppt|visio)\//i.test(main)) return { refusal: 'file-document' };
  return { workbook: main };
}

/** OpenDocument and EPUB files say in a part of this name what they are. */
async function declaredType(zip: Zip): Promise<string> {
  const entry = findEntry(zip, 'mimetype');
  if (entry === undefined) return '';
  for await (const chunk of partBytes(zip, entry, 1024)) return chunk.toString('latin1').trim();
  return '';
}

async function mainPart(zip: Zip): Promise<string | null> {
  for (const { type, target } of (await readRelationships(zip, '')).values()) {
    if (type === 'officeDocument') return target;
  }
  return findEntry(zip, USUAL_WORKBOOK) === undefined ? null : USUAL_WORKBOOK;
}

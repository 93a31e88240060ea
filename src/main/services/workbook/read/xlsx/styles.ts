import { readXml } from '../xml/scanXml.ts';
import type { Zip, ZipEntry } from '../zip/zip.ts';
import { builtinFormat, customFormat, type FormatKind } from './numberFormat.ts';

/**
 * What each cell style makes of a number, by the style's index. Nothing but number formats is looked at, so that a
 * styles part without fonts or fills is no trouble. A format defined in the file goes before a built-in of its number.
 */
export async function readStyles(zip: Zip, entry: ZipEntry | undefined): Promise<readonly FormatKind[]> {
  const custom = new Map<string, FormatKind>();
  const formatIds: string[] = [];
  if (entry === undefined) return [];
  let inCellFormats = false;
  await readXml(zip, entry, zip.limits.smallPartBytes, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt')
        custom.set(attributes.numFmtId ?? '', customFormat(attributes.formatCode ?? ''));
      else if (name === 'xf' && inCellFormats) formatIds.push(attributes.numFmtId ?? '0');
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formatIds.map((id) => custom.get(id) ?? builtinFormat(Number.parseInt(id, 10)));
}

import type { Cell } from '../../../../../shared/usage/cells.ts';
import { FileRefused } from '../fileRefused.ts';
import { readXml } from '../xml/scanXml.ts';
import type { Zip, ZipEntry } from '../zip/zip.ts';
import { decodeEscapes } from './escapes.ts';

/**
 * The texts that cells refer to by index, each already a cell, so that a thousand cells of one text share one object.
 * Rich text is joined; the reading aids of East Asian text (`rPh`) are no part of it.
 */
export async function readSharedStrings(zip: Zip, entry: ZipEntry | undefined): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  if (entry === undefined) return cells;
  let text = '';
  let inText = false;
  let phonetic = 0;
  await readXml(zip, entry, zip.limits.sharedStringBytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = phonetic === 0;
    },
    text(chunk) {
      if (inText) text += chunk;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') add(cells, text, zip);
    },
  });
  return cells;
}

function add(cells: Cell[], text: string, zip: Zip): void {
  const limit = zip.limits.sharedStrings;
  if (cells.length >= limit) throw new FileRefused('file-too-many-texts', { file: zip.file, limit });
  cells.push({ kind: 'text', text: decodeEscapes(text) });
}

import type { FileTextKey } from '../../../../shared/i18n/texts/files.ts';
import { guessUtf16 } from './csv/encoding.ts';

export type Look = 'zip' | 'ole' | 'text' | { readonly refusal: FileTextKey };

/** So much of a file's head tells what it is. */
export const HEAD_BYTES = 64 * 1024;

const ZIP = Buffer.from('PK');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HTML = /^(?:<!doctype\s+html|<(?:html|head|body|table|meta|style|div|script)\b|mime-version:)/;
const EXCEL_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';
const ARCHIVES = ['1f8b', '377abcaf271c', '526172211a07', '425a68', 'fd377a585a00'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

/** What a file is by its first bytes, whatever its name says. */
export function look(head: Buffer): Look {
  if (startsWith(head, ZIP) && (head[2] === 3 || head[2] === 5)) return 'zip';
  if (startsWith(head, OLE)) return 'ole';
  const latin = head.toString('latin1', 0, 4096);
  if (latin.startsWith('%PDF')) return { refusal: 'file-pdf' };
  if (ARCHIVES.some((magic) => startsWith(head, magic))) return { refusal: 'file-archive' };
  if (isOldestXls(head)) return { refusal: 'file-xls' };
  const utf16 = guessUtf16(head);
  if (utf16 === null && isBinary(head)) return { refusal: 'file-unknown' };
  return lookAtText(utf16 === null ? latin.replace(/^\xef\xbb\xbf/, '') : withoutNuls(latin));
}

function lookAtText(text: string): Look {
  const start = text.trimStart().toLowerCase();
  if (start.startsWith('<?xml') && start.includes(EXCEL_2003)) return { refusal: 'file-xml-spreadsheet' };
  const body = start.replace(/^<\?xml[^>]*>\s*/, '').replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  if (HTML.test(body)) return { refusal: 'file-html' };
  return start.startsWith('<?xml') ? { refusal: 'file-unknown' } : 'text';
}

/** Excel 2, 3 and 4 wrote no OLE file, but a stream of records, of which the first is 09, a version, and 4 to 16 long. */
function isOldestXls([record, version = -1, length = 0, high]: Buffer): boolean {
  return record === 9 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && high === 0;
}

/** ASCII that was UTF-16 is readable without its NULs and mark; that is enough to find a tag. */
function withoutNuls(latin: string): string {
  return latin.replaceAll('\0', '').replace(/^(?:\xff\xfe|\xfe\xff)/, '');
}

/** No text table has a NUL, in UTF-8 or GB18030, nor one control character in a hundred. */
function isBinary(head: Buffer): boolean {
  if (head.includes(0)) return true;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32)) controls++;
  return controls * 100 > head.length;
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

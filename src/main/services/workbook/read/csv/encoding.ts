import { isAscii, isUtf8 } from 'node:buffer';
import { fileChunks } from '../fileChunks.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** How people write it. */
export const ENCODING_NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
};

/** So many valid sequences of several bytes, with none invalid before them, do not come about by chance. */
const SURE = 1000;

/**
 * The encoding of a text file: by its byte order mark, by the NULs of UTF-16, else UTF-8 where its bytes are that, else
 * GB18030. To know, the bytes are looked at until the matter is clear: for plain ASCII that is all of them, which costs
 * a tenth of reading them as a table. UTF-8 with a few torn characters is still UTF-8: in GB18030 text nearly every
 * character is invalid UTF-8.
 */
export async function detectEncoding(path: string, head: Buffer): Promise<TextEncoding> {
  const utf16 = guessUtf16(head);
  if (utf16 !== null) return utf16;
  const seen = { valid: 0, invalid: 0 };
  let carried: Buffer = Buffer.alloc(0);
  for await (const chunk of fileChunks(path)) {
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const length = wholeCharacters(bytes);
    carried = bytes.subarray(length);
    count(bytes.subarray(0, length), seen);
    if (seen.invalid === 0 ? seen.valid >= SURE : seen.invalid >= SURE) break;
  }
  if (carried.length > 0) seen.invalid++;
  return seen.invalid * 10 <= seen.valid ? 'utf-8' : 'gb18030';
}

/** UTF-16 by its mark, or by the zero halves of its ASCII characters; null for anything else. */
export function guessUtf16(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head.length < 2) return null;
  const mark = head.readUInt16BE(0);
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const pairs = Math.floor(Math.min(head.length, 4096) / 2);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < pairs; index++) {
    if (head[index * 2] === 0 && head[index * 2 + 1] === 0) return null;
    if (head[index * 2] === 0) even++;
    if (head[index * 2 + 1] === 0) odd++;
  }
  // Chinese characters have halves of zero too (一 is 4E00), but commas, digits and line ends are far more frequent.
  if (odd * 20 >= pairs && odd > even * 4 && isText(head, 0)) return 'utf-16le';
  if (even * 20 >= pairs && even > odd * 4 && isText(head, 1)) return 'utf-16be';
  return null;
}

/** Whether the ASCII characters among the pairs are printable: an image or program has control characters. */
function isText(head: Buffer, low: 0 | 1): boolean {
  for (let index = 0; index + 1 < Math.min(head.length, 4096); index += 2) {
    const byte = head[index + low] ?? 0;
    if (head[index + 1 - low] === 0 && byte < 9) return false;
  }
  return true;
}

function count(bytes: Buffer, seen: { valid: number; invalid: number }): void {
  if (isAscii(bytes)) return;
  const wholly = isUtf8(bytes);
  const text = bytes.toString('utf8');
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd && !wholly) seen.invalid++;
    else if (code > 0x7f) seen.valid++;
  }
}

/** How many of these bytes are whole UTF-8 characters: a last one that the end cuts off waits for the next bytes. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

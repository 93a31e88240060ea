import { crc32 } from 'node:zlib';

/**
 * A journal's file: a mark, then records one behind another, each as its length, a checksum and its text. A file that was cut
 * anywhere is whole up to the last record that it holds entirely: nothing behind the cut was ever needed before it.
 *
 * `{"a":1}` is `07 00 00 00`, its CRC-32 in four bytes, and the seven bytes themselves.
 */
export const MARK = Buffer.from('ratesheet journal 1\n');
const HEAD_BYTES = 8;

export function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(body.length, 0);
  head.writeUInt32LE(checksum(body), 4);
  return Buffer.concat([head, body]);
}

export interface Frames {
  readonly texts: readonly string[];
  /** Whether nothing is left behind the last of them. */
  readonly isWhole: boolean;
}

/** The records that a file holds, up to the first one that is cut off or damaged. */
export function framesOf(file: Buffer): Frames {
  if (!file.subarray(0, MARK.length).equals(MARK)) return { texts: [], isWhole: false };
  const texts: string[] = [];
  let at = MARK.length;
  for (let body = bodyAt(file, at); body !== null; body = bodyAt(file, at)) {
    texts.push(body.toString());
    at += HEAD_BYTES + body.length;
  }
  return { texts, isWhole: at === file.length };
}

/** Null: no whole record begins there. No record is empty: what a power cut leaves of a file may be zeros. */
function bodyAt(file: Buffer, at: number): Buffer | null {
  if (at + HEAD_BYTES > file.length) return null;
  const length = file.readUInt32LE(at);
  const start = at + HEAD_BYTES;
  if (length === 0 || length > file.length - start) return null;
  const body = file.subarray(start, start + length);
  return checksum(body) === file.readUInt32LE(at + 4) ? body : null;
}

const checksum = (body: Buffer): number => crc32(body);

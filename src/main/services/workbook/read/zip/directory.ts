import type { FileHandle } from 'node:fs/promises';
import { damaged } from '../fileRefused.ts';
import { readAt } from '../readAt.ts';
import type { Source } from '../source.ts';
import { partKey, type ZipEntry } from './zip.ts';

const END = 0x06054b50;
const END_SIZE = 22;
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_SIZE = 20;
const END64 = 0x06064b50;
const END64_SIZE = 56;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const MAX_COMMENT = 0xffff;
/** A 32-bit field with this value says: look in the zip64 record. */
const IN_ZIP64 = 0xffffffff;

interface Span {
  readonly entries: number;
  readonly offset: number;
  readonly length: number;
}

/**
 * The central directory of a zip: what parts it has and where, in any order. Reading it instead of walking the file
 * makes the order of the parts irrelevant, and a cut-off file is known at once, because the directory stands last.
 */
export async function readDirectory(handle: FileHandle, source: Source): Promise<Map<string, ZipEntry>> {
  const span = await findDirectory(handle, source);
  if (span.entries > source.limits.zipEntries || span.length > source.size)
    throw damaged(source.file, 'directory');
  const bytes = await readAt(handle, span.offset, span.length, source.file);
  const entries = new Map<string, ZipEntry>();
  let offset = 0;
  for (let index = 0; index < span.entries; index++) {
    if (offset + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(offset) !== ENTRY)
      throw damaged(source.file, 'entry');
    const next =
      offset +
      ENTRY_SIZE +
      bytes.readUInt16LE(offset + 28) +
      bytes.readUInt16LE(offset + 30) +
      bytes.readUInt16LE(offset + 32);
    if (next > bytes.length) throw damaged(source.file, 'entry');
    const entry = readEntry(bytes.subarray(offset, next));
    // Two parts of one name: one program would read the first, another the second. Neither is to be trusted.
    if (entries.has(partKey(entry.name))) throw damaged(source.file, `two parts ${entry.name}`);
    entries.set(partKey(entry.name), entry);
    offset = next;
  }
  return entries;
}

async function findDirectory(handle: FileHandle, source: Source): Promise<Span> {
  const tailLength = Math.min(source.size, END_SIZE + MAX_COMMENT);
  const tailOffset = source.size - tailLength;
  const tail = await readAt(handle, tailOffset, tailLength, source.file);
  for (let at = tail.length - END_SIZE; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END || at + END_SIZE + tail.readUInt16LE(at + 20) > tail.length) continue;
    const span = {
      entries: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    };
    const is64 = span.entries === 0xffff || span.length === IN_ZIP64 || span.offset === IN_ZIP64;
    return is64 ? findDirectory64(handle, source, tailOffset + at) : span;
  }
  throw damaged(source.file, 'no central directory');
}

async function findDirectory64(handle: FileHandle, source: Source, end: number): Promise<Span> {
  if (end < END64_LOCATOR_SIZE) throw damaged(source.file, 'zip64 locator');
  const locator = await readAt(handle, end - END64_LOCATOR_SIZE, END64_LOCATOR_SIZE, source.file);
  if (locator.readUInt32LE(0) !== END64_LOCATOR) throw damaged(source.file, 'zip64 locator');
  const at = Number(locator.readBigUInt64LE(8));
  if (at > source.size) throw damaged(source.file, 'zip64 end');
  const record = await readAt(handle, at, END64_SIZE, source.file);
  if (record.readUInt32LE(0) !== END64) throw damaged(source.file, 'zip64 end');
  const entries = Number(record.readBigUInt64LE(32));
  const length = Number(record.readBigUInt64LE(40));
  const offset = Number(record.readBigUInt64LE(48));
  if (offset > source.size) throw damaged(source.file, 'zip64 directory');
  return { entries, length, offset };
}

function readEntry(bytes: Buffer): ZipEntry {
  const nameEnd = ENTRY_SIZE + bytes.readUInt16LE(28);
  const sizes = {
    size: bytes.readUInt32LE(24),
    compressedSize: bytes.readUInt32LE(20),
    headerOffset: bytes.readUInt32LE(42),
  };
  return {
    name: bytes.toString('utf8', ENTRY_SIZE, nameEnd),
    method: bytes.readUInt16LE(10),
    encrypted: (bytes.readUInt16LE(8) & 1) === 1,
    crc: bytes.readUInt32LE(16),
    ...withZip64(sizes, bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30))),
  };
}

type Sizes = Pick<ZipEntry, 'size' | 'compressedSize' | 'headerOffset'>;

/** The zip64 extra field holds, in this order, just those values that did not fit into 32 bits. */
function withZip64(sizes: Sizes, extra: Buffer): Sizes {
  const result = { ...sizes };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const key of ['size', 'compressedSize', 'headerOffset'] as const) {
      if (result[key] !== IN_ZIP64 || value + 8 > extra.length) continue;
      result[key] = Number(extra.readBigUInt64LE(value));
      value += 8;
    }
  }
  return result;
}

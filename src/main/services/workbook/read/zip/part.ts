import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { closed } from '../fileChunks.ts';
import { damaged, FileRefused } from '../fileRefused.ts';
import { MEGABYTE } from '../limits.ts';
import { readAt } from '../readAt.ts';
import type { Zip, ZipEntry } from './zip.ts';

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 64 * 1024;

/**
 * The inflated bytes of one part, chunk by chunk, with the file open only while they are read: leaving the loop early
 * closes it. A part that is longer than `maxBytes`, or that takes the workbook over its total, is refused when that
 * many bytes have come out, whatever its header claims; a wrong length or checksum is refused at the end.
 *
 * Node's own zlib inflates outside the JavaScript thread, so that it works while the XML of the last chunk is parsed.
 */
export async function* partBytes(
  zip: Zip,
  entry: ZipEntry,
  maxBytes: number,
): AsyncGenerator<Buffer, void, void> {
  const source = await openPart(zip, entry);
  if (source === null) return;
  let size = 0;
  let crc = 0;
  try {
    for await (const chunk of inflated(source, entry) as AsyncIterable<Buffer>) {
      size += chunk.length;
      zip.inflated.total += chunk.length;
      countBytes(zip, size, maxBytes);
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? damaged(zip.file, error) : error;
  } finally {
    await closed(source);
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(zip.file, `checksum of ${entry.name}`);
}

async function openPart(zip: Zip, entry: ZipEntry): Promise<ReadStream | null> {
  if (entry.encrypted) throw new FileRefused('file-encrypted', { file: zip.file });
  if (entry.method !== STORED && entry.method !== DEFLATED) throw damaged(zip.file, `method ${entry.method}`);
  const start = await dataOffset(zip, entry);
  const end = start + entry.compressedSize;
  if (end > zip.size) throw damaged(zip.file, `end of ${entry.name}`);
  if (entry.compressedSize === 0) return null;
  return createReadStream(zip.path, { start, end: end - 1, highWaterMark: CHUNK });
}

/** The local header repeats the name and has extra fields of its own length; the data stand behind them. */
async function dataOffset(zip: Zip, entry: ZipEntry): Promise<number> {
  if (entry.headerOffset + HEADER_SIZE > zip.size) throw damaged(zip.file, `header of ${entry.name}`);
  const handle = await open(zip.path);
  try {
    const header = await readAt(handle, entry.headerOffset, HEADER_SIZE, zip.file);
    if (header.readUInt32LE(0) !== HEADER) throw damaged(zip.file, `header of ${entry.name}`);
    return entry.headerOffset + HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    await handle.close();
  }
}

function inflated(source: ReadStream, entry: ZipEntry): Readable {
  if (entry.method === STORED) return source;
  // A failure of either stream destroys the other and is thrown by the loop that reads; the callback has nothing to add.
  return pipeline(source, createInflateRaw({ chunkSize: CHUNK }), () => undefined);
}

function countBytes(zip: Zip, size: number, maxBytes: number): void {
  const { inflatedBytes } = zip.limits;
  if (size <= maxBytes && zip.inflated.total <= inflatedBytes) return;
  const limit = Math.floor(Math.min(maxBytes, inflatedBytes) / MEGABYTE);
  throw new FileRefused('file-inflates', { file: zip.file, limit });
}

function isZlibError(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
  );
}

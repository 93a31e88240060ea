import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { ByteSink } from '../../files/writeFileWhole.ts';

/** A zip counts days from then; a fixed one keeps equal workbooks equal bytes. Local time, as fflate reads it. */
const NO_TIME = new Date(1980, 0, 1);
/** Sizes and offsets of an ordinary zip have 32 bits. */
export const MAX_ZIP_BYTES = 0xffffffff;

export interface ZipPart {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Writes parts into one zip, one after the other, as their bytes come. fflate makes the container; Node's zlib deflates
 * outside the JavaScript thread, so that the next rows are made while the last ones are compressed. Level 1 would
 * save a sixth of the processor's time, and cost a quarter more on the disk.
 *
 * @returns false where the zip outgrew its 32-bit sizes; what has been written is of no use then.
 */
export async function writeZip(parts: Iterable<ZipPart>, sink: ByteSink): Promise<boolean> {
  const pending: Uint8Array[] = [];
  let total = 0;
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    pending.push(bytes);
  });
  const flush = async (): Promise<void> => {
    for (const bytes of pending.splice(0)) {
      total += bytes.length;
      await sink.write(bytes);
    }
  };
  for (const part of parts) {
    if (!(await addPart(zip, part, flush))) return false;
    if (total > MAX_ZIP_BYTES) return false;
  }
  zip.end();
  await flush();
  return total <= MAX_ZIP_BYTES;
}

async function addPart(zip: Zip, { name, chunks }: ZipPart, flush: () => Promise<void>): Promise<boolean> {
  const file: ZipInputFile = { filename: name, size: 0, crc: 0, compression: 8, mtime: NO_TIME };
  zip.add(file);
  const counted = async function* (): AsyncGenerator<Uint8Array, void, void> {
    for await (const bytes of chunks) {
      file.size += bytes.length;
      file.crc = crc32(bytes, file.crc);
      yield bytes;
    }
  };
  const source = Readable.from(counted(), { highWaterMark: 2 });
  // A failure of either stream ends the other and is thrown by the loop; the callback has nothing to add.
  const deflated: AsyncIterable<Buffer<ArrayBuffer>> = pipeline(source, createDeflateRaw(), () => undefined);
  for await (const bytes of deflated) {
    file.ondata?.(null, bytes, false);
    await flush();
  }
  file.ondata?.(null, new Uint8Array(), true);
  await flush();
  return file.size <= MAX_ZIP_BYTES;
}

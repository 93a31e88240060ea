import type { FileHandle } from 'node:fs/promises';
import { damaged } from './fileRefused.ts';

/** Exactly `length` bytes from `offset`; a file that ends before them is damaged. */
export async function readAt(
  handle: FileHandle,
  offset: number,
  length: number,
  file: string,
): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, offset + filled);
    if (bytesRead === 0) throw damaged(file, 'ends early');
    filled += bytesRead;
  }
  return bytes;
}

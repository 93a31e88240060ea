import { createReadStream, type ReadStream } from 'node:fs';

const CHUNK = 256 * 1024;

/** A file's bytes in chunks. Leaving the loop closes the file before the loop is left. */
export async function* fileChunks(path: string): AsyncGenerator<Buffer, void, void> {
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } finally {
    await closed(stream);
  }
}

/** Closes a stream, and resolves when its file is closed. That its reading was cut short is no news here. */
export function closed(stream: ReadStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) return resolve();
    stream.on('error', () => undefined);
    stream.once('close', () => resolve());
    stream.destroy();
  });
}

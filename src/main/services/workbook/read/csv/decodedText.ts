import iconv from 'iconv-lite';
import { fileChunks } from '../fileChunks.ts';
import type { TextEncoding } from './encoding.ts';

const REPLACEMENT = '\ufffd';

/** Counted while the text is read. */
export interface DecodingReport {
  /** Characters that could not be decoded. */
  undecodable: number;
  /** Bytes read so far. */
  bytes: number;
}

/**
 * A text file, decoded in blocks, every line end (CRLF, CR, LF) as `\n`. A character or a CRLF that two chunks share
 * is put together. The byte order mark is left out.
 */
export async function* decodedText(
  path: string,
  encoding: TextEncoding,
  report: DecodingReport,
): AsyncGenerator<string, void, void> {
  const decoder = iconv.getDecoder(encoding);
  const unifyLineEnds = createLineEnds();
  for await (const bytes of fileChunks(path)) {
    report.bytes += bytes.length;
    const text = decoder.write(bytes);
    report.undecodable += countReplacements(text);
    yield unifyLineEnds(text, false);
  }
  const rest = decoder.end() ?? '';
  report.undecodable += countReplacements(rest);
  yield unifyLineEnds(rest, true);
}

function countReplacements(text: string): number {
  let found = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, at + 1)) found++;
  return found;
}

function createLineEnds(): (text: string, final: boolean) => string {
  let heldBack = '';
  return (chunk, final) => {
    const text = heldBack + chunk;
    // A CR at the end may be half of a CRLF.
    heldBack = !final && text.endsWith('\r') ? '\r' : '';
    const whole = heldBack === '' ? text : text.slice(0, -1);
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  };
}

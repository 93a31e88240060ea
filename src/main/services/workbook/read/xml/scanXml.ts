import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { damaged, FileRefused } from '../fileRefused.ts';
import { partBytes } from '../zip/part.ts';
import type { Zip, ZipEntry } from '../zip/zip.ts';

export type Attributes = Readonly<Record<string, string>>;

type Parser = SaxesParser<{ xmlns: false; position: boolean }>;

/** What a part's reader wants to hear. Names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** True once the rest of the part is of no interest: it is inflated for its checksum, but no longer parsed. */
  finished?(): boolean;
}

/** Parts of a workbook nest eight deep or so. */
const MAX_DEPTH = 256;
/** Excel's longest cell text is 32,767 characters; one tag or text of a million is an attack on memory. */
const MAX_TOKEN = 1_048_576;

/** Parses one part, yielding after every chunk so that its rows can be handed on before the next is read. */
export async function* scanXml(
  zip: Zip,
  entry: ZipEntry,
  maxBytes: number,
  handlers: XmlHandlers,
): AsyncGenerator<undefined, void, void> {
  const parser = createParser(zip.file, handlers);
  const checkToken = createTokenCheck(zip.file);
  let decoder: StringDecoder | null = null;
  const finished = handlers.finished ?? (() => false);
  for await (const chunk of partBytes(zip, entry, maxBytes)) {
    if (finished()) continue;
    decoder ??= new StringDecoder(isUtf16(chunk) ? 'utf16le' : 'utf8');
    const text = decoder.write(chunk);
    checkToken(text);
    write(parser, text, zip.file);
    yield;
  }
  if (!finished()) parser.close();
}

/** Parses a part that has no rows. */
export async function readXml(
  zip: Zip,
  entry: ZipEntry,
  maxBytes: number,
  handlers: XmlHandlers,
): Promise<void> {
  const scan = scanXml(zip, entry, maxBytes, handlers);
  while ((await scan.next()).done !== true);
}

/** A comment may hold any number of `<`; gathered beyond the longest string there can be, it ends in a RangeError. */
function write(parser: Parser, text: string, file: string): void {
  try {
    parser.write(text);
  } catch (error) {
    throw error instanceof RangeError ? damaged(file, error) : error;
  }
}

function createParser(file: string, handlers: XmlHandlers): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_DEPTH) throw damaged(file, 'nesting');
    handlers.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handlers.close?.(localName(name));
  });
  if (handlers.text !== undefined) {
    const text = handlers.text.bind(handlers);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  // Entities are declared in a document type: without one, none can multiply.
  parser.on('doctype', () => {
    throw new FileRefused('file-doctype', { file });
  });
  parser.on('error', (error) => {
    throw damaged(file, error);
  });
  return parser;
}

/** Some exporters write every element as `x:row`. The prefix means nothing to us: a workbook mixes no vocabularies here. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Refuses a tag or text that never ends before the parser has gathered it all. */
function createTokenCheck(file: string): (text: string) => void {
  let run = 0;
  return (text) => {
    const last = text.lastIndexOf('<');
    run = last === -1 ? run + text.length : text.length - last;
    if (run > MAX_TOKEN) throw damaged(file, 'token');
  };
}

function isUtf16(chunk: Buffer): boolean {
  return chunk.length >= 2 && chunk[0] === 0xff && chunk[1] === 0xfe;
}

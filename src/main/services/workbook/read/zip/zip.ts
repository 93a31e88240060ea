import type { Source } from '../source.ts';

/** One part of a zip, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** A zip whose directory has been read. No file is held open; each part opens and closes it. */
export interface Zip extends Source {
  /** By lower-case name, because the names of OOXML parts ignore case. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes inflated so far, over all parts. */
  readonly inflated: { total: number };
}

/** The part of that name, in whatever case and kind of slash it is stored. */
export function findEntry(zip: Zip, name: string): ZipEntry | undefined {
  return zip.entries.get(partKey(name));
}

export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

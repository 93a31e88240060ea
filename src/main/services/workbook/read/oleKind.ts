import type { FileHandle } from 'node:fs/promises';
import type { FileTextKey } from '../../../../shared/i18n/texts/files.ts';
import { damaged } from './fileRefused.ts';
import { readAt } from './readAt.ts';
import type { Source } from './source.ts';

const HEADER_SIZE = 512;
const FIRST_FAT_SECTORS = 109;
const ENTRY_SIZE = 128;
/** The directory of an ordinary document has one or two sectors. */
const MAX_DIRECTORY_SECTORS = 64;

/**
 * What an OLE compound file (D0 CF 11 E0) is, by the names in its directory: an encrypted .xlsx keeps the real one in a
 * stream `EncryptedPackage`, an old .xls its sheets in `Workbook` or `Book`.
 */
export async function oleKind(handle: FileHandle, source: Source): Promise<FileTextKey> {
  const names = await directoryNames(handle, source);
  if (names.has('EncryptedPackage')) return 'file-encrypted';
  if (names.has('Workbook') || names.has('Book')) return 'file-xls';
  if (names.has('WordDocument') || names.has('PowerPoint Document')) return 'file-document';
  return 'file-unknown';
}

async function directoryNames(handle: FileHandle, source: Source): Promise<Set<string>> {
  const header = await readAt(handle, 0, HEADER_SIZE, source.file);
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw damaged(source.file, 'sector size');
  const sectorSize = 1 << shift;
  const readSector = (sector: number): Promise<Buffer> => {
    const offset = (sector + 1) * sectorSize;
    if (offset + ENTRY_SIZE > source.size) throw damaged(source.file, `sector ${sector}`);
    return readAt(handle, offset, Math.min(sectorSize, source.size - offset), source.file);
  };
  const names = new Set<string>();
  let sector = header.readUInt32LE(48);
  for (let count = 0; count < MAX_DIRECTORY_SECTORS && sector < 0xfffffffa; count++) {
    addNames(await readSector(sector), names);
    sector = await nextSector(header, sector, sectorSize, readSector);
  }
  return names;
}

/** Follows the chain of sectors in the allocation table, whose first 109 sectors the header itself lists. */
async function nextSector(
  header: Buffer,
  sector: number,
  sectorSize: number,
  readSector: (sector: number) => Promise<Buffer>,
): Promise<number> {
  const perSector = sectorSize / 4;
  const index = Math.floor(sector / perSector);
  const end = 0xfffffffe;
  if (index >= FIRST_FAT_SECTORS) return end;
  const table = await readSector(header.readUInt32LE(76 + index * 4));
  const at = (sector % perSector) * 4;
  return at + 4 <= table.length ? table.readUInt32LE(at) : end;
}

function addNames(sector: Buffer, names: Set<string>): void {
  for (let at = 0; at + ENTRY_SIZE <= sector.length; at += ENTRY_SIZE) {
    // The length counts bytes and includes the closing NUL.
    const length = Math.min(sector.readUInt16LE(at + 64), 64);
    if (length >= 2) names.add(sector.toString('utf16le', at, at + length - 2));
  }
}

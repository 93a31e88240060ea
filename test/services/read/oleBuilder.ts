const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;

/**
 * An OLE compound file with streams of these names: a header, one sector of allocation table, and as many sectors of
 * directory as the names need, four to a sector, chained.
 */
export function oleFile(names: readonly string[]): Uint8Array {
  const entries = ['Root Entry', ...names];
  const directorySectors = Math.ceil(entries.length / 4);
  const bytes = Buffer.alloc(SECTOR * (2 + directorySectors));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  for (let sector = 1; sector <= directorySectors; sector++) {
    bytes.writeUInt32LE(sector === directorySectors ? END_OF_CHAIN : sector + 1, SECTOR + sector * 4);
  }
  for (const [index, name] of entries.entries()) {
    const at = SECTOR * 2 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  }
  return bytes;
}

import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readBytes, refusalOf, rowsOf } from './readAll.ts';
import { workbookParts, xlsxOf, zipParts } from './xlsxBuilder.ts';

const ROW = '<row><c><v>1</v></c></row>';
const END_SIZE = 22;

/** The same zip with its end record moved into a zip64 one, as writers of very large files do for small ones too. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const end = Buffer.from(bytes.subarray(bytes.length - END_SIZE));
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(8)), 24);
  record.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(bytes.length - END_SIZE), 8);
  locator.writeUInt32LE(1, 16);
  end.fill(0xff, 8, 20);
  return Buffer.concat([bytes.subarray(0, bytes.length - END_SIZE), record, locator, end]);
}

/** Sets 64-bit sizes in the extra field of the last central entry. */
function withZip64Sizes(bytes: Uint8Array): Uint8Array {
  const end = Buffer.from(bytes.subarray(bytes.length - END_SIZE));
  const start = end.readUInt32LE(16);
  const directory = Buffer.from(bytes.subarray(start, bytes.length - END_SIZE));
  const last = directory.lastIndexOf('PK\u0001\u0002');
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(directory.readUInt32LE(last + 24)), 4);
  extra.writeBigUInt64LE(BigInt(directory.readUInt32LE(last + 20)), 12);
  extra.writeBigUInt64LE(BigInt(directory.readUInt32LE(last + 42)), 20);
  for (const at of [20, 24, 42]) directory.writeUInt32LE(0xffffffff, last + at);
  directory.writeUInt16LE(28, last + 30);
  end.writeUInt32LE(directory.length + 28, 12);
  return Buffer.concat([bytes.subarray(0, start), directory, extra, end]);
}

describe('kinds of zip', () => {
  const plain = xlsxOf(ROW);

  it.each([
    ['deflated', plain],
    ['stored', zipParts(workbookParts({ sheets: [{ name: 'Usage', data: ROW }] }), 0)],
    ['zip64', asZip64(plain)],
    ['zip64 sizes', withZip64Sizes(plain)],
    [
      'with a comment',
      Buffer.concat([plain.subarray(0, -2), Buffer.from([5, 0]), Buffer.from('PK\u0005\u0006!', 'latin1')]),
    ],
  ])('%s', async (_name, bytes) => {
    expect(await rowsOf('usage.xlsx', bytes)).toEqual(['1: #1']);
  });

  it('encrypted by the zip itself', async () => {
    const bytes = Buffer.from(plain);
    for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 1))
      bytes[at + 8] = 1;
    expect((await refusalOf(readBytes('usage.xlsx', bytes))).code).toBe('file-encrypted');
  });

  it('two parts of one name', async () => {
    const bytes = Buffer.from(xlsxOf(ROW, { parts: { 'xl/Workbook.xml': '<workbook/>' } }));
    expect((await refusalOf(readBytes('usage.xlsx', bytes))).code).toBe('file-damaged');
  });
});

describe('another writer', () => {
  it('a workbook of exceljs: dates, formulas with and without result, rich text, links, merged cells', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('用量');
    sheet.addRow([
      '用量',
      { richText: [{ text: '合' }, { text: '计', font: { bold: true } }] },
      { text: '链接', hyperlink: 'https://example.com/' },
    ]);
    sheet.addRow([0.1, new Date(Date.UTC(2024, 1, 29, 18, 23, 15)), true, null, { error: '#N/A' }]);
    sheet.addRow([{ formula: 'A2-A2', result: 0 }, { formula: 'A2*2' }, '=1+1', 1e21]);
    sheet.getCell('B2').numFmt = 'yyyy-mm-dd hh:mm:ss';
    sheet.mergeCells('A5:B5');
    sheet.getCell('A5').value = '_x0041_ & <b>';
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await rowsOf('usage.xlsx', bytes)).toEqual([
      '1: 用量 | 合计 | 链接',
      '2: #0.1 | @2024-02-29T18:23:15 | ?TRUE | · | !#N/A',
      '3: #0 | =A2*2 | =1+1 | #1000000000000000000000',
      // exceljs writes the text unescaped, and every reader, Excel too, then reads an A.
      '5: A & <b>',
    ]);
  });
});

import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openCells } from '../../../src/main/services/workbook/read/openCells.ts';
import { fill } from '../../../src/shared/i18n/fill.ts';
import { FILE_TEXTS } from '../../../src/shared/i18n/texts/files.ts';
import { oleFile } from './oleBuilder.ts';
import { readBytes, refusalOf, rowsOf, withFile } from './readAll.ts';
import { relationshipsXml, workbookParts, xlsx, xlsxOf, zipParts } from './xlsxBuilder.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url));
const zip = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const officeDocument = (target: string): Uint8Array =>
  zip({ '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', target]]), [target]: '' });
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const ENCRYPTED = [
  '\u0006DataSpaces',
  'Version',
  'DataSpaceMap',
  'DataSpaceInfo',
  'EncryptionInfo',
  'EncryptedPackage',
];

describe('files that are something else', () => {
  it.each([
    ['xls-ole, as LibreOffice writes it', 'report.xls', fixture('libreoffice.xls'), 'file-xls'],
    ['xls of Excel 5', 'report.xls', oleFile(['Book']), 'file-xls'],
    ['xls of Excel 4', 'report.xls', Buffer.from('0904060000001000', 'hex'), 'file-xls'],
    ['xls under the name of xlsx', 'report.xlsx', fixture('libreoffice.xls'), 'file-xls'],
    ['encrypted', 'report.xlsx', oleFile(ENCRYPTED), 'file-encrypted'],
    ['ods, as LibreOffice writes it', 'report.ods', fixture('libreoffice.ods'), 'file-ods'],
    ['ods under the name of xlsx', 'report.xlsx', fixture('libreoffice.ods'), 'file-ods'],
    ['xlsb', 'report.xlsb', officeDocument('xl/workbook.bin'), 'file-xlsb'],
    [
      'numbers',
      'report.numbers',
      zip({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }),
      'file-numbers',
    ],
    ['html-as-xls', 'report.xls', fixture('web-page.xls'), 'file-html'],
    ['html-as-xls, a bare table', 'report.xls', '\r\n <table><tr><td>1</td></tr></table>', 'file-html'],
    ['html-as-xls in UTF-16', 'report.xls', utf16('<html><body></body></html>'), 'file-html'],
    ['mhtml-as-xls', 'report.xls', 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n', 'file-html'],
    [
      'Excel 2003 XML',
      'report.xml',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'file-xml-spreadsheet',
    ],
    ['pdf', 'report.pdf', '%PDF-1.7\n', 'file-pdf'],
    ['docx', 'report.docx', officeDocument('word/document.xml'), 'file-document'],
    ['doc', 'report.doc', oleFile(['WordDocument']), 'file-document'],
    ['a zip of csv files', 'report.zip', zip({ 'usage.csv': 'a,b' }), 'file-archive'],
    ['gzip', 'usage.csv.gz', gzipSync(strToU8('a,b')), 'file-archive'],
    ['png', 'report.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-unknown'],
    ['another OLE file', 'report.msi', oleFile(['Anything']), 'file-unknown'],
    ['empty file', 'usage.csv', '', 'file-empty'],
  ])('%s', async (_trouble, name, bytes, code) => {
    expect(await refusalOf(readBytes(name, bytes))).toEqual({ code, params: { file: name } });
  });

  it('names the file, says what it is and what to do', async () => {
    const { code, params } = await refusalOf(readBytes('report.xls', oleFile(['Workbook'])));
    expect(code).toBe('file-xls');
    expect(fill(FILE_TEXTS['file-xls'], 'en', { ...params })).toBe(
      'report.xls is an old Excel file. Save it as .xlsx and import that.',
    );
    expect(fill(FILE_TEXTS['file-xls'], 'zh-CN', { ...params })).toBe(
      'report.xls 是旧版 Excel 文件。另存为 .xlsx 后再导入。',
    );
  });
});

describe('files under another name', () => {
  it('csv-renamed-xlsx is read as text, and says so', async () => {
    const { sheets, problems } = await readBytes('usage.xlsx', 'a,b\n1,2\n');
    expect(sheets[0]?.rows.length).toBe(2);
    expect(problems.map(({ level, code }) => [level, code])).toEqual([['info', 'file-is-text']]);
  });

  it('xlsx-renamed-csv is read as a workbook, and says so', async () => {
    const { sheets, problems } = await readBytes('usage.csv', xlsxOf('<row><c><v>1</v></c></row>'));
    expect(sheets[0]?.rows.length).toBe(1);
    expect(problems.map(({ level, code }) => [level, code])).toEqual([['info', 'file-is-workbook']]);
  });

  it('reads a workbook of LibreOffice', async () => {
    expect(await rowsOf('usage.xlsx', fixture('libreoffice.xlsx'))).toEqual([
      '1: 日期 | 产品 | 用量 | 时长 | 合计',
      '2: @2026-10-05 | 语音服务 | #0.1 | ~36:00:00 | #0.3',
      '3: @2024-02-29 | 短信服务 | #12345.678 | ~0:01:30 | #0',
    ]);
  });
});

describe('files the disk does not give', () => {
  it('missing', async () => {
    expect(await refusalOf(openCells('/nowhere/usage.xlsx'))).toEqual({
      code: 'file-missing',
      params: { file: 'usage.xlsx' },
    });
  });

  it('a folder', async () => {
    await withFile('a.csv', 'a', async (path) => {
      const folder = join(dirname(path), 'usage.xlsx');
      mkdirSync(folder);
      expect((await refusalOf(openCells(folder))).code).toBe('file-directory');
    });
  });

  it.skipIf(process.getuid?.() === 0)('without permission', async () => {
    await withFile('a.csv', 'a', async (path) => {
      chmodSync(path, 0);
      expect((await refusalOf(openCells(path))).code).toBe('file-denied');
    });
  });

  it('removed between opening and reading', async () => {
    await withFile('a.csv', 'a,b', async (path) => {
      const file = await openCells(path);
      rmSync(path);
      const read = async (): Promise<void> => {
        for await (const { rows } of file.sheets) for await (const _ of rows);
      };
      expect((await refusalOf(read())).code).toBe('file-missing');
    });
  });
});

describe('damaged workbooks', () => {
  const whole = xlsx({
    sheets: [{ name: 'Usage', data: '<row><c t="s"><v>0</v></c><c><v>1</v></c></row>' }],
    strings: '<si><t>text</t></si>',
    styles: [0],
  });
  const without = (name: string): Uint8Array => {
    const parts = workbookParts({
      sheets: [{ name: 'Usage', data: '<row><c t="s"><v>0</v></c></row>' }],
      strings: '<si><t>a</t></si>',
    });
    parts.delete(name);
    return zipParts(parts);
  };
  const sheet = (xml: string): Uint8Array => xlsxOf('', { parts: { 'xl/worksheets/sheet1.xml': xml } });

  it.each([
    ['truncated zip', whole.subarray(0, whole.length - 40)],
    ['truncated zip, half of it', whole.subarray(0, whole.length / 2)],
    ['sharedStrings missing', without('xl/sharedStrings.xml')],
    [
      'shared string index out of range',
      xlsxOf('<row><c t="s"><v>1</v></c></row>', { strings: '<si><t>a</t></si>' }),
    ],
    [
      'shared string index that is none',
      xlsxOf('<row><c t="s"><v>-1</v></c></row>', { strings: '<si><t>a</t></si>' }),
    ],
    ['sheet part missing', without('xl/worksheets/sheet1.xml')],
    ['workbook part missing', without('xl/workbook.xml')],
    ['relationships missing', without('xl/_rels/workbook.xml.rels')],
    ['no sheets', xlsx({ sheets: [] })],
    [
      'invalid XML in the middle of a sheet',
      sheet('<worksheet><sheetData><row><c><v>1</v></row></sheetData></worksheet>'),
    ],
    ['a sheet that ends early', sheet('<worksheet><sheetData><row><c><v>1</v></c></row>')],
    [
      'an unknown entity',
      sheet('<worksheet><sheetData><row><c><v>&boom;</v></c></row></sheetData></worksheet>'),
    ],
    ['a row that no sheet has', xlsxOf('<row r="1048577"><c><v>1</v></c></row>')],
    ['a cell that is none', xlsxOf('<row><c r="17"><v>1</v></c></row>')],
    ['a column that no sheet has', xlsxOf('<row><c r="XFE1"><v>1</v></c></row>')],
    ['two cells for one place', xlsxOf('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ['endless nesting', sheet(`<worksheet>${'<a>'.repeat(300)}`)],
    ['a text of two million characters', sheet(`<worksheet><sheetData><row><c><v>${'1'.repeat(2_000_000)}`)],
  ])('%s', async (_trouble, bytes) => {
    expect(await refusalOf(readBytes('usage.xlsx', bytes))).toEqual({
      code: 'file-damaged',
      params: { file: 'usage.xlsx' },
    });
  });

  it('a digit that flipped on the disk is found by the checksum, not priced', async () => {
    const parts = workbookParts({ sheets: [{ name: 'Usage', data: '<row><c><v>1234</v></c></row>' }] });
    const stored = zipParts(parts, 0);
    expect(await rowsOf('usage.xlsx', stored)).toEqual(['1: #1234']);
    stored[Buffer.from(stored).indexOf('1234')] = '9'.charCodeAt(0);
    expect((await refusalOf(readBytes('usage.xlsx', stored))).code).toBe('file-damaged');
  });

  it.each([
    [
      'doctype bomb',
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>',
    ],
    [
      'doctype of another file',
      '<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet><sheetData/></worksheet>',
    ],
  ])('%s', async (_trouble, xml) => {
    expect((await refusalOf(readBytes('usage.xlsx', sheet(xml)))).code).toBe('file-doctype');
  });
});

describe('limits', () => {
  const MB = 1024 * 1024;
  const row = '<row><c><v>1</v></c></row>';

  it.each([
    [
      'zip bomb: a sheet',
      xlsxOf(row.repeat(400_000)),
      { inflatedBytes: 4 * MB },
      'file-inflates',
      { limit: 4 },
    ],
    [
      'zip bomb: shared strings',
      xlsxOf('<row><c t="s"><v>0</v></c></row>', { strings: '<si><t>a</t></si>'.repeat(200_000) }),
      { sharedStringBytes: MB },
      'file-inflates',
      { limit: 1 },
    ],
    [
      'zip bomb: styles',
      xlsxOf(row, { styles: new Array(300_000).fill(0) }),
      { smallPartBytes: MB },
      'file-inflates',
      { limit: 1 },
    ],
    [
      'too many texts',
      xlsxOf('<row><c t="s"><v>0</v></c></row>', { strings: '<si/>'.repeat(11) }),
      { sharedStrings: 10 },
      'file-too-many-texts',
      { limit: 10 },
    ],
    [
      'too many sheets',
      xlsx({ sheets: [1, 2, 3].map((n) => ({ name: `${n}`, data: '' })) }),
      { sheets: 2 },
      'file-too-many-sheets',
      { limit: 2 },
    ],
    [
      'rows filled only at their right end',
      xlsxOf('<row><c r="XFD1"><v>1</v></c></row>'.repeat(100)),
      { cells: 1_000_000 },
      'file-too-many-cells',
      { limit: 1_000_000 },
    ],
    [
      'one cell too many',
      xlsxOf('<row><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>'),
      {},
      'file-too-many-columns',
      { limit: 16_384, row: 1 },
    ],
    [
      'a large workbook',
      xlsxOf(row, { parts: { 'docProps/x.bin': crypto.getRandomValues(new Uint8Array(60_000)) } }),
      { workbookBytes: 50_000 },
      'file-too-large',
      { limit: 0 },
    ],
  ])('%s', async (_trouble, bytes, limits, code, params) => {
    expect(await refusalOf(readBytes('usage.xlsx', bytes, { limits }))).toEqual({
      code,
      params: { file: 'usage.xlsx', ...params },
    });
  });

  it.each([
    ['a large text', 'a,b\n'.repeat(600_000), { textBytes: 2 * MB }, 'file-too-large', { limit: 2 }],
    ['too many columns', ','.repeat(16_384), {}, 'file-too-many-columns', { limit: 16_384, row: 1 }],
    [
      'a line of five million characters',
      `a,b\n${'x'.repeat(5_000_000)}`,
      {},
      'file-long-line',
      { limit: 4_194_304, row: 2 },
    ],
    ['quotation marks broken everywhere', '"a,b\nc,d\n'.repeat(300), {}, 'file-quotes', { row: 1 }],
  ])('%s', async (_trouble, text, limits, code, params) => {
    expect(await refusalOf(readBytes('usage.csv', text, { limits }))).toEqual({
      code,
      params: { file: 'usage.csv', ...params },
    });
  });

  it('a part whose header understates its size is counted as it comes out', async () => {
    const bytes = Buffer.from(xlsxOf(row.repeat(400_000)));
    const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
    bytes.writeUInt32LE(10, name - 46 + 24);
    expect(
      (await refusalOf(readBytes('usage.xlsx', bytes, { limits: { inflatedBytes: 4 * MB } }))).code,
    ).toBe('file-inflates');
  });

  it('a text file is not refused for what a workbook may not be', async () => {
    const { sheets } = await readBytes('usage.csv', 'a,b\n1,2\n', { limits: { workbookBytes: 1 } });
    expect(sheets[0]?.rows.length).toBe(2);
  });
});

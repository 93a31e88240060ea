import fc from 'fast-check';
import { strToU8 } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { FileRefused } from '../../../src/main/services/workbook/read/fileRefused.ts';
import { oleFile } from './oleBuilder.ts';
import { readBytes } from './readAll.ts';
import { workbookParts, xlsx, zipParts } from './xlsxBuilder.ts';

const WORKBOOK = {
  sheets: [
    {
      name: '用量',
      data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>45351</v></c></row><row><c t="inlineStr"><is><t>x</t></is></c></row>',
    },
    { name: 'b', data: '<row><c><f>1+1</f><v>2</v></c><c t="b"><v>1</v></c></row>', state: 'hidden' },
  ],
  strings: '<si><t>语音</t></si>',
  styles: [14],
};
/** Mutated before it is zipped, so that mutations reach the XML instead of dying at zlib or the checksum. */
const sheet = workbookParts(WORKBOOK).get('xl/worksheets/sheet1.xml');
const CSV = '日期,产品,"用量 ""万"""\r\n2026-10-05,语音服务,"1\n2"\r\n2026-10-06,短信,3\r\n';

interface Mutation {
  readonly at: number;
  readonly byte: number;
}

const mutations = fc.record({
  flips: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), byte: fc.nat(255) }),
    { maxLength: 6 },
  ),
  keep: fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 1, noNaN: true })),
});

function mutate(bytes: Uint8Array, flips: readonly Mutation[], keep: number): Uint8Array {
  const result = bytes.slice(0, Math.ceil(bytes.length * keep));
  for (const { at, byte } of flips) result[Math.floor(at * result.length)] = byte;
  return result;
}

/** Rows or a refusal; any other error, or two seconds, fails. */
async function outcome(name: string, bytes: Uint8Array): Promise<'rows' | 'refused'> {
  const started = performance.now();
  try {
    await readBytes(name, bytes);
    return 'rows';
  } catch (error) {
    if (error instanceof FileRefused) return 'refused';
    throw error;
  } finally {
    expect(performance.now() - started).toBeLessThan(2000);
  }
}

describe('mutated files end in rows or a refusal', () => {
  it.each([
    ['an xlsx', 'a.xlsx', xlsx(WORKBOOK), 300],
    ['an OLE file', 'a.xls', oleFile(['Workbook', 'a', 'b', 'c', 'd']), 150],
    ['a csv in UTF-8', 'a.csv', strToU8(CSV), 300],
    ['a csv in GB18030', 'a.csv', iconv.encode(CSV, 'gb18030'), 150],
    ['a csv in UTF-16', 'a.csv', iconv.encode(CSV, 'utf-16le', { addBOM: true }), 150],
  ])('%s', { timeout: 60_000 }, async (_name, file, bytes, numRuns) => {
    expect(await outcome(file, bytes)).toBe(file === 'a.xls' ? 'refused' : 'rows');
    await fc.assert(
      fc.asyncProperty(mutations, async ({ flips, keep }) => {
        expect(['rows', 'refused']).toContain(await outcome(file, mutate(bytes, flips, keep)));
      }),
      { numRuns },
    );
  });

  it("a sheet's XML within a sound zip", { timeout: 60_000 }, async () => {
    if (typeof sheet !== 'string') return expect.unreachable();
    const xml = strToU8(sheet);
    const parts = Object.fromEntries(workbookParts(WORKBOOK));
    await fc.assert(
      fc.asyncProperty(mutations, async ({ flips, keep }) => {
        const files = {
          ...parts,
          'xl/worksheets/sheet1.xml': mutate(xml, flips, keep),
        };
        expect(['rows', 'refused']).toContain(
          await outcome('a.xlsx', zipParts(new Map(Object.entries(files)))),
        );
      }),
      { numRuns: 400 },
    );
  });
});

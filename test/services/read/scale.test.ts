import { once } from 'node:events';
import { createWriteStream, readdirSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openCells } from '../../../src/main/services/workbook/read/openCells.ts';
import { readBytes, withFile } from './readAll.ts';
import { workbookParts, xlsx, xlsxOf, zipParts } from './xlsxBuilder.ts';

const MB = 1024 * 1024;
const ROW = '<row><c><v>1</v></c></row>';

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Reads all rows and keeps none: how many there were, and how far the memory of the process rose meanwhile. */
async function readThrough(path: string): Promise<{ rows: number; last: number; rise: number }> {
  const before = process.memoryUsage().rss;
  let peak = before;
  let rows = 0;
  let last = 0;
  for await (const sheet of (await openCells(path)).sheets) {
    for await (const batch of sheet.rows) {
      rows += batch.length;
      last = batch.at(-1)?.number ?? last;
      peak = Math.max(peak, process.memoryUsage().rss);
    }
  }
  return { rows, last, rise: peak - before };
}

describe('what costs nothing', () => {
  const plain = xlsxOf(ROW);
  const behind = (xml: string): Uint8Array => xlsx({ sheets: [{ name: 'Usage', data: ROW, after: xml }] });
  const columns = Array.from({ length: 8 }, (_, index) => String.fromCharCode(65 + index));
  const validations = columns.map(
    (column) =>
      `<dataValidation type="list" sqref="${column}1:${column}1048576"><formula1>"a,b"</formula1></dataValidation>`,
  );

  it.each([
    ['dv-whole-column', behind(`<dataValidations count="8">${validations.join('')}</dataValidations>`)],
    [
      'million-merged-cells',
      behind(`<mergeCells>${'<mergeCell ref="A2:C3"/>'.repeat(1_000_000)}</mergeCells>`),
    ],
    ['whole sheet merged', behind('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')],
    [
      'a hundred thousand styled rows',
      xlsxOf(ROW + '<row><c s="0"/></row>'.repeat(100_000), { styles: [0] }),
    ],
  ])('%s', async (_trouble, bytes) => {
    await readBytes('usage.xlsx', plain);
    const spent = await milliseconds(async () => {
      expect((await readBytes('usage.xlsx', bytes)).sheets[0]?.rows.length).toBe(1);
    });
    expect(spent).toBeLessThan(2000);
  });
});

describe('what stands behind the rows', () => {
  it('is not parsed: not even that it is no XML is noticed', async () => {
    const rubbish = `${' '.repeat(300_000)}<a>${'<<&'.repeat(1000)}`;
    const bytes = xlsx({ sheets: [{ name: 'Usage', data: ROW, after: rubbish }] });
    expect((await readBytes('usage.xlsx', bytes)).sheets[0]?.rows.length).toBe(1);
  });
});

describe('large files stream', () => {
  it('100k rows of a workbook', { timeout: 60_000 }, async () => {
    const row = (index: number): string =>
      `<row r="${index}"><c r="A${index}" s="0"><v>45351.5</v></c><c r="B${index}" t="s"><v>${index % 1000}</v></c><c r="C${index}"><v>${index}.25</v></c></row>`;
    const strings = Array.from({ length: 1000 }, (_, index) => `<si><t>语音服务 ${index}</t></si>`).join('');
    const bytes = xlsxOf(Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join(''), {
      strings,
      styles: [22],
    });
    await withFile('usage.xlsx', bytes, async (path) => {
      const { rows, last, rise } = await readThrough(path);
      expect([rows, last]).toEqual([100_000, 100_000]);
      expect(rise).toBeLessThan(200 * MB);
    });
  });

  // What the collector has not got round to counts too, so a busy machine gets a second chance.
  it('a million records of a csv', { timeout: 60_000, retry: 1 }, async () => {
    await withFile('calls.csv', '', async (path) => {
      const stream = createWriteStream(path);
      for (let index = 1; index <= 1_000_000; index++) {
        if (!stream.write(`${index},2026-10-05 10:00:00,"130${index}",语音服务,60\r\n`))
          await once(stream, 'drain');
      }
      stream.end();
      await once(stream, 'finish');
      const { rows, last, rise } = await readThrough(path);
      expect([rows, last]).toEqual([1_000_000, 1_000_000]);
      expect(rise).toBeLessThan(200 * MB);
    });
  });
});

describe.skipIf(process.platform !== 'linux')('rows that are abandoned', () => {
  const openHandles = (path: string): number =>
    readdirSync('/proc/self/fd').filter((handle) => {
      try {
        return readlinkSync(`/proc/self/fd/${handle}`) === path;
      } catch {
        return false;
      }
    }).length;

  it.each([
    ['usage.xlsx', zipParts(workbookParts({ sheets: [{ name: 'Usage', data: ROW.repeat(200_000) }] }), 0)],
    ['usage.csv', 'a,b\n'.repeat(500_000)],
  ])('%s is closed at once', async (name, bytes) => {
    await withFile(name, bytes, async (path) => {
      const file = await openCells(path);
      let during = 0;
      for await (const { rows } of file.sheets) {
        for await (const _ of rows) {
          during = openHandles(path);
          break;
        }
        break;
      }
      expect([during, openHandles(path)]).toEqual([1, 0]);
    });
  });

  it('nothing is open before rows are asked for', async () => {
    await withFile('usage.xlsx', xlsxOf(ROW), async (path) => {
      const file = await openCells(path);
      for await (const _ of file.sheets) expect(openHandles(path)).toBe(0);
    });
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Installation } from '../../../src/main/services/installation.ts';
import type { CallArgs } from '../../../src/shared/bridge/calls.ts';
import type { FilesRead } from '../../../src/shared/bridge.ts';
import { remap } from '../../../src/shared/usage/mapping.ts';
import { builtInstallation, fetchRows, sample, type TestApp, testApp } from './support.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await builtInstallation();
}, 60_000);

type Request = CallArgs<'readFiles'>[0];

function read(app: TestApp, paths: readonly string[], changes: Partial<Request> = {}) {
  const files = paths.map((path) => app.handle(path).id);
  return app.call('readFiles', {
    job: 'job-1',
    files,
    defaultProduct: null,
    plans: [],
    kept: [],
    ...changes,
  });
}

async function readWell(
  app: TestApp,
  paths: readonly string[],
  changes: Partial<Request> = {},
): Promise<FilesRead> {
  const answer = await read(app, paths, changes);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

const manyRows = (count: number): string[] => [
  'product,item,quantity,unit,paid',
  ...Array.from({ length: count }, (_, at) => `语音通知,通话费,${at + 1},分钟,${2 * (at + 1)}`),
];
/** Quantities as they were typed, added up; only small whole numbers here. */
const sum = (texts: readonly (string | undefined)[]): number =>
  texts.reduce((total, text) => total + Number(text), 0);

describe('reading files', () => {
  it('hands usage rows over batch by batch, all of them, once', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('usage.csv', manyRows(4_500));
    const result = await readWell(app, [path]);
    expect(result.usageRows).toBe(4_500);
    expect(result.sheets).toMatchObject([{ sheet: 'usage', rows: 4_500, rowsRead: 4_500 }]);
    const { rows, batches } = await fetchRows(app, 'job-1');
    // 1 + 2 + … + 4,500 = 4,500 × 4,501 ÷ 2.
    expect(sum(rows.map(({ cells }) => cells.quantity))).toBe(10_127_250);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(4_500);
    expect(rows[4_499]?.source).toEqual({ file: 'usage.csv', sheet: 'usage', row: 4_501 });
    expect(batches).toBeGreaterThanOrEqual(3);
    expect(await app.call('nextRows', 'job-1')).toBeNull();
  });

  it('reads the sample as it is: 105 rows, 5 packs, 7 settings, no problem', async () => {
    const app = testApp({ installation });
    const { id } = await app.call('sample', 'zh-CN');
    const request = { job: 's', files: [id], defaultProduct: null, plans: [], kept: [] };
    const answer = await app.call('readFiles', request);
    if (!answer.ok) throw new Error(answer.problem.code);
    const { usageRows, packs, settings, problems, skipped } = answer.value;
    expect([usageRows, packs.length, settings.length, problems, skipped]).toEqual([105, 5, 7, [], []]);
  });

  it('tells how far it is: at once, then with a guess of how far it goes', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('usage.csv', manyRows(150_000));
    await readWell(app, [path]);
    const told = app.emitted.flatMap(({ event, payload }) => (event === 'progress' ? [payload] : []));
    expect(told[0]).toEqual({ job: 'job-1', file: 'usage.csv', done: 0, about: null });
    const later = told.slice(1);
    expect(later.length).toBeGreaterThan(0);
    expect(later.length).toBeLessThan(100);
    for (const { done, about } of later) {
      expect(about).toBeGreaterThanOrEqual(done);
      // The file has 150,001 rows; a guess by bytes may be out by the block that is being read.
      expect(about).toBeLessThan(300_000);
    }
    expect(later.map(({ done }) => done)).toEqual(later.map(({ done }) => done).sort((a, b) => a - b));
  });

  it('guesses for a workbook as well', async () => {
    const app = testApp({ installation });
    const shares: number[] = [];
    const { openCells } = await import('../../../src/main/services/workbook/read/openCells.ts');
    const file = await openCells(sample('en'));
    for await (const sheet of file.sheets) {
      if (sheet.name !== 'Usage') continue;
      for await (const _ of sheet.rows) shares.push(sheet.share?.() ?? Number.NaN);
    }
    expect(shares.at(-1)).toBe(1);
    expect(app.emitted).toEqual([]);
  });

  it.each([
    ['gone.csv', null, 'file-missing'],
    ['empty.csv', '', 'file-empty'],
    ['page.xls', '<html><table></table></html>', 'file-html'],
  ])('says in a sentence why it did not: %s', async (name, content, code) => {
    const app = testApp({ installation });
    const path = content === null ? app.folder.at(name) : app.folder.write(name, content);
    expect(await read(app, [path])).toEqual({ ok: false, problem: { code, params: { file: name } } });
    await expect(app.call('nextRows', 'job-1')).rejects.toThrow('holds no rows');
  });
});

describe('cancelling', () => {
  it('ends a reading, leaves nothing of it, and the name is free again', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('usage.csv', manyRows(200_000));
    const reading = read(app, [path]);
    await expect.poll(() => app.emitted.length, { timeout: 15_000 }).toBeGreaterThan(1);
    await expect(read(app, [path])).rejects.toThrow('under way');
    await app.call('cancel', 'job-1');
    expect(await reading).toEqual({
      ok: false,
      problem: { code: 'job-cancelled', params: { file: 'usage.csv' } },
    });
    await expect(app.call('nextRows', 'job-1')).rejects.toThrow('holds no rows');
    const little = app.folder.write('little.csv', manyRows(3));
    expect((await readWell(app, [little])).usageRows).toBe(3);
  });

  it('drops rows that were read and not fetched', async () => {
    const app = testApp({ installation });
    await readWell(app, [app.folder.write('usage.csv', manyRows(3))]);
    await app.call('cancel', 'job-1');
    await expect(app.call('nextRows', 'job-1')).rejects.toThrow('holds no rows');
    expect(await app.call('cancel', 'no-such-job')).toBeNull();
  });

  it('is what closing the app does to whatever is under way', async () => {
    const app = testApp({ installation });
    const reading = read(app, [app.folder.write('usage.csv', manyRows(200_000))]);
    await app.services.dispose();
    expect(await reading).toMatchObject({ ok: false, problem: { code: 'job-cancelled' } });
  });

  it('keeps the rows of the last four readings and no more', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('usage.csv', manyRows(3));
    for (const job of ['j1', 'j2', 'j3', 'j4', 'j5']) await readWell(app, [path], { job });
    await expect(app.call('nextRows', 'j1')).rejects.toThrow('holds no rows');
    expect((await fetchRows(app, 'j2')).rows).toHaveLength(3);
  });
});

describe('an import preview', () => {
  it('shows the top of each sheet as texts, dates as days', async () => {
    const app = testApp({ installation });
    const { tops, sheets } = await readWell(app, [sample('en')]);
    expect(tops.map(({ fileIndex, sheetIndex }) => [fileIndex, sheetIndex])).toEqual(
      sheets.map(({ fileIndex, sheetIndex }) => [fileIndex, sheetIndex]),
    );
    const at = sheets.findIndex(({ sheet }) => sheet === 'Usage');
    const rows = tops[at]?.rows ?? [];
    // A title, a blank row that the file does not have, the header in row 3.
    expect(rows.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    // 46023 is 2026-01-01; the first of October is 273 days later.
    const path = app.folder.write('usage.csv', ['date,product,quantity', '46296,语音通知,46296']);
    const own = await readWell(app, [path], { job: 'own' });
    expect(own.tops[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['date', 'product', 'quantity'],
      ['2026-10-01', '语音通知', '46296'],
    ]);
  });

  it('begins above a header that stands deeper down', async () => {
    const app = testApp({ installation });
    const titles = Array.from({ length: 16 }, (_, at) => `line ${at + 1}`);
    const path = app.folder.write('usage.csv', [...titles, ...manyRows(20)]);
    const { tops } = await readWell(app, [path]);
    const rows = tops[0]?.rows ?? [];
    // The header is row 17.
    expect(rows[0]).toEqual({ number: 16, cells: ['line 16'] });
    expect(rows[1]).toEqual({ number: 17, cells: ['product', 'item', 'quantity', 'unit', 'paid'] });
    expect(rows).toHaveLength(14);
  });

  it('reads columns as a person says, and leaves out a sheet that is not wanted', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('usage.csv', manyRows(10));
    const { sheets } = await readWell(app, [path]);
    const plan = sheets[0]?.plan;
    if (plan?.as !== 'usage') throw new Error('no usage');
    const { kind, columns, ...mapping } = remap(plan.mapping, 4, 'quantity');
    const changed = {
      as: 'usage' as const,
      mapping: { ...mapping, kind, columns: [...columns], repeated: [] },
    };
    await readWell(app, [path], { job: 'again', plans: [{ fileIndex: 0, sheetIndex: 0, plan: changed }] });
    const { rows } = await fetchRows(app, 'again');
    // Paid is twice the quantity: 2 + 4 + … + 20.
    expect(sum(rows.map(({ cells }) => cells.quantity))).toBe(110);
    expect(rows[0]?.extras).toEqual([['quantity', '1']]);
    const left = await readWell(app, [path, path], {
      job: 'left-out',
      plans: [{ fileIndex: 1, sheetIndex: 0, plan: null }],
    });
    expect(left.sheets.map(({ plan: { as }, rows: count }) => [as, count])).toEqual([
      ['usage', 10],
      ['nothing', 0],
    ]);
  });

  it('reads a row that would be skipped, where a person says so', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('usage.csv', [...manyRows(2), '合计,,3,分钟,6']);
    const before = await readWell(app, [path]);
    expect([before.usageRows, before.skipped]).toEqual([
      2,
      [{ file: 'usage.csv', sheet: 'usage', row: 4, text: '合计' }],
    ]);
    const after = await readWell(app, [path], { kept: [{ fileIndex: 0, sheetIndex: 0, row: 4 }] });
    expect([after.usageRows, after.skipped]).toEqual([3, []]);
    expect((await fetchRows(app, 'job-1')).rows[2]?.cells.product).toBe('合计');
  });

  it('takes a product for rows that name none', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('two.csv', ['name,用量', 'a,5']);
    const other = app.folder.write('usage.csv', ['用量,地区', '5,CN']);
    const said = await readWell(app, [other], { defaultProduct: 'alibaba.voice.notification.public' });
    expect(said.usageRows).toBe(1);
    expect((await readWell(app, [path], { job: 'j' })).sheets).toHaveLength(1);
  });

  it('does not read by a column that there is none of', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('usage.csv', manyRows(3));
    const columns = [{ index: 0, header: 'product', column: '__proto__', unit: null }];
    const plan = {
      as: 'usage' as const,
      mapping: { headerRow: 1, columns, repeated: [], kind: 'usage' as const },
    };
    const answer = await read(app, [path], { plans: [{ fileIndex: 0, sheetIndex: 0, plan }] });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'job-crashed' } });
  });
});

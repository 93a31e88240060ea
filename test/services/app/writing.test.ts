import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Installation } from '../../../src/main/services/installation.ts';
import type { CallArgs } from '../../../src/shared/bridge/calls.ts';
import type { FilesRead } from '../../../src/shared/bridge.ts';
import { packRows } from '../../../src/shared/usage/packRows.ts';
import type { TextRow, UsageRow } from '../../../src/shared/usage/types.ts';
import { readPath, show } from '../read/readAll.ts';
import {
  builtInstallation,
  fetchRows,
  NOT_BUILT,
  sample,
  type TestApp,
  tempFolder,
  testApp,
} from './support.ts';

let installation: Installation;
beforeAll(async () => {
  installation = await builtInstallation();
}, 60_000);

type Texts = CallArgs<'writeEstimate'>[0]['texts'];

/** A row that was typed in the app: it stands in no file yet. */
const typed = (nth: number, cells: UsageRow['cells']): UsageRow => ({
  id: `new-${nth}`,
  source: { file: '', sheet: '', row: nth },
  cells,
  extras: [],
  cellProblems: [],
  records: null,
  headerUnits: {},
});
const NOTIFICATION = { product: 'alibaba.voice.notification.public', item: 'call', month: '2026-10' };
const textsOf = (rows: readonly UsageRow[]): Texts =>
  ({ usage: packRows(rows), packs: [], settings: [] }) as unknown as Texts;

const write = (app: TestApp, path: string, texts: Texts, overwrite = false) =>
  app.call('writeEstimate', { job: 'w', to: app.handle(path).id, lang: 'en', texts, overwrite });

async function readAll(app: TestApp, path: string): Promise<FilesRead & { readonly usage: UsageRow[] }> {
  const files = [app.handle(path).id];
  const answer = await app.call('readFiles', { job: 'r', files, defaultProduct: null, plans: [], kept: [] });
  if (!answer.ok) throw new Error(answer.problem.code);
  return { ...answer.value, usage: (await fetchRows(app, 'r')).rows };
}

const sheetRows = async (path: string, name: string): Promise<string[]> => {
  const { sheets } = await readPath(path);
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return rows.map(({ number, cells }) => `${number}: ${cells.map(show).join(' | ')}`);
};

describe('writing an estimate', () => {
  it('prices what was typed, and points into the written file itself', async () => {
    const app = testApp({ installation });
    const out = app.folder.at('bill.xlsx');
    const rows = [
      typed(7, { ...NOTIFICATION, quantity: '100' }),
      typed(5, { ...NOTIFICATION, quantity: 'plenty' }),
      typed(9, { ...NOTIFICATION, quantity: '1' }),
    ];
    expect(await write(app, out, textsOf(rows))).toEqual({
      ok: true,
      value: { savedAt: '2026-11-02T03:04:05.000Z' },
    });
    const lines = await sheetRows(out, 'Lines');
    // 100 minutes at 0.11 are 11.00, one is 0.11; the row that can't be read is row 3 of the sheet Usage.
    expect(lines.filter((line) => line.includes('bill.xlsx | Usage'))).toHaveLength(3);
    const places = lines.flatMap((line) => /bill\.xlsx \| Usage \| #(\d+)/.exec(line)?.[1] ?? []);
    expect(places.sort()).toEqual(['2', '3', '4']);
    expect(lines.find((line) => line.includes('Usage | #2'))).toMatch(/\| #11 \|/);
    expect(lines.find((line) => line.includes('Usage | #4'))).toMatch(/\| #0\.11 \|/);
    expect(lines.find((line) => line.includes('Usage | #3'))).toContain('plenty');
    const usage = await sheetRows(out, 'Usage');
    expect(usage[2]).toContain('plenty');
  });

  it.each(['en', 'zh-CN'] as const)('opens again as the same estimate: the sample in %s', async (lang) => {
    const app = testApp({ installation });
    const before = await readAll(app, sample(lang));
    const out = app.folder.at('again.xlsx');
    const { packs, settings, usage } = before;
    const texts = { usage: packRows(usage), packs, settings } as unknown as Texts;
    const answer = await app.call('writeEstimate', { job: 'w', to: app.handle(out).id, lang, texts });
    expect(answer).toMatchObject({ ok: true });
    const after = await readAll(app, out);
    const content = ({ cells, extras }: TextRow<string>) => [
      Object.entries(cells)
        .filter(([, text]) => text !== '')
        .sort(),
      extras,
    ];
    expect(after.usage.map(content)).toEqual(usage.map(content));
    expect(after.packs.map(content)).toEqual(packs.map(content));
    expect(after.settings.map(content)).toEqual(settings.map(content));
    expect(after.problems).toEqual([]);
  });

  it('tells how far it is, and never more than it expects', async () => {
    const app = testApp({ installation });
    const rows = Array.from({ length: 3_000 }, (_, nth) => typed(nth, { ...NOTIFICATION, quantity: '1' }));
    await write(app, app.folder.at('bill.xlsx'), textsOf(rows));
    const told = app.emitted.flatMap(({ event, payload }) => (event === 'progress' ? [payload] : []));
    expect(told[0]).toEqual({ job: 'w', file: 'bill.xlsx', done: 0, about: 6_000 });
    for (const { done, about } of told) expect(about).toBeGreaterThanOrEqual(done);
  });

  it('that is cancelled leaves the file that was there, and nothing beside it', async () => {
    const app = testApp({ installation });
    const out = app.folder.write('bill.xlsx', 'what was there');
    const rows = Array.from({ length: 20_000 }, (_, nth) => typed(nth, { ...NOTIFICATION, quantity: '1' }));
    const writing = write(app, out, textsOf(rows));
    await app.call('cancel', 'w');
    expect(await writing).toEqual({
      ok: false,
      problem: { code: 'job-cancelled', params: { file: 'bill.xlsx' } },
    });
    expect(readFileSync(out, 'utf8')).toBe('what was there');
    expect(readdirSync(app.folder.path)).toEqual(['bill.xlsx', 'data']);
  });

  it('says in a sentence where it cannot', async () => {
    const app = testApp({ installation });
    const answer = await write(app, app.folder.at('no-such-folder', 'bill.xlsx'), textsOf([]));
    expect(answer).toEqual({
      ok: false,
      problem: { code: 'output-folder-missing', params: { file: 'bill.xlsx' } },
    });
  });

  it('refuses packed rows that do not fit together', async () => {
    const app = testApp({ installation });
    const texts = textsOf([typed(1, NOTIFICATION)]);
    const broken = { ...texts, usage: { ...texts.usage, texts: [] } };
    await expect(write(app, app.folder.at('bill.xlsx'), broken)).rejects.toThrow('lead nowhere');
    expect(existsSync(app.folder.at('bill.xlsx'))).toBe(false);
  });
});

describe('a file that another program changes meanwhile', () => {
  const CHANGED = '2026-11-02T09:40:00.000Z';
  const later = (path: string): void => utimesSync(path, new Date(), new Date(CHANGED));

  it('is replaced only by who was told and wants it, and is noticed once more after that', async () => {
    const app = testApp({ installation });
    const out = app.folder.at('bill.xlsx');
    const texts = textsOf([typed(1, { ...NOTIFICATION, quantity: '1' })]);
    await write(app, out, texts);
    expect(await write(app, out, texts)).toMatchObject({ ok: true });
    writeFileSync(out, 'somebody else’s');
    later(out);
    const problem = { code: 'file-changed-outside', params: { file: 'bill.xlsx', at: CHANGED } };
    expect(await write(app, out, texts)).toEqual({ ok: false, problem });
    expect(await write(app, out, texts)).toEqual({ ok: false, problem });
    expect(readFileSync(out, 'utf8')).toBe('somebody else’s');
    expect(await write(app, out, texts, true)).toMatchObject({ ok: true });
    expect(await write(app, out, texts)).toMatchObject({ ok: true });
    later(out);
    expect(await write(app, out, texts)).toEqual({ ok: false, problem });
  });

  it('is noticed from when it was read', async () => {
    const app = testApp({ installation });
    const path = app.folder.write('usage.csv', ['product,quantity', 'alibaba.rtc,1']);
    await readAll(app, path);
    later(path);
    expect(await write(app, path, textsOf([]))).toMatchObject({
      ok: false,
      problem: { code: 'file-changed-outside', params: { at: CHANGED } },
    });
  });

  it('is never replaced unnoticed by two windows that save the same estimate at the same time', async () => {
    const folder = tempFolder();
    const out = folder.at('bill.xlsx');
    const before = testApp({ installation, folder });
    await write(before, out, textsOf([typed(1, { ...NOTIFICATION, quantity: '1' })]));
    const windows = await Promise.all(
      ['2', '3'].map(async (quantity) => {
        const app = testApp({ installation, folder });
        await readAll(app, out);
        return { app, texts: textsOf([typed(1, { ...NOTIFICATION, quantity })]) };
      }),
    );
    const answers = await Promise.all(windows.map(({ app, texts }) => write(app, out, texts)));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused).toMatchObject({ problem: { code: 'file-changed-outside' } });
    const [lost] = windows.filter((_, nth) => answers[nth]?.ok === false);
    const [kept] = windows.filter((_, nth) => answers[nth]?.ok === true);
    if (lost === undefined || kept === undefined) throw new Error('one of each');
    // Who lost is asked again and again until told to, and who won is told then.
    expect(await write(lost.app, out, lost.texts)).toMatchObject({ ok: false });
    expect(await write(lost.app, out, lost.texts, true)).toMatchObject({ ok: true });
    expect(await write(kept.app, out, kept.texts)).toMatchObject({
      ok: false,
      problem: { code: 'file-changed-outside' },
    });
    expect(readdirSync(folder.path).filter((name) => name !== 'data')).toEqual(['bill.xlsx']);
  });

  it('is replaced where a dialog has asked', async () => {
    const folder = tempFolder();
    const out = folder.write('bill.xlsx', 'old');
    const app = testApp({ installation, folder, shell: { chooseSave: async () => out } });
    await app.call('readFiles', {
      job: 'r',
      files: [app.handle(out).id],
      defaultProduct: null,
      plans: [],
      kept: [],
    });
    later(out);
    const chosen = await app.call('chooseSave', { suggested: 'bill', kind: 'xlsx', lang: 'en' });
    expect(chosen).toEqual(app.handle(out));
    expect(await write(app, out, textsOf([]))).toMatchObject({ ok: true });
  });
});

describe('writing other files', () => {
  it('keeps the sample as it is', async () => {
    const folder = tempFolder();
    const samplesDir = folder.at('samples');
    const path = folder.write('samples/qinghe-2026-10.en.xlsx', 'the sample');
    const app = testApp({ folder, installation: { ...NOT_BUILT, samplesDir } });
    const { id } = await app.call('sample', 'en');
    const problem = { code: 'app-sample-kept', params: { file: 'qinghe-2026-10.en.xlsx' } };
    expect(await app.call('writeTemplate', { to: id, lang: 'en' })).toEqual({ ok: false, problem });
    expect(readFileSync(path, 'utf8')).toBe('the sample');
  });

  it('writes the template in the language that was asked for', async () => {
    const app = testApp();
    const out = app.folder.at('模板.xlsx');
    expect(await app.call('writeTemplate', { to: app.handle(out).id, lang: 'zh-CN' })).toEqual({
      ok: true,
      value: null,
    });
    const { sheets } = await readPath(out);
    expect(sheets.map(({ name }) => name)).toContain('用量');
  });

  it('writes the page as a PDF, where the window makes one', async () => {
    const bytes = Buffer.from('%PDF-1.7 …');
    const app = testApp({ shell: { printToPdf: async () => bytes } });
    expect((await app.call('start')).canPdf).toBe(true);
    const out = app.folder.at('bill.pdf');
    expect(await app.call('writePdf', { to: app.handle(out).id })).toEqual({ ok: true, value: null });
    expect(readFileSync(out)).toEqual(bytes);
    const without = testApp();
    const to = without.handle(without.folder.at('bill.pdf')).id;
    expect(await without.call('writePdf', { to })).toEqual({
      ok: false,
      problem: { code: 'app-no-pdf', params: {} },
    });
  });

  it('tells an error that nobody foresaw by its kind alone', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const app = testApp({
      shell: { printToPdf: () => Promise.reject(new TypeError('/home/lin/secret is undefined')) },
    });
    const answer = await app.call('writePdf', { to: app.handle(app.folder.at('bill.pdf')).id });
    expect(answer).toEqual({
      ok: false,
      problem: { code: 'app-unexpected', params: { detail: 'TypeError' } },
    });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

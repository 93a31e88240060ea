import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLeftBehind } from '../../../../src/main/services/app/journal/owners.ts';
import type { EstimateDocument } from '../../../../src/shared/estimate/document.ts';
import { fetchRows, testApp as plainApp, type TestApp, tempFolder } from '../support.ts';
import { play, START, sentBase, sentRows } from './support.ts';

const opened: TestApp[] = [];
function testApp(options: Parameters<typeof plainApp>[0] = {}): TestApp {
  const app = plainApp(options);
  opened.push(app);
  return app;
}
afterEach(async () => {
  for (const app of opened.splice(0)) await app.services.dispose();
});

type Start = Parameters<typeof start>[1];

const start = async (
  app: TestApp,
  {
    journal = 'one',
    document = START,
    file = null,
    edits = 0,
    follows = false,
  }: {
    journal?: string;
    document?: EstimateDocument;
    file?: string | null;
    edits?: number;
    follows?: boolean;
  } = {},
) => {
  const answer = await app.call('journalStart', {
    journal,
    name: '十月.xlsx',
    file,
    edits,
    follows,
    ...sentBase(document),
  });
  expect(answer).toEqual({ ok: true, value: null });
};
const rows = async (app: TestApp, document = START, journal = 'one') => {
  const record = sentRows(document);
  expect(await app.call('journalAppend', { journal, record })).toMatchObject({ ok: true });
};
const PLAYED = play([
  (document) => ({
    label: { code: 'edit-typing' },
    patches: [{ kind: 'spliced', table: 'usage', at: 0, removed: document.usage.slice(0, 1), inserted: [] }],
  }),
  'undo',
]);
const edit = async (app: TestApp, nth: number, journal = 'one') =>
  app.call('journalAppend', {
    journal,
    record: { kind: 'edit', edits: nth, patches: [...(PLAYED.edits[nth - 1] ?? [])] },
  });
const begun = async (app: TestApp, given: Start = {}) => {
  await start(app, given);
  await rows(app, given?.document, given?.journal);
};

const folderOf = (app: TestApp): string => join(app.dataDir, 'journal');
const filesOf = (app: TestApp): string[] => (existsSync(folderOf(app)) ? readdirSync(folderOf(app)) : []);

/** The next start over the same folder, after this one has ended without a word. */
async function next(app: TestApp): Promise<TestApp> {
  await app.services.dispose();
  const later = testApp({ folder: app.folder });
  await later.call('start');
  return later;
}

async function restored(app: TestApp) {
  const { offers } = await app.call('recoverable');
  const answer = await app.call('restoreJournal', { job: 'r', id: offers[0]?.id ?? 'none' });
  if (!answer.ok) throw new Error(answer.problem.code);
  const usage = (await fetchRows(app, 'r')).rows;
  const { packs, settings, ...rest } = answer.value;
  return { ...rest, document: { usage, packs, settings } };
}

afterEach(() => void vi.restoreAllMocks());

describe('what a window leaves behind', () => {
  it('is offered at the next start, and leads to the document as it was', async () => {
    const app = testApp();
    await begun(app);
    expect(await edit(app, 1)).toEqual({ ok: true, value: { isLong: false } });
    const later = await next(app);
    expect(await later.call('recoverable')).toEqual({
      offers: [
        {
          id: expect.stringMatching(/^[a-z0-9-]+$/),
          name: '十月.xlsx',
          at: '2026-11-02T03:04:05.000Z',
          edits: 1,
        },
      ],
      problems: [],
    });
    expect(await restored(later)).toMatchObject({
      name: '十月.xlsx',
      file: null,
      edits: 1,
      isWhole: true,
      usageRows: START.usage.length - 1,
      document: PLAYED.documents[1],
    });
  });

  it('stays until it is discarded, and nothing else can be discarded', async () => {
    const app = testApp();
    await begun(app);
    await edit(app, 1);
    const later = await next(app);
    await later.call('discardJournal', 'other');
    const { offers } = await later.call('recoverable');
    expect(offers).toHaveLength(1);
    await later.call('discardJournal', offers[0]?.id ?? '');
    expect(await later.call('recoverable')).toEqual({ offers: [], problems: [] });
    expect(filesOf(later)).toEqual([]);
  });

  it('is not offered while it is open, where nothing is unsaved, and not after a good end', async () => {
    const app = testApp();
    await begun(app);
    await edit(app, 1);
    const other = testApp({ folder: app.folder });
    expect((await other.call('recoverable')).offers).toEqual([]);
    await app.call('journalEnd', 'one');
    expect(filesOf(app)).toEqual([]);
    await begun(app);
    expect((await (await next(app)).call('recoverable')).offers).toEqual([]);
    const closed = testApp();
    await begun(closed);
    await edit(closed, 1);
    await closed.call('closeWindow');
    expect(filesOf(closed)).toEqual([]);
  });

  it('is offered to the page that takes the place of one that broke down', async () => {
    const app = testApp();
    await app.call('start');
    await begun(app);
    await edit(app, 1);
    await app.call('start');
    expect((await app.call('recoverable')).offers).toHaveLength(1);
    await begun(app, { journal: 'two' });
    expect((await app.call('recoverable')).offers).toHaveLength(1);
  });

  it('names its file where that is still there, as it was when it was edited', async () => {
    const app = testApp();
    const path = app.folder.write('Bills/十月.csv', 'product\n');
    await begun(app, { file: app.handle(path).id });
    await edit(app, 1);
    const later = await next(app);
    expect((await restored(later)).file).toMatchObject({ name: '十月.csv', folder: 'Bills' });
    rmSync(path);
    expect((await restored(await next(later))).file).toBeNull();
  });
});

describe('a journal that begins anew', () => {
  it('counts from when it is whole; until then the old one goes on', async () => {
    const app = testApp();
    await begun(app);
    await edit(app, 1);
    await start(app, { document: PLAYED.documents[1] ?? START, edits: 1, follows: true });
    await edit(app, 2);
    const later = await next(app);
    expect(await restored(later)).toMatchObject({ edits: 2, document: PLAYED.documents[2] });
    expect(filesOf(later)).toHaveLength(1);
  });

  it('holds the edits that were made before it was whole', async () => {
    const app = testApp();
    await begun(app);
    await start(app, { document: PLAYED.documents[1] ?? START, edits: 1 });
    await edit(app, 2);
    await rows(app, PLAYED.documents[1]);
    expect(await restored(await next(app))).toMatchObject({
      edits: 2,
      document: PLAYED.documents[2],
      isWhole: true,
    });
  });

  it('is asked for when edits take four times the space of the document', async () => {
    const app = testApp();
    await begun(app);
    const note = 'x'.repeat(30_000);
    const row = { ...START.usage[0], cells: { note } };
    const patches = [{ kind: 'replaced', table: 'usage', rows: [structuredClone(row)] }] as never;
    const answers: unknown[] = [];
    for (let nth = 1; nth <= 10; nth++)
      answers.push(
        await app.call('journalAppend', { journal: 'one', record: { kind: 'edit', edits: nth, patches } }),
      );
    // Each takes some 30,200 bytes; the ninth goes beyond 256 KiB, which is more than four times a small document.
    expect(answers.map((answer) => (answer as { value: { isLong: boolean } }).value.isLong)).toEqual([
      ...Array.from({ length: 8 }, () => false),
      true,
      true,
    ]);
  });
});

describe('a journal that can’t be read', () => {
  it('is told once in a sentence and set aside', async () => {
    const app = testApp();
    await begun(app);
    await edit(app, 1);
    const later = await next(app);
    const [name = ''] = filesOf(later);
    writeFileSync(join(folderOf(later), name), 'nothing of it');
    expect(await later.call('recoverable')).toEqual({ offers: [], problems: [{ code: 'journal-broken' }] });
    expect(await later.call('recoverable')).toEqual({ offers: [], problems: [] });
    expect(filesOf(later)).toEqual([`${name}.broken`]);
    expect(await later.call('restoreJournal', { job: 'r', id: name.replace('.journal', '') })).toEqual({
      ok: false,
      problem: { code: 'journal-broken' },
    });
  });

  it('in its last bytes is offered without its last edit, and says so', async () => {
    const app = testApp();
    await begun(app);
    await edit(app, 1);
    await edit(app, 2);
    const later = await next(app);
    const path = join(folderOf(later), filesOf(later)[0] ?? '');
    truncateSync(path, readFileSync(path).length - 1);
    expect(await restored(later)).toMatchObject({ edits: 1, isWhole: false, document: PLAYED.documents[1] });
  });
});

describe('what can’t be written', () => {
  it('is a sentence', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const folder = tempFolder();
    mkdirSync(folder.at('data'));
    writeFileSync(folder.at('data', 'journal'), 'a file where the folder would be');
    const app = testApp({ folder });
    const problem = { code: 'journal-not-written', params: { detail: 'EEXIST' } };
    const request = { journal: 'one', name: 'x', file: null, edits: 0, follows: false, ...sentBase(START) };
    expect(await app.call('journalStart', request)).toEqual({ ok: false, problem });
    expect(await edit(app, 1)).toMatchObject({ ok: false, problem: { code: 'journal-not-written' } });
    expect(await app.call('recoverable')).toEqual({ offers: [], problems: [] });
  });
});

describe('whether somebody writes a journal still', () => {
  const mark = '0123456789ab';
  it.each([
    ['of a process that is there', `4000000-${mark}-one.journal`, 2_000_000, true, false],
    ['of one that is gone', `4000000-${mark}-one.journal`, 2_000_000, false, true],
    [
      'of a number that was given anew since the computer was started',
      `4000000-${mark}-one.journal`,
      0,
      true,
      true,
    ],
    ['of this process, which does not know it', `${process.pid}-${mark}-one.journal`, 2_000_000, true, true],
    ['no journal', 'notes.txt', 0, false, false],
    ['set aside', `4000000-${mark}-one.journal.broken`, 0, false, false],
  ])('%s', (_, name, writtenAt, lives, expected) => {
    expect(isLeftBehind({ name, writtenAt, bootedAt: 1_000_000, isAlive: () => lives })).toBe(expected);
  });
});

it('notices on save that the file was changed between the crash and the restart', async () => {
  const app = testApp();
  const path = app.folder.write('十月.csv', 'product\n');
  const { id } = app.handle(path);
  await app.call('readFiles', { job: 'r', files: [id], defaultProduct: null, plans: [], kept: [] });
  await begun(app, { file: id });
  await edit(app, 1);
  const later = await next(app);
  const changed = '2026-11-01T08:00:00.000Z';
  utimesSync(path, new Date(), new Date(changed));
  const { file } = await restored(later);
  const texts = { usage: sentRows(START).usage, packs: [], settings: [] };
  expect(await later.call('writeEstimate', { job: 'w', to: file?.id ?? '', lang: 'en', texts })).toEqual({
    ok: false,
    problem: { code: 'file-changed-outside', params: { file: '十月.csv', at: changed } },
  });
});

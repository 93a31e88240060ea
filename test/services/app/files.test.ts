import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { suggestedName, withExtension } from '../../../src/main/services/app/files/saveName.ts';
import { shownFolder } from '../../../src/main/services/app/files/shownFolder.ts';
import { NOT_BUILT, tempFolder, testApp } from './support.ts';

describe('where a file is, for people', () => {
  it.each([
    ['/home/lin/Documents/Estimates/a.xlsx', '/home/lin', 'linux', 'Documents › Estimates'],
    ['/home/lin/a.xlsx', '/home/lin', 'linux', 'lin'],
    ['/home/linda/a.xlsx', '/home/lin', 'mac', 'home › linda'],
    ['/home/lin/..bills/a.xlsx', '/home/lin', 'linux', '..bills'],
    ['/mnt/share/a.xlsx', '/home/lin', 'linux', 'mnt › share'],
    ['C:\\Users\\lin\\Documents\\a.xlsx', 'C:\\Users\\lin', 'windows', 'Documents'],
    ['D:\\账单\\十月\\a.xlsx', 'C:\\Users\\lin', 'windows', 'D: › 账单 › 十月'],
    ['\\\\server\\bills\\2026\\a.xlsx', 'C:\\Users\\lin', 'windows', 'server › bills › 2026'],
  ] as const)('%s', (path, home, platform, shown) => {
    expect(shownFolder(path, home, platform)).toBe(shown);
  });
});

describe('the name that a save begins with', () => {
  it.each([
    ['Qinghe 2026-10', 'xlsx', 'Qinghe 2026-10.xlsx'],
    ['青禾/十月: "账单"', 'xlsx', '青禾 十月 账单.xlsx'],
    ['bill.xlsx', 'pdf', 'bill.pdf'],
    ['../../etc/passwd', 'xlsx', 'etc passwd.xlsx'],
    ['a\u0000b\nc', 'xlsx', 'a b c.xlsx'],
    [' . ', 'pdf', 'ratesheet.pdf'],
    ['云'.repeat(300), 'xlsx', `${'云'.repeat(120)}.xlsx`],
  ] as const)('%j as %s', (suggested, kind, name) => {
    expect(suggestedName(suggested, kind)).toBe(name);
  });

  it('gets the extension that a dialog left out, but never that of a file nobody was asked about', () => {
    const folder = tempFolder();
    const there = folder.write('bill.xlsx', 'x');
    expect(withExtension(folder.at('new'), 'xlsx')).toBe(folder.at('new.xlsx'));
    expect(withExtension(folder.at('NEW.XLSX'), 'xlsx')).toBe(folder.at('NEW.XLSX'));
    expect(withExtension(folder.at('bill'), 'xlsx')).toBe(folder.at('bill'));
    expect(readFileSync(there, 'utf8')).toBe('x');
  });
});

describe('file handles', () => {
  it('show name and folder, hide the path, and are one for each path', () => {
    const app = testApp();
    const path = app.folder.write('Documents/Estimates/十月.xlsx', 'x');
    const [first, second] = app.services.giveOut([path, join(path, '..', '十月.xlsx')]);
    expect(first).toEqual({ id: first?.id, name: '十月.xlsx', folder: 'Documents › Estimates' });
    expect(first?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).toEqual(first);
    expect(JSON.stringify(first)).not.toContain(app.folder.path);
  });

  it('come from dialogs; a cancelled dialog gives none', async () => {
    const folder = tempFolder();
    const wanted: unknown[] = [];
    const app = testApp({
      folder,
      shell: {
        chooseOpen: async (options) => {
          wanted.push(options);
          return options.multiple ? [folder.at('a.csv'), folder.at('b.csv')] : null;
        },
        chooseSave: async (options) => {
          wanted.push(options);
          return folder.at('out');
        },
      },
    });
    const imported = await app.call('chooseFiles', { purpose: 'import', lang: 'en' });
    expect(imported?.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
    expect(await app.call('chooseFiles', { purpose: 'open', lang: 'zh-CN' })).toBeNull();
    const saved = await app.call('chooseSave', { suggested: '青禾/十月', kind: 'pdf', lang: 'zh-CN' });
    expect(saved?.name).toBe('out.pdf');
    expect(wanted).toEqual([
      { multiple: true, lang: 'en' },
      { multiple: false, lang: 'zh-CN' },
      { suggested: '青禾 十月.pdf', kind: 'pdf', lang: 'zh-CN' },
    ]);
    expect(await testApp().call('chooseSave', { suggested: '', kind: 'xlsx', lang: 'en' })).toBeNull();
  });

  it('lead to the sample in either language', async () => {
    const app = testApp();
    expect((await app.call('sample', 'en')).name).toBe('qinghe-2026-10.en.xlsx');
    expect((await app.call('sample', 'zh-CN')).name).toBe('qinghe-2026-10.zh-CN.xlsx');
  });

  it('that were never given out are refused', async () => {
    const app = testApp();
    const stranger = '00000000-0000-4000-8000-000000000000';
    const readings = { job: 'a', files: [stranger], defaultProduct: null, plans: [], kept: [] };
    await expect(app.call('readFiles', readings)).rejects.toThrow('No file was given out');
    await expect(app.call('writeTemplate', { to: stranger, lang: 'en' })).rejects.toThrow('No file');
    await expect(app.call('rememberRecent', { file: stranger, total: null })).rejects.toThrow('No file');
  });
});

describe('recent files', () => {
  it('are twelve at most, the latest first, with their total, and say whether they are still there', async () => {
    let minute = 0;
    const app = testApp({ now: () => new Date(Date.UTC(2026, 10, 2, 3, minute++)) });
    for (let nth = 1; nth <= 14; nth++) {
      const path = nth === 14 ? app.folder.at('gone.xlsx') : app.folder.write(`Bills/${nth}.xlsx`, 'x');
      await app.call('rememberRecent', { file: app.handle(path).id, total: nth === 13 ? '1234.56' : null });
    }
    const list = await app.call('recentFiles');
    expect(list.map(({ name }) => name)).toEqual([
      ...['gone.xlsx', '13.xlsx', '12.xlsx', '11.xlsx', '10.xlsx', '9.xlsx'],
      ...['8.xlsx', '7.xlsx', '6.xlsx', '5.xlsx', '4.xlsx', '3.xlsx'],
    ]);
    expect(list[0]).toMatchObject({ exists: false, total: null, at: '2026-11-02T03:13:00.000Z' });
    expect(list[1]).toMatchObject({ exists: true, total: '1234.56', folder: 'Bills' });
    expect(JSON.stringify(list)).not.toContain(app.folder.path);
  });

  it('move to the top when they are opened again, and stay through a new start', async () => {
    const app = testApp();
    for (const name of ['a.xlsx', 'b.xlsx', 'a.xlsx']) {
      const path = app.folder.write(name, 'x');
      await app.call('rememberRecent', { file: app.handle(path).id, total: null });
    }
    const later = testApp({ folder: app.folder });
    const list = await later.call('recentFiles');
    expect(list.map(({ name }) => name)).toEqual(['a.xlsx', 'b.xlsx']);
    const [first, second] = list;
    expect(await later.call('openRecent', first?.id ?? '')).toMatchObject({
      ok: true,
      value: { name: 'a.xlsx' },
    });
    const left = await later.call('forgetRecent', second?.id ?? '');
    expect(left.map(({ name }) => name)).toEqual(['a.xlsx']);
    await expect(later.call('openRecent', second?.id ?? '')).rejects.toThrow('no recent file');
  });

  it('that are gone are told in a sentence', async () => {
    const app = testApp();
    const file = app.handle(app.folder.at('gone.xlsx')).id;
    const [gone] = await app.call('rememberRecent', { file, total: null });
    expect(await app.call('openRecent', gone?.id ?? '')).toEqual({
      ok: false,
      problem: { code: 'file-missing', params: { file: 'gone.xlsx' } },
    });
  });

  it('leave out the sample, and are told to the system', async () => {
    const noted: string[] = [];
    const app = testApp({ shell: { noteRecent: (path) => void noted.push(path) } });
    const { id } = await app.call('sample', 'en');
    expect(await app.call('rememberRecent', { file: id, total: '1' })).toEqual([]);
    const path = app.folder.write('a.xlsx', 'x');
    await app.call('rememberRecent', { file: app.handle(path).id, total: null });
    expect(noted.at(-1)).toBe(path);
  });
});

const CHANGED = {
  lang: 'zh-CN',
  theme: 'dark',
  whyOpen: false,
  layouts: { usage: [{ id: 'date', width: 90, hidden: false, pinned: null }] },
  mappings: [{ fingerprint: '产品|用量', columns: ['product', null] }],
} as const;

describe('preferences', () => {
  it('begin with the usual ones, and stay through a new start', async () => {
    const app = testApp();
    expect((await app.call('start')).preferences).toEqual({
      lang: null,
      theme: 'system',
      whyOpen: true,
      layouts: {},
      mappings: [],
    });
    await app.call('setPreferences', structuredClone(CHANGED) as never);
    expect((await testApp({ folder: app.folder }).call('start')).preferences).toEqual(CHANGED);
    expect(readdirSync(app.dataDir).sort()).toEqual(['preferences.json', 'tariffs']);
  });

  it('that change faster than the disk writes are the last ones, also where the app ends at once', async () => {
    const app = testApp();
    for (let width = 100; width < 300; width++)
      void app.call('setPreferences', {
        ...structuredClone(CHANGED),
        layouts: { usage: [{ id: 'date', width, hidden: false, pinned: null }], packs: [] },
      } as never);
    await app.services.dispose();
    const kept = JSON.parse(readFileSync(join(app.dataDir, 'preferences.json'), 'utf8'));
    expect(kept.layouts.usage).toEqual([{ id: 'date', width: 299, hidden: false, pinned: null }]);
  });

  it.each([
    ['half of a file', '{"lang": "en"'],
    ['values of another kind', '{"theme": "pink"}'],
    ['no JSON', '\u0000\u0001'],
    ['a list', '[]'],
  ])('that are broken are set aside: %s', async (_, content) => {
    const folder = tempFolder();
    folder.write('data/preferences.json', content);
    folder.write('data/recent.json', content);
    const facts = await testApp({ folder }).call('start');
    expect(facts.preferences.theme).toBe('system');
    expect(facts.recent).toEqual([]);
    expect(readFileSync(folder.at('data', 'preferences.json.broken'), 'utf8')).toBe(content);
    expect(existsSync(folder.at('data', 'preferences.json'))).toBe(false);
  });

  it('of an older app are taken with what they lack', async () => {
    const folder = tempFolder();
    folder.write('data/preferences.json', '{"theme": "light"}');
    expect((await testApp({ folder }).call('start')).preferences).toMatchObject({
      theme: 'light',
      whyOpen: true,
    });
  });

  it('that cannot be written hold all the same while the app runs', async () => {
    const folder = tempFolder();
    // A regular file can't hold a folder, on any platform.
    writeFileSync(folder.at('data'), 'x');
    const app = testApp({ folder });
    expect(await app.call('setPreferences', structuredClone(CHANGED) as never)).toBeNull();
    expect((await app.call('start')).preferences).toEqual(CHANGED);
  });
});

describe('starting', () => {
  it('tells what the window needs, and the files that wait', async () => {
    const app = testApp();
    const path = app.folder.write('usage.csv', 'x');
    app.services.openFiles([path]);
    const facts = await app.call('start');
    expect(facts).toMatchObject({
      host: 'browser',
      platform: 'linux',
      version: '1.2.3',
      systemLang: 'en',
      tariffProblems: [],
      recent: [],
      openFiles: [{ name: 'usage.csv' }],
      canPdf: false,
    });
    const shipped = readdirSync(NOT_BUILT.tariffsDir).sort();
    expect(facts.tariffs.map(({ file }) => file)).toEqual(shipped);
    expect(app.emitted).toEqual([]);
    expect((await app.call('start')).openFiles).toEqual([]);
  });

  it('is followed by files as an event', async () => {
    const app = testApp();
    await app.call('start');
    app.services.openFiles([]);
    app.services.openFiles([app.folder.at('a.csv')]);
    expect(app.emitted).toMatchObject([{ event: 'openFiles', payload: [{ name: 'a.csv' }] }]);
  });

  it('passes on what is the window’s own', async () => {
    const app = testApp();
    await app.call('print');
    await app.call('paste');
    const state = { title: 'a', dirty: false, lang: 'en', theme: 'dark', enabled: [], labels: {} } as const;
    await app.call('setWindow', { ...state, enabled: [...state.enabled] });
    await app.call('closeWindow');
    expect(app.asked).toEqual(['print', 'paste', 'setWindow a', 'closeWindow']);
  });
});

describe('misuse', () => {
  it.each(['', 'constructor', '__proto__', 'toString', 'dropped', 'Start', 'x'.repeat(100_000)])(
    'an unknown call is refused: %.20s',
    async (name) => {
      await expect(testApp().services.call(name, [])).rejects.toThrow('There is no call');
    },
  );

  it.each([
    ['start', [1]],
    ['chooseFiles', []],
    ['chooseFiles', [{ purpose: 'delete', lang: 'en' }]],
    ['chooseFiles', [{ purpose: 'open', lang: 'en', path: '/etc/passwd' }]],
    ['sample', ['../../secret']],
    ['readFiles', [{ job: 'a', files: ['/etc/passwd'], defaultProduct: null, plans: [], kept: [] }]],
    ['readFiles', [{ job: 'a', files: [], defaultProduct: null, plans: [], kept: [] }]],
    ['nextRows', ['A B']],
    ['writeTemplate', [{ to: '/tmp/x.xlsx', lang: 'en' }]],
    ['saveOwnTariffs', [{ choices: { B1: 'x' }, packPrices: [] }]],
    ['saveOwnTariffs', [{ choices: {}, packPrices: [{ product: 'a', units: 1.5, price: '1' }] }]],
    ['saveOwnTariffs', [{ choices: {}, packPrices: [{ product: 'a', units: 1, price: '-1' }] }]],
    ['setWindow', ['title']],
    ['setPreferences', [{ theme: 'pink' }]],
  ])('wrong arguments are refused: %s %j', async (name, args) => {
    await expect(testApp().services.call(name, args)).rejects.toThrow(`Wrong arguments for ${name}`);
  });
});

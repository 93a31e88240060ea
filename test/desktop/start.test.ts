import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildDesktop, type LaunchFacts, launch, preload } from './builtDesktop.ts';
import { menuItem, type OpenApp, openApp } from './openApp.ts';

let built: string;
beforeAll(async () => {
  built = await buildDesktop();
}, 60_000);
const open = (facts: LaunchFacts = {}): Promise<OpenApp> => openApp(built, facts);

describe('the place of the window', () => {
  it('opens where it was left', async () => {
    const first = await open();
    first.window.bounds = { x: 300, y: 200, width: 1000, height: 700 };
    first.window.maximize();
    first.window.close();
    await vi.waitUntil(() => first.app.exitCode === 0);
    const { window } = await open({ dataDir: first.dataDir });
    expect(window.options).toMatchObject({ x: 300, y: 200, width: 1000, height: 700 });
    expect(window.isMaximized()).toBe(true);
  });

  it.each([
    ['a screen that is gone', { x: 2500, y: 10 }, false],
    ['above every screen', { x: 10, y: -300 }, false],
    ['below every screen', { x: 10, y: 1020 }, false],
    ['a corner that can still be taken hold of', { x: 1800, y: 900 }, true],
    ['a screen on the left', { x: -900, y: 100 }, true],
  ])('opens in the middle where its place was on %s', async (_, at, isThere) => {
    const dataDir = join((await launch(built, { isFirst: false })).folder, 'data');
    mkdirSync(dataDir, { recursive: true });
    const place = { ...at, width: 1000, height: 700, isMaximised: false };
    writeFileSync(join(dataDir, 'window.json'), JSON.stringify(place));
    const screens = [
      { x: 0, y: 0, width: 1920, height: 1040 },
      { x: -1024, y: 0, width: 1024, height: 768 },
    ];
    const { options } = (await open({ dataDir, workAreas: screens })).window;
    expect([options.x, options.y]).toEqual(isThere ? [at.x, at.y] : [undefined, undefined]);
    expect([options.width, options.height]).toEqual([1000, 700]);
  });
});

describe('starting', () => {
  it('opens files of the command line and of the system', async () => {
    const launched = await launch(built, { args: ['--some-switch', 'usage.csv'] });
    launched.app.emit('open-file', { preventDefault: () => undefined }, '/bills/mac.xlsx');
    await vi.waitUntil(() => launched.windows[0]?.isShown === true);
    const { openFiles } = await preload(launched).bridge.start();
    expect(openFiles.map(({ name }) => name)).toEqual(['usage.csv', 'mac.xlsx']);
  });

  it('hands its files to a start before it, and ends', async () => {
    const { app, windows } = await launch(built, { isFirst: false, args: ['usage.csv'] });
    expect(app.lockData).toEqual({ files: [join(process.cwd(), 'usage.csv')] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([windows.length, app.exitCode]).toEqual([0, 0]);
  });

  it('shows the files of a later start', async () => {
    const { app, bridge, window } = await open();
    await bridge.start();
    const opened: string[] = [];
    const done: string[] = [];
    bridge.onOpenFiles((files) => opened.push(...files.map(({ name }) => name)));
    for (const event of ['restore', 'focus']) window.on(event, () => done.push(event));
    app.emit('second-instance', {}, ['electron', '--evil'], '/', { files: ['/bills/a.xlsx', 7] });
    app.emit('second-instance', {}, [], '/', null);
    expect(opened).toEqual(['a.xlsx']);
    expect(done).toEqual(['restore', 'focus', 'restore', 'focus']);
  });

  it('speaks the language of the system until the page says another', async () => {
    const { bridge } = await open({ languages: ['zh-Hans-CN', 'en'] });
    expect(menuItem('save')?.label).toBe('保存');
    expect((await bridge.start()).systemLang).toBe('zh-CN');
  });

  it('says so and ends where it cannot start', async () => {
    const launched = await launch(built);
    launched.main.screen.getAllDisplays = () => {
      throw new Error('no display');
    };
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await vi.waitUntil(() => launched.app.exitCode !== null);
    errors.mockRestore();
    expect(launched.app.exitCode).toBe(1);
    expect(launched.dialogs.asked[0]?.kind).toBe('error');
  });
});

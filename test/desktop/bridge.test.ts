import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CALLS, EVENTS } from '../../src/shared/bridge/calls.ts';
import { buildDesktop, type LaunchFacts } from './builtDesktop.ts';
import { type OpenApp, openApp } from './openApp.ts';

let built: string;
beforeAll(async () => {
  built = await buildDesktop();
}, 60_000);
const open = (facts: LaunchFacts = {}): Promise<OpenApp> => openApp(built, facts);

describe('the bridge', () => {
  it('has one function for each channel, one schema for each function, and no more', async () => {
    const { bridge, ipc, exposed } = await open();
    const functions = Object.keys(bridge).sort();
    const listeners = ['onProgress', 'onCommand', 'onOpenFiles', 'onCloseAsked'];
    expect([...exposed.keys()]).toEqual(['ratesheet']);
    expect(functions).toEqual([...Object.keys(CALLS), 'takeDropped', ...listeners].sort());
    expect([...ipc.handlers.keys()].sort()).toEqual([...Object.keys(CALLS), 'dropped'].sort());
    for (const value of Object.values(bridge)) expect(value).toBeTypeOf('function');
  });

  it('answers with copies of plain data', async () => {
    const { bridge } = await open();
    const facts = await bridge.start();
    expect(facts).toMatchObject({
      host: 'electron',
      platform: 'linux',
      version: '7.8.9',
      systemLang: 'en',
      tariffProblems: [],
      openFiles: [],
      canPdf: true,
    });
    expect(facts.tariffs.length).toBeGreaterThan(5);
    expect(await bridge.recentFiles()).toEqual([]);
    expect((await bridge.sample('en')).name).toBe('qinghe-2026-10.en.xlsx');
  });

  it('reads rows through the built worker', async () => {
    const { bridge } = await open();
    const { id } = await bridge.sample('zh-CN');
    const request = { job: 'j', files: [id], defaultProduct: null, plans: [], kept: [] };
    const answer = await bridge.readFiles(request);
    expect(answer).toMatchObject({ ok: true, value: { usageRows: 105 } });
    const packed = await bridge.nextRows('j');
    expect(packed?.rows).toBe(105);
    expect(packed?.codes).toBeInstanceOf(Int32Array);
    expect(await bridge.nextRows('j')).toBeNull();
  });

  it('gives handles for dropped files, and none for what is no file on a disk', async () => {
    const { bridge, paths, folder } = await open();
    const [onDisk, pasted] = [new File([], 'a.csv'), new File([], 'b.csv')];
    paths.set(onDisk, join(folder, 'Bills', 'a.csv'));
    const handles = await bridge.takeDropped([onDisk, pasted]);
    expect(handles).toMatchObject([{ name: 'a.csv', folder: 'Bills' }]);
  });

  it('hears events without what Electron sends along, until it stops listening', async () => {
    const { bridge, window } = await open();
    const heard: unknown[][] = [];
    const unlisten = [
      bridge.onProgress((...args) => void heard.push(args)),
      bridge.onCommand((...args) => void heard.push(args)),
      bridge.onOpenFiles((...args) => void heard.push(args)),
      bridge.onCloseAsked((...args) => void heard.push(args)),
    ];
    for (const event of EVENTS) window.webContents.send(event, event === 'closeAsked' ? null : event);
    expect(heard).toEqual([['progress'], ['command'], ['openFiles'], []]);
    for (const stop of unlisten) stop();
    for (const event of EVENTS) window.webContents.send(event, event);
    expect(heard).toHaveLength(4);
  });
});

describe('who may call', () => {
  const CHANNELS = [...Object.keys(CALLS), 'dropped'];
  let shared: OpenApp;
  beforeAll(async () => {
    shared = await open();
  });

  it.each([
    ['a frame in the page', (window: OpenApp['window']) => ({ url: 'app://ratesheet/', parent: window })],
    ['a page of another scheme', () => ({ url: 'https://ratesheet/index.html', parent: null })],
    ['a page of another host', () => ({ url: 'app://ratesheet.example/index.html', parent: null })],
    ['a file', () => ({ url: 'file:///index.html', parent: null })],
    ['no address', () => ({ url: '', parent: null })],
    ['a frame that is gone', () => null],
  ])('not %s', async (_, frameOf) => {
    const { ipc, window } = shared;
    for (const channel of CHANNELS) {
      const from = { sender: window.webContents, senderFrame: frameOf(window) };
      await expect(ipc.invokeAs(from, channel, []), channel).rejects.toThrow('own page');
    }
  });

  it('no other window', async () => {
    const { ipc, window, main } = shared;
    const other = new main.BrowserWindow({}).webContents;
    const from = { sender: other, senderFrame: window.webContents.mainFrame };
    for (const channel of CHANNELS) await expect(ipc.invokeAs(from, channel, [])).rejects.toThrow('own page');
  });

  it('nobody with arguments of another kind', async () => {
    const { ipc, window } = shared;
    const from = { sender: window.webContents, senderFrame: window.webContents.mainFrame };
    for (const channel of CHANNELS)
      await expect(ipc.invokeAs(from, channel, [{ wrong: true }, 1]), channel).rejects.toThrow();
    await expect(ipc.invokeAs(from, 'dropped', [['not/absolute.csv']])).rejects.toThrow();
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../src/shared/commands/commands.ts';
import { buildDesktop, type LaunchFacts } from './builtDesktop.ts';
import { menuItem, menuItems, type OpenApp, openApp } from './openApp.ts';
import { StandInMenu } from './standIn/menu.ts';

let built: string;
beforeAll(async () => {
  built = await buildDesktop();
}, 60_000);
const open = (facts: LaunchFacts = {}): Promise<OpenApp> => openApp(built, facts);

const STATE = {
  title: '● October.xlsx',
  dirty: true,
  lang: 'zh-CN' as const,
  theme: 'dark' as const,
  enabled: ['save', 'undo'],
  labels: { undo: '撤销粘贴 A & B' },
};

describe('the window', () => {
  it('has every command in its menu, off until the page says otherwise', async () => {
    await open();
    const ids = menuItems().flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(ids.sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
    expect(menuItems().filter(({ id, enabled }) => id !== undefined && enabled !== false)).toEqual([]);
    expect(menuItem('save')).toMatchObject({
      label: 'Save',
      accelerator: 'CmdOrCtrl+S',
      registerAccelerator: false,
    });
  });

  it('shows what the page says, and tells the page what was chosen', async () => {
    const { bridge, window, main } = await open();
    const chosen: string[] = [];
    bridge.onCommand((id) => chosen.push(id));
    await bridge.setWindow(STATE);
    expect([window.title, window.isEdited, main.nativeTheme.themeSource]).toEqual([
      '● October.xlsx',
      true,
      'dark',
    ]);
    expect(menuItem('undo')).toMatchObject({ label: '撤销粘贴 A && B', enabled: true });
    expect(menuItem('redo')).toMatchObject({ label: '重做', enabled: false });
    expect(menuItem('theme-dark')).toMatchObject({ type: 'radio', checked: true });
    expect(menuItem('theme-light')).toMatchObject({ checked: false });
    const click = menuItem('undo')?.click as unknown as () => void;
    click();
    expect(chosen).toEqual(['undo']);
  });

  it('makes its menu anew only when it changes', async () => {
    const { bridge } = await open();
    await bridge.setWindow(STATE);
    const before = StandInMenu.current;
    await bridge.setWindow({ ...STATE, title: 'other', enabled: ['undo', 'save'] });
    expect(StandInMenu.current).toBe(before);
    await bridge.setWindow({ ...STATE, enabled: [] });
    expect(StandInMenu.current).not.toBe(before);
  });

  it('closes at once where nothing is unsaved, and the app with it', async () => {
    const { bridge, window, app } = await open();
    await bridge.setWindow({ ...STATE, dirty: false });
    window.close();
    expect(window.isDestroyed()).toBe(true);
    await vi.waitUntil(() => app.exitCode === 0);
  });

  it('asks the page where something is unsaved, and closes when the page says so', async () => {
    const { bridge, window, app } = await open();
    let asked = 0;
    bridge.onCloseAsked(() => asked++);
    await bridge.setWindow(STATE);
    window.close();
    expect([asked, window.isDestroyed()]).toEqual([1, false]);
    app.quit();
    expect([asked, window.isDestroyed(), app.exitCode]).toEqual([2, false, null]);
    await bridge.closeWindow();
    expect(window.isDestroyed()).toBe(true);
    await vi.waitUntil(() => app.exitCode === 0);
  });

  it('asks itself where its page hangs', async () => {
    const { bridge, window, dialogs } = await open();
    await bridge.setWindow(STATE);
    window.emit('unresponsive');
    window.close();
    expect([dialogs.asked.length, window.isDestroyed()]).toEqual([1, false]);
    expect(dialogs.asked[0]?.options).toMatchObject({ buttons: ['等待', '仍然关闭'], cancelId: 0 });
    dialogs.button = 1;
    window.close();
    expect(window.isDestroyed()).toBe(true);
  });

  it('loads a page that has died again, but not for ever', async () => {
    const { bridge, window, dialogs } = await open();
    await bridge.setWindow(STATE);
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(window.webContents.reloads).toBe(0);
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    expect([window.webContents.reloads, window.isDestroyed()]).toEqual([2, false]);
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect([window.webContents.reloads, window.isDestroyed()]).toEqual([2, true]);
    expect(dialogs.asked.map(({ kind }) => kind)).toEqual(['error']);
  });

  it('may be closed after its page has died: there is nobody left to ask', async () => {
    const { bridge, window } = await open();
    await bridge.setWindow(STATE);
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    window.close();
    expect(window.isDestroyed()).toBe(true);
  });

  it('prints, makes a PDF, and lists files with the system', async () => {
    const { bridge, dialogs, folder, app, window } = await open();
    expect(await bridge.print()).toBeNull();
    dialogs.save = { canceled: false, filePath: join(folder, 'bill.pdf') };
    const to = await bridge.chooseSave({ suggested: 'bill', kind: 'pdf', lang: 'zh-CN' });
    expect(await bridge.writePdf({ to: to?.id ?? '' })).toEqual({ ok: true, value: null });
    expect(readFileSync(join(folder, 'bill.pdf'), 'latin1')).toBe('%PDF-1.7');
    expect(window.webContents.printed).toHaveLength(2);
    await bridge.rememberRecent({ file: to?.id ?? '', total: null });
    expect(app.said).toContain(`recent ${join(folder, 'bill.pdf')}`);
  });

  it('pastes where the page’s focus is', async () => {
    const { bridge, window } = await open();
    expect(await bridge.paste()).toBeNull();
    expect(window.webContents.pastes).toBe(1);
  });

  it('asks for files with the system’s dialogs, from where the last was chosen', async () => {
    const { bridge, dialogs, folder } = await open();
    expect(await bridge.chooseFiles({ purpose: 'open', lang: 'en' })).toBeNull();
    dialogs.open = { canceled: false, filePaths: [join(folder, 'Bills', 'a.xlsx')] };
    const chosen = await bridge.chooseFiles({ purpose: 'import', lang: 'zh-CN' });
    expect(chosen).toMatchObject([{ name: 'a.xlsx', folder: 'Bills' }]);
    await bridge.chooseSave({ suggested: 'a/b', kind: 'xlsx', lang: 'zh-CN' });
    expect(dialogs.asked).toMatchObject([
      { kind: 'open', options: { defaultPath: folder, properties: ['openFile'] } },
      { kind: 'open', options: { properties: ['openFile', 'multiSelections'] } },
      { kind: 'save', options: { defaultPath: join(folder, 'Bills', 'a b.xlsx') } },
    ]);
  });
});

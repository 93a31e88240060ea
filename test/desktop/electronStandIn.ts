import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { type AppFacts, StandInApp } from './standIn/app.ts';
import { createIpc } from './standIn/ipc.ts';
import { StandInMenu } from './standIn/menu.ts';
import { StandInSession } from './standIn/session.ts';
import { StandInWindow } from './standIn/window.ts';

export interface StandInFacts extends AppFacts {
  readonly workAreas?: readonly Rectangle[];
}

/** What dialogs answer, and what they were asked. */
export interface StandInDialogs {
  open: { canceled: boolean; filePaths: string[] };
  save: { canceled: boolean; filePath: string };
  button: number;
  readonly asked: { readonly kind: string; readonly options: unknown }[];
}

/**
 * Stands in for the module `electron`, whose runtime is not there under plain Node: as much of it as the app uses, behaving as
 * its documentation says. What crosses between page and main process is copied, what may be prevented can be, and what is
 * allowed without a handler is allowed.
 */
export function createElectron(facts: StandInFacts) {
  const ipc = createIpc();
  const windows: StandInWindow[] = [];
  const app = new StandInApp(facts, windows);
  const world = { ipc, app, windows };
  const session = new StandInSession();
  const schemes: unknown[] = [];
  const dialogs: StandInDialogs = {
    open: { canceled: true, filePaths: [] },
    save: { canceled: true, filePath: '' },
    button: 0,
    asked: [],
  };
  const ask = (kind: string, options: unknown): void => void dialogs.asked.push({ kind, options });
  const main = {
    app,
    BrowserWindow: class extends StandInWindow {
      constructor(options: BrowserWindowConstructorOptions) {
        super(world, options);
      }
    },
    Menu: StandInMenu,
    dialog: {
      showOpenDialog: async (_window: unknown, options: unknown) => {
        ask('open', options);
        return dialogs.open;
      },
      showSaveDialog: async (_window: unknown, options: unknown) => {
        ask('save', options);
        return dialogs.save;
      },
      showMessageBoxSync: (_window: unknown, options: unknown) => {
        ask('message', options);
        return dialogs.button;
      },
      showErrorBox: (title: string, content: string) => ask('error', { title, content }),
    },
    ipcMain: ipc.ipcMain,
    nativeTheme: { themeSource: 'system', shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: (custom: readonly unknown[]) => {
        if (app.isReady)
          throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
        schemes.push(...custom);
      },
    },
    screen: {
      getAllDisplays: () =>
        (facts.workAreas ?? [{ x: 0, y: 0, width: 1920, height: 1040 }]).map((workArea) => ({ workArea })),
    },
    session: { defaultSession: session },
  };
  return { main, app, windows, session, ipc, dialogs, schemes };
}

export type ElectronStandIn = ReturnType<typeof createElectron>;

/** What a sandboxed preload script may require, and the page that it exposes its bridge to. */
export function createPreloadWorld({ ipc, windows }: ElectronStandIn) {
  const exposed = new Map<string, unknown>();
  const paths = new Map<unknown, string>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: unknown) => {
        if (exposed.has(name)) throw new Error('Cannot bind an API on top of an existing property');
        exposed.set(name, api);
      },
    },
    ipcRenderer: Object.assign(ipc.renderer, {
      invoke: (channel: string, ...args: unknown[]) => {
        const sender = windows[0]?.webContents;
        if (sender === undefined) throw new Error('no window');
        return ipc.invokeAs({ sender, senderFrame: sender.mainFrame }, channel, args);
      },
    }),
    webUtils: { getPathForFile: (file: unknown) => paths.get(file) ?? '' },
  };
  const requireInSandbox = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return electron;
  };
  return { exposed, paths, requireInSandbox };
}

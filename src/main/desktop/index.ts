import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import type { StartFacts } from '../../shared/bridge.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { type AppServices, createAppServices } from '../services/app/appServices.ts';
import { keepRubbishYoung } from '../services/engine.ts';
import { installationAround } from '../services/installation.ts';
import { type AppWindow, openAppWindow } from './appWindow.ts';
import { argvFiles } from './argvFiles.ts';
import { createElectronShell } from './electronShell.ts';
import { serveCalls } from './ipc.ts';
import { lockContents, lockSession } from './lockDown.ts';
import { type Page, pageOf } from './page.ts';
import { registerPageScheme, servePage } from './servePage.ts';
import { createPlaceFile } from './windowPlace.ts';

/** The desktop app: one window, sandboxed, over services that know nothing of Electron. */
keepRubbishYoung();
app.setName('Ratesheet');
const named = argvFiles(process.argv, process.cwd(), app.isPackaged);
// A second start hands its files to the first, which shows them.
if (app.requestSingleInstanceLock({ files: named })) run(named);
else app.quit();

function run(files: readonly string[]): void {
  const page = pageOf(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL);
  app.enableSandbox();
  registerPageScheme();
  lockContents(page);
  const openFiles = waitingFiles(files);
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles.open([path]);
  });
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => start(page))
    .then(({ services, window }) => {
      openFiles.to(services);
      app.on('second-instance', (_event, _argv, _folder, more) => {
        openFiles.open(filesOf(more));
        if (window.isMinimized()) window.restore();
        window.focus();
      });
    })
    .catch((error: unknown) => {
      console.error(error);
      const detail = error instanceof Error ? error.name : 'unknown';
      dialog.showErrorBox('Ratesheet', say(systemLang(), { code: 'app-unexpected', params: { detail } }));
      app.exit(1);
    });
}

async function start(page: Page): Promise<{ services: AppServices; window: BrowserWindow }> {
  const dataDir = app.getPath('userData');
  const placeFile = createPlaceFile(dataDir);
  lockSession(session.defaultSession, page);
  servePage(session.defaultSession, page, join(import.meta.dirname, '../renderer'));
  let appWindow: AppWindow | null = null;
  const shown = (): AppWindow => {
    if (appWindow === null) throw new Error('There is no window yet.');
    return appWindow;
  };
  const services = createAppServices({
    installation: installationAround(import.meta.url),
    dataDir,
    homeDir: app.getPath('home'),
    platform: platform(),
    systemLang: systemLang(),
    now: () => new Date(),
    shell: createElectronShell(shown),
  });
  const isDevelopment = !app.isPackaged;
  appWindow = await openAppWindow({ isDevelopment, systemLang: systemLang(), placeFile });
  serveCalls(appWindow.window, page, services);
  void appWindow.window.loadURL(page.url);
  finishBeforeQuit(() => Promise.all([services.dispose(), placeFile.settled()]));
  return { services, window: appWindow.window };
}

/** Quits when nothing is half written. */
function finishBeforeQuit(finish: () => Promise<unknown>): void {
  let isFinished = false;
  app.on('will-quit', (event) => {
    if (isFinished) return;
    event.preventDefault();
    void finish().finally(() => {
      isFinished = true;
      app.quit();
    });
  });
}

/** Files that are asked for before there is anything to open them. */
function waitingFiles(first: readonly string[]) {
  const waiting = [...first];
  let services: AppServices | null = null;
  return {
    open: (paths: readonly string[]): void => {
      if (services === null) waiting.push(...paths);
      else services.openFiles(paths);
    },
    to: (ready: AppServices): void => {
      services = ready;
      ready.openFiles(waiting);
    },
  };
}

/** What a second start has sent; it is the same program, but it may be another version of it. */
function filesOf(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('files' in data) || !Array.isArray(data.files))
    return [];
  return data.files.filter((file) => typeof file === 'string');
}

function systemLang(): Lang {
  return /^zh\b/i.test(app.getPreferredSystemLanguages()[0] ?? '') ? 'zh-CN' : 'en';
}

function platform(): StartFacts['platform'] {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}

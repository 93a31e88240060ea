import { join } from 'node:path';
import { BrowserWindow, Menu, nativeTheme, screen } from 'electron';
import type { CallArgs, EventName } from '../../shared/bridge/calls.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import type { EventPayloads } from '../services/app/shell.ts';
import type { JsonFile } from '../services/app/stores/jsonFile.ts';
import { guardClosing } from './closing.ts';
import { surviveCrashes } from './crashes.ts';
import { type MenuState, menuTemplate } from './menu.ts';
import { boundsOf, placeOf, type WindowPlace } from './windowPlace.ts';

type WindowState = CallArgs<'setWindow'>[0];

export interface AppWindow {
  readonly window: BrowserWindow;
  /** Shows in frame and menu what the page says. */
  readonly show: (state: WindowState) => void;
  /** Closes whatever is unsaved: the user has decided. */
  readonly close: () => void;
  readonly send: <Name extends EventName>(event: Name, payload: EventPayloads[Name]) => void;
}

export interface WindowOptions {
  readonly isDevelopment: boolean;
  readonly systemLang: Lang;
  readonly placeFile: JsonFile<WindowPlace>;
}

/** The one window of the app, still empty. */
export async function openAppWindow(options: WindowOptions): Promise<AppWindow> {
  const { placeFile, systemLang } = options;
  const place = await placeFile.load();
  const window = createWindow(place, options.isDevelopment);
  let state: WindowState | null = null;
  const lang = (): Lang => state?.lang ?? systemLang;
  const send: AppWindow['send'] = (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(event, payload);
  };
  const setMenu = createMenuSetter((id) => send('command', id));
  const isDirty = (): boolean => state?.dirty ?? false;
  const close = guardClosing(window, { isDirty, lang, ask: () => send('closeAsked', null) });
  // What is unsaved is in the page's journal by now; a window without a page may be closed.
  surviveCrashes(window, lang, () => {
    if (state !== null) state = { ...state, dirty: false };
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => void placeFile.save(placeOf(window)));
  window.once('ready-to-show', () => (place.isMaximised ? window.maximize() : window.show()));
  setMenu({ lang: systemLang, theme: 'system', enabled: [], labels: {} });
  const show = (next: WindowState): void => {
    state = next;
    window.setTitle(next.title);
    window.setDocumentEdited(next.dirty);
    if (nativeTheme.themeSource !== next.theme) nativeTheme.themeSource = next.theme;
    setMenu(next);
  };
  return { window, show, close, send };
}

function createWindow(place: WindowPlace, isDevelopment: boolean): BrowserWindow {
  return new BrowserWindow({
    ...boundsOf(
      place,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: 640,
    minHeight: 480,
    title: 'Ratesheet',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: isDevelopment,
    },
  });
}

/** Making a menu closes it where it is open, so it is made only when it changes. */
function createMenuSetter(onCommand: (id: string) => void): (state: MenuState) => void {
  let shown = '';
  return ({ lang, theme, enabled, labels }) => {
    const key = JSON.stringify([lang, theme, [...enabled].sort(), labels]);
    if (key === shown) return;
    shown = key;
    const isMac = process.platform === 'darwin';
    const template = menuTemplate({ lang, theme, enabled, labels }, { isMac, onCommand });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
}

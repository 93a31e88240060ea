import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildDesktop, type LaunchFacts } from './builtDesktop.ts';
import { type OpenApp, openApp } from './openApp.ts';

let built: string;
beforeAll(async () => {
  built = await buildDesktop();
}, 60_000);
const open = (facts: LaunchFacts = {}): Promise<OpenApp> => openApp(built, facts);

describe('the page', () => {
  let shared: OpenApp;
  beforeAll(async () => {
    shared = await open();
  });

  it('is served from its own scheme, with its policy', async () => {
    const { session, window, schemes } = shared;
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    ]);
    expect(window.webContents.mainFrame.url).toBe('app://ratesheet/index.html');
    const page = await session.fetch('app://ratesheet/index.html');
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>page</title>']);
    expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    expect(page.headers.get('Content-Security-Policy')).not.toContain('unsafe-eval');
  });

  it.each([
    'app://ratesheet/..%2f..%2fpackage.json',
    'app://ratesheet/%2e%2e%2fmain/index.js',
    'app://ratesheet/..%5c..%5cpackage.json',
    'app://ratesheet/assets/..%2f..%2fpreload%2findex.js',
    'app://other/index.html',
    'app://ratesheet/gone.html',
  ])('has no file at %s', async (url) => {
    const { session } = shared;
    expect((await session.fetch(url)).status).toBeGreaterThanOrEqual(400);
  });

  it('is only read', async () => {
    const { session } = shared;
    expect((await session.fetch('app://ratesheet/index.html', 'POST')).status).toBe(403);
  });

  it('runs sandboxed, isolated, without Node', async () => {
    const { window, app } = await open({ isPackaged: true });
    expect(app.said).toContain('sandbox');
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(window.options.webPreferences?.preload).toMatch(/out[\\/]preload[\\/]index\.cjs$/);
  });

  it('may use nothing of the system', async () => {
    const { session } = shared;
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'usb',
      'hid',
      'openExternal',
    ])
      expect(session.mayUse(permission), permission).toBe(false);
    expect(session.downloads()).toBe(false);
  });

  it.each([
    ['app://ratesheet/assets/index.js', true],
    ['data:image/png;base64,AA==', true],
    ['https://ratesheet/index.html', false],
    ['http://localhost:5173/', false],
    ['ws://localhost:5173/', false],
    ['file:///etc/passwd', false],
    ['app://other/x.js', false],
    ['devtools://devtools/bundled/a.js', false],
    ['not an address', false],
  ])('may ask for %s: %s', async (url, isAllowed) => {
    const { session } = shared;
    expect(session.mayRequest(url)).toBe(isAllowed);
  });

  it('opens nothing else and goes nowhere', async () => {
    const { window } = shared;
    const { webContents } = window;
    expect(webContents.openHandler({ url: 'app://ratesheet/index.html' })).toEqual({ action: 'deny' });
    expect(webContents.attachesWebview()).toBe(false);
    for (const url of [
      'https://example.com/',
      'file:///a.xlsx',
      'app://ratesheet/assets/index.js',
      'about:blank',
    ])
      expect(webContents.navigates(url), url).toBe(false);
    expect(webContents.navigates('app://ratesheet/index.html')).toBe(true);
    expect(webContents.navigates('app://ratesheet/index.html', false)).toBe(false);
    expect(webContents.redirects('app://ratesheet/index.html')).toBe(false);
  });

  it('comes from the development server only in development', async () => {
    vi.stubEnv('ELECTRON_RENDERER_URL', 'http://localhost:5173');
    try {
      const { window, session, bridge } = await open();
      expect(window.webContents.mainFrame.url).toBe('http://localhost:5173');
      expect(session.mayRequest('http://localhost:5173/main.tsx')).toBe(true);
      expect(session.mayRequest('ws://localhost:5173/')).toBe(true);
      expect(session.mayRequest('http://localhost:9999/')).toBe(false);
      expect((await bridge.start()).host).toBe('electron');
      const packaged = await open({ isPackaged: true });
      expect(packaged.window.webContents.mainFrame.url).toBe('app://ratesheet/index.html');
      expect(packaged.session.mayRequest('http://localhost:5173/main.tsx')).toBe(false);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

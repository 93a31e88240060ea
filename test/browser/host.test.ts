import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dialogs } from '../../src/main/browser/browserShell.ts';
import { type BrowserWindow, openInBrowser } from '../../src/main/browser/openInBrowser.ts';
import { builtPage } from '../../src/main/browser/shownPage.ts';
import { EVENTS } from '../../src/shared/bridge/calls.ts';
import type { Bridge, FileHandle, JobProgress } from '../../src/shared/bridge.ts';
import { builtInstallation, sample, tempFolder } from '../services/app/support.ts';
import { testBrowser } from './testBrowser.ts';

declare global {
  interface Window {
    readonly ratesheet: Bridge;
    dropped?: Promise<readonly FileHandle[]>;
    heard?: unknown[];
  }
}

const folder = tempFolder();
const PAGE = `<!doctype html><html><head><title>Test</title><link rel="stylesheet" href="/assets/page.css"></head>
<body><p id="drop">Drop here</p><iframe src="about:blank"></iframe>
<script>window.inline = true;</script><script type="module" src="/assets/page.js"></script></body></html>`;
folder.write('page/index.html', PAGE);
folder.write('page/assets/page.css', 'p { color: rgb(1, 2, 3); }');
folder.write(
  'page/assets/page.js',
  `addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  window.dropped = window.ratesheet.takeDropped([...event.dataTransfer.files]);
});
window.heard = [];
window.ratesheet.onCommand((id) => window.heard.push(id));
window.ratesheet.onCloseAsked(() => window.heard.push('close asked'));`,
);
folder.write('secret.js', 'window.secret = true;');
folder.write('page/other.html', '<!doctype html><p>Another page</p>');

/** Answers of dialogs, by the test. */
const dialogs: { open: readonly string[] | null; save: string | null } = { open: null, save: null };
const answered: Dialogs = {
  chooseOpen: async () => dialogs.open,
  chooseSave: async () => dialogs.save,
};

const open: BrowserWindow[] = [];
async function openWindow(files: readonly string[] = []): Promise<BrowserWindow> {
  const window = await openInBrowser({
    ...(await testBrowser()),
    shown: builtPage(folder.at('page')),
    installation,
    dataDir: folder.at(`data-${open.length}`),
    homeDir: folder.path,
    platform: 'linux',
    systemLang: 'en',
    headless: true,
    files,
    dialogs: answered,
  });
  open.push(window);
  return window;
}

let installation: Awaited<ReturnType<typeof builtInstallation>>;
let opened: BrowserWindow;
beforeAll(async () => {
  installation = await builtInstallation();
  opened = await openWindow([sample('en')]);
}, 60_000);
afterAll(async () => {
  for (const each of open) await each.close();
});

/** Drops files as a person does, who drags them from a folder. */
async function drop(paths: readonly string[]): Promise<readonly FileHandle[]> {
  const session = await opened.context.newCDPSession(opened.page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const { x = 0, y = 0 } = (await opened.page.locator('#drop').boundingBox()) ?? {};
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
  await session.detach();
  await opened.page.waitForFunction(() => window.dropped !== undefined);
  return opened.page.evaluate(() => {
    const { dropped } = window;
    delete window.dropped;
    return dropped ?? [];
  });
}

describe('the page', () => {
  it('has the whole bridge and nothing else of this process', async () => {
    const members = await opened.page.evaluate(() => Object.keys(window.ratesheet).sort());
    const every: Record<keyof Bridge, true> = {
      start: true,
      chooseFiles: true,
      chooseSave: true,
      sample: true,
      recentFiles: true,
      openRecent: true,
      forgetRecent: true,
      rememberRecent: true,
      readFiles: true,
      nextRows: true,
      cancel: true,
      writeEstimate: true,
      writeTemplate: true,
      writePdf: true,
      print: true,
      paste: true,
      journalStart: true,
      journalAppend: true,
      journalEnd: true,
      recoverable: true,
      restoreJournal: true,
      discardJournal: true,
      setPreferences: true,
      saveOwnTariffs: true,
      setWindow: true,
      closeWindow: true,
      takeDropped: true,
      onProgress: true,
      onCommand: true,
      onOpenFiles: true,
      onCloseAsked: true,
    };
    expect(members).toEqual(Object.keys(every).sort());
    expect(members.filter((name) => name.startsWith('on'))).toHaveLength(EVENTS.length);
    expect(await opened.page.evaluate(() => Object.isFrozen(window.ratesheet))).toBe(true);
    expect(await opened.page.evaluate(() => '__ratesheetCall' in window)).toBe(false);
  });

  it('is shown with its styles, without scripts that stand in it', async () => {
    expect(await opened.page.locator('#drop').evaluate((p) => getComputedStyle(p).color)).toBe(
      'rgb(1, 2, 3)',
    );
    expect(await opened.page.evaluate(() => ['inline' in window, isSecureContext])).toEqual([false, true]);
  });

  it.each([
    'https://example.com/',
    'http://127.0.0.1:9/',
    'https://ratesheet.invalid/other.html',
    'https://ratesheet.invalid/?again',
  ])('stays where it is when it is led to %s', async (url) => {
    const asked = opened.page.waitForRequest(url);
    await opened.page.evaluate((address) => location.assign(address), url);
    await asked;
    await opened.page.waitForTimeout(100);
    expect(opened.page.url()).toBe('https://ratesheet.invalid/');
    expect(await opened.page.locator('#drop').textContent()).toBe('Drop here');
  });

  it('has nothing to go back to', async () => {
    expect(await opened.page.goBack()).toBeNull();
    expect(opened.page.url()).toBe('https://ratesheet.invalid/');
  });

  it.each([
    ['its own script', '/assets/page.js', 'loaded'],
    ['one outside its folder', '/../secret.js', 'refused'],
    ['one outside its folder, in other letters', '/%2e%2e%2fsecret.js', 'refused'],
    ['one outside its folder, as Windows has it', '/..%5csecret.js', 'refused'],
    ['one that is not there', '/none.js', 'refused'],
    ['one from elsewhere', 'https://example.com/page.js', 'refused'],
  ])('gets of %s: %s is %s', async (_name, src, expected) => {
    const outcome = await opened.page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const script = Object.assign(document.createElement('script'), { type: 'module', src: address });
          script.addEventListener('load', () => resolve('loaded'));
          script.addEventListener('error', () => resolve('refused'));
          document.body.append(script);
        }),
      src,
    );
    expect(outcome).toBe(expected);
    expect(await opened.page.evaluate(() => 'secret' in window)).toBe(false);
  });

  it('may use nothing of the system', async () => {
    const states = await opened.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'clipboard-read'] as PermissionName[];
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  it('opens no other page', async () => {
    await opened.page.evaluate(() => void globalThis.open('https://ratesheet.invalid/'));
    await expect.poll(() => opened.context.pages()).toEqual([opened.page]);
  });
});

describe('a call', () => {
  it('is answered by the services', async () => {
    const facts = await opened.page.evaluate(() => window.ratesheet.start());
    expect(facts).toMatchObject({ host: 'browser', version: '1.2.3', systemLang: 'en', canPdf: true });
    expect(facts.openFiles.map(({ name }) => name)).toEqual(['qinghe-2026-10.en.xlsx']);
    expect(facts.tariffs.length).toBeGreaterThan(3);
  });

  it('with wrong arguments is refused as an error', async () => {
    const asked = opened.page.evaluate(() => window.ratesheet.sample('fr' as 'en'));
    await expect(asked).rejects.toThrow('Wrong arguments for sample');
  });

  it('from a frame is refused', async () => {
    const frame = opened.page.frames().find((each) => each !== opened.page.mainFrame());
    const answer = await frame?.evaluate(async () => {
      const own = globalThis as unknown as Record<string, (name: string, args: string) => Promise<string>>;
      return ['ratesheet' in own, await own.__ratesheetCall?.('sample', '{"value":["en"],"arrays":[]}')];
    });
    expect(answer).toEqual([false, expect.stringContaining('Only the app’s own page may call.')]);
  });

  it('brings rows with their numbers, and takes them back to be saved', async () => {
    dialogs.open = [sample('en')];
    dialogs.save = folder.at('saved.xlsx');
    const seen = await opened.page.evaluate(async () => {
      const app = window.ratesheet;
      const progress: JobProgress[] = [];
      const stop = app.onProgress((each) => progress.push(each));
      const [file] = (await app.chooseFiles({ purpose: 'open', lang: 'en' })) ?? [];
      if (file === undefined) throw new Error('no file');
      const read = await app.readFiles({
        job: 'r',
        files: [file.id],
        defaultProduct: null,
        plans: [],
        kept: [],
      });
      const usage = await app.nextRows('r');
      if (!read.ok || usage === null) throw new Error('not read');
      const to = await app.chooseSave({ suggested: 'October', kind: 'xlsx', lang: 'en' });
      if (to === null) throw new Error('not chosen');
      const { packs, settings } = read.value;
      const texts = { usage, packs, settings } as unknown as Parameters<Bridge['writeEstimate']>[0]['texts'];
      const saved = await app.writeEstimate({ job: 'w', to: to.id, lang: 'en', texts });
      stop();
      return {
        isInts: usage.codes instanceof Int32Array,
        rows: usage.rows,
        all: read.value.usageRows,
        saved,
        progress,
      };
    });
    expect(seen).toMatchObject({ isInts: true, saved: { ok: true } });
    expect(seen.rows).toBe(seen.all);
    expect(seen.rows).toBeGreaterThan(100);
    expect(seen.progress.map(({ job }) => job)).toContain('w');
    expect(readFileSync(folder.at('saved.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('makes a PDF of the page', async () => {
    dialogs.save = folder.at('page.pdf');
    const answer = await opened.page.evaluate(async () => {
      const to = await window.ratesheet.chooseSave({ suggested: 'page', kind: 'pdf', lang: 'en' });
      return window.ratesheet.writePdf({ to: to?.id ?? '' });
    });
    expect(answer).toEqual({ ok: true, value: null });
    expect(readFileSync(folder.at('page.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('files that are dropped', () => {
  it('have their real paths on this side, and are read from there', async () => {
    const path = folder.write('Estimates/用量 10.csv', [
      'product,quantity',
      'alibaba.voice.notification.public,120',
    ]);
    const files = await drop([path, sample('zh-CN')]);
    expect(files.map(({ name, folder: shown }) => [name, shown.split(' › ').at(-1)])).toEqual([
      ['用量 10.csv', 'Estimates'],
      ['qinghe-2026-10.zh-CN.xlsx', 'samples'],
    ]);
    const read = await opened.page.evaluate(
      (id) =>
        window.ratesheet.readFiles({ job: 'd', files: [id], defaultProduct: null, plans: [], kept: [] }),
      files[0]?.id ?? '',
    );
    expect(read).toMatchObject({ ok: true, value: { usageRows: 1 } });
  });

  it('but were made up by a script have none', async () => {
    const files = await opened.page.evaluate(() =>
      window.ratesheet.takeDropped([new File(['x'], '/etc/passwd')]),
    );
    expect(files).toEqual([]);
  });
});

describe('the window', () => {
  it('hears what this process tells', async () => {
    opened.services.openFiles([]);
    const heard = opened.page.evaluate(
      () =>
        new Promise((resolve) => {
          const stop = window.ratesheet.onOpenFiles((files) => {
            stop();
            resolve(files);
          });
        }),
    );
    await opened.page.evaluate(() => undefined);
    opened.services.openFiles([sample('zh-CN')]);
    expect(await heard).toMatchObject([{ name: 'qinghe-2026-10.zh-CN.xlsx' }]);
  });

  it('shows its title and theme', async () => {
    const state = { title: 'October • Ratesheet', dirty: false, lang: 'en', theme: 'dark' } as const;
    await opened.page.evaluate(
      (shown) => window.ratesheet.setWindow({ ...shown, enabled: [], labels: {} }),
      state,
    );
    await expect.poll(() => opened.page.title()).toBe('October • Ratesheet');
    await expect
      .poll(() => opened.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(true);
  });

  it('pastes where its focus is, what is on the clipboard', async () => {
    const { page } = opened;
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.value = '5万';
      document.body.append(field);
      field.select();
    });
    await page.keyboard.press('Control+c');
    await page.keyboard.press('End');
    await page.evaluate(() => window.ratesheet.paste());
    await expect.poll(() => page.locator('input').last().inputValue()).toBe('5万5万');
  });

  it('with unsaved changes asks its page before it closes, and closes when told to', async () => {
    const other = await openWindow();
    const { page } = other;
    await page.evaluate(() =>
      window.ratesheet.setWindow({
        title: 'x',
        dirty: true,
        lang: 'en',
        theme: 'system',
        enabled: [],
        labels: {},
      }),
    );
    // A browser asks only for a page that somebody has used.
    await page.locator('#drop').click();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.evaluate(() => window.heard)).toEqual(['close asked']);
    await page.evaluate(() => void window.ratesheet.closeWindow()).catch(() => undefined);
    expect(await other.closed).toBe('closed');
  });

  it('that broke down says so', async () => {
    const other = await openWindow();
    await other.page.goto('chrome://crash').catch(() => undefined);
    expect(await other.closed).toBe('crashed');
  });

  it('keeps its profile in the folder of the app’s data', () => {
    expect(existsSync(folder.at('data-0', 'browser-profile', 'Default'))).toBe(true);
  });
});

describe.skipIf(process.platform !== 'linux')('the browser', () => {
  it('is driven over a pipe, and listens at no port', () => {
    const processes = processesOn(folder.path);
    expect(processes.filter(({ command }) => command.includes('--remote-debugging-pipe'))).not.toEqual([]);
    expect(processes.filter(({ command }) => command.includes('--remote-debugging-port'))).toEqual([]);
    const listening = listeningSockets();
    expect(processes.flatMap(({ sockets }) => sockets).filter((socket) => listening.has(socket))).toEqual([]);
  });

  it('is seen to listen where a process does', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const listening = listeningSockets();
    expect(socketsOf(String(process.pid)).some((socket) => listening.has(socket))).toBe(true);
    server.close();
  });
});

/** Processes that were started with a folder, with the numbers of their sockets. */
function processesOn(path: string): { readonly command: string; readonly sockets: readonly string[] }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ command: readOr(`/proc/${pid}/cmdline`, ''), sockets: socketsOf(pid) }))
    .filter(({ command }) => command.includes(path));
}

function socketsOf(pid: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const [, socket] = /^socket:\[(\d+)\]$/.exec(linkOr(`/proc/${pid}/fd/${fd}`, '')) ?? [];
      return socket === undefined ? [] : [socket];
    });
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** The kernel's tables: the fourth column is the state, 0A is listening, the tenth the socket's number. */
function listeningSockets(): ReadonlySet<string> {
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => readOr(table, '').split('\n'));
  const columns = lines.map((line) => line.trim().split(/\s+/));
  return new Set(columns.filter((line) => line[3] === '0A').map((line) => line[9] ?? ''));
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

function linkOr(path: string, otherwise: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return otherwise;
  }
}

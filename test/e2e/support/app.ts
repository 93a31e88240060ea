import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test as plainTest } from 'vitest';
import type { Preferences } from '../../../src/shared/bridge.ts';
import type { Lang } from '../../../src/shared/i18n/lang.ts';
import { complaintsOf } from './complaints.ts';
import { type GridDriver, gridDriver } from './grid.ts';
import { type HostWindow, openWindow } from './hosts.ts';

export interface AppOptions {
  /** Files that the command line names. */
  readonly files?: readonly string[];
  readonly lang?: Lang;
  readonly theme?: Preferences['theme'];
  readonly size?: { readonly width: number; readonly height: number };
  readonly preferences?: Partial<Preferences>;
  /** The user's folder of an earlier window, to go on with it; its preferences are left as they are. */
  readonly dataDir?: string;
}

/** The app as a person has it before them. */
export interface App extends HostWindow {
  readonly dataDir: string;
  readonly usage: GridDriver;
  readonly packs: GridDriver;
  /** A file in the spec's own folder. */
  readonly at: (name: string) => string;
  readonly tab: (name: SheetName) => Promise<void>;
  /** What the status bar says it comes to, with its currency. */
  readonly total: () => Promise<string>;
  /** The whole status bar. */
  readonly status: () => Promise<string>;
  /** The sheet that is shown, as its tab calls it. */
  readonly shownTab: () => Promise<string>;
  readonly button: (name: string | RegExp) => Locator;
  /** Drags files into the middle of the window and lets them go there. */
  readonly drop: (paths: readonly string[]) => Promise<void>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Complaints that the spec expects, taken off the list; the others fail it. */
  readonly forgive: (pattern: RegExp) => void;
}

export type SheetName = 'usage' | 'packs' | 'invoice' | 'compare' | 'tariffs';

export interface Bench {
  /** The spec's own folder. */
  readonly folder: string;
  readonly openApp: (options?: AppOptions) => Promise<App>;
}

/** A test with windows of its own, each with a folder of its own for its user; any complaint of theirs fails it. */
export const test = plainTest.extend<{ bench: Bench }>({
  bench: async ({ task }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'ratesheet-e2e-'));
    const opened: Opened[] = [];
    const openApp = async (options: AppOptions = {}): Promise<App> => {
      const one = await open(folder, opened.length, options);
      opened.push(one);
      return one.app;
    };
    try {
      await use({ folder, openApp });
      if (task.result?.state === 'fail') await photograph(opened, task.name);
      const left = await Promise.all(opened.map(complaintsLeft));
      expect(left.flat()).toEqual([]);
    } finally {
      for (const { app } of opened) await app.close().catch(() => undefined);
      // A browser that has just ended may still be tidying its profile, which waits for this process.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  },
});

interface Opened {
  readonly app: App;
  readonly complaints: readonly string[];
  readonly forgiven: readonly RegExp[];
}

async function open(folder: string, nth: number, options: AppOptions): Promise<Opened> {
  const { files = [], size = { width: 1440, height: 900 } } = options;
  const dataDir = options.dataDir ?? prepareDataDir(join(folder, `user-${nth}`), options);
  const window = await openWindow()({ dataDir, homeDir: folder, files, size });
  const { page } = window;
  page.setDefaultTimeout(10_000);
  const complaints = await complaintsOf(page);
  const forgiven: RegExp[] = [];
  const app: App = {
    ...window,
    dataDir,
    usage: gridDriver(page),
    packs: gridDriver(page),
    at: (name) => join(folder, name),
    tab: (name) => page.locator(`#tab-${name}`).click(),
    total: async () => flat(await page.locator('footer output').last().innerText()),
    status: async () => flat(await page.locator('footer').innerText()),
    shownTab: () => page.locator('[role="tab"][aria-selected="true"]').innerText(),
    button: (name) =>
      page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }),
    drop: (paths) => drop(page, paths),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    forgive: (pattern) => void forgiven.push(pattern),
  };
  await ready(page, files.length > 0);
  return { app, complaints, forgiven };
}

async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const at = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The language is the person's choice, so that no specs depend on the system's. */
function prepareDataDir(dataDir: string, { lang = 'en', theme = 'light', preferences }: AppOptions): string {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'preferences.json'), JSON.stringify({ lang, theme, ...preferences }));
  return dataDir;
}

/** The start screen, or what the command line has named: an estimate, or the preview of an import. */
async function ready(page: Page, hasFiles: boolean): Promise<void> {
  await page.locator('[data-region="tool-bar"]').waitFor();
  if (hasFiles) await page.locator('[role="tablist"], [role="dialog"]').first().waitFor();
  else await page.locator('main').first().waitFor();
}

async function complaintsLeft({ app, complaints, forgiven }: Opened): Promise<string[]> {
  const all = [...complaints, ...(await app.unanswered().catch(() => []))];
  return all.filter((complaint) => !forgiven.some((pattern) => pattern.test(complaint)));
}

/** What the windows showed when a spec failed, beside the built app. */
async function photograph(opened: readonly Opened[], name: string): Promise<void> {
  const folder = join(import.meta.dirname, '..', '..', '..', 'out', 'e2e');
  mkdirSync(folder, { recursive: true });
  for (const [nth, { app }] of opened.entries()) {
    const file = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}-${nth}.png`;
    await app.page.screenshot({ path: join(folder, file) }).catch(() => undefined);
  }
}

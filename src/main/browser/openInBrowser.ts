import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { StartFacts } from '../../shared/bridge.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { type AppServices, createAppServices } from '../services/app/appServices.ts';
import type { Installation } from '../services/installation.ts';
import { browserDialogs, createBrowserShell, type Dialogs } from './browserShell.ts';
import { launchBrowser, type Size } from './launch.ts';
import { pageScript } from './page/pageScript.ts';
import { createPageTalk, type PageTalk } from './pageTalk.ts';
import { createSaving } from './saving.ts';
import { serveCalls } from './serveCalls.ts';
import { servePage } from './servePage.ts';
import type { ShownPage } from './shownPage.ts';

export interface BrowserOptions {
  /** The program of a Chrome, Chromium or Edge. */
  readonly executablePath: string;
  readonly shown: ShownPage;
  readonly installation: Installation;
  /** The user's own folder for this app. The window's profile is kept in it. */
  readonly dataDir: string;
  readonly homeDir: string;
  readonly platform: StartFacts['platform'];
  readonly systemLang: Lang;
  readonly now?: () => Date;
  /** Files to open at the start. */
  readonly files?: readonly string[];
  readonly headless?: boolean;
  readonly size?: Size;
  /** Further arguments for the browser. */
  readonly args?: readonly string[];
  /** Where the window's profile is, if not in `dataDir`. */
  readonly profileDir?: string;
  /** Answers for the browser's own dialogs. */
  readonly dialogs?: Dialogs;
}

/** How the window came to its end: by the user or by `close`, or because its page broke down. */
export type WindowEnd = 'closed' | 'crashed';

export interface BrowserWindow {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly services: AppServices;
  /** Ends the window without asking about what is unsaved. Resolves when all is tidy. */
  readonly close: () => Promise<void>;
  /** Settles once, when the window has ended and nothing is half written. */
  readonly closed: Promise<WindowEnd>;
}

/**
 * Opens the app in an installed browser: the page over the services that it has under Electron, in a window of its own with a
 * profile of its own. Rejects where the browser does not start.
 */
export async function openInBrowser(options: BrowserOptions): Promise<BrowserWindow> {
  const { shown, dataDir, systemLang, headless = false, size = null, args = [] } = options;
  const context = await launchBrowser({
    executablePath: options.executablePath,
    profileDir: options.profileDir ?? join(dataDir, 'browser-profile'),
    shown,
    headless,
    size,
    args,
    lang: systemLang,
  });
  try {
    return await openPage(context, options);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function openPage(context: BrowserContext, options: BrowserOptions): Promise<BrowserWindow> {
  const { shown } = options;
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const talk = createPageTalk(session);
  const dialogs = options.dialogs ?? (await dialogsOf(context, talk));
  const shell = createBrowserShell(page, talk, dialogs, () => void context.close());
  const { now = () => new Date() } = options;
  const services = createAppServices({ ...options, now, shell });
  services.openFiles(options.files ?? []);
  const closed = endOf(context, page, services);
  await lockContext(context, page, shown);
  page.on('dialog', (dialog) => {
    // Whether to leave is asked by the page, in its own words.
    dialog.dismiss().catch(() => undefined);
    if (dialog.type() === 'beforeunload') shell.emit('closeAsked', null);
  });
  await servePage(context, shown);
  await serveCalls(page, shown, talk, services);
  await page.addInitScript({ content: pageScript(new URL(shown.url).origin) });
  // However slow the machine is, the window is there already, and can be closed.
  await page.goto(shown.url, { timeout: 0 });
  // Else the browser's Back leads out of the app, to what the window began with.
  await session.send('Page.resetNavigationHistory');
  const close = async (): Promise<void> => {
    await context.close();
    await closed;
  };
  return { page, context, services, close, closed };
}

async function dialogsOf(context: BrowserContext, talk: PageTalk): Promise<Dialogs> {
  const browser = context.browser();
  if (browser === null) throw new Error('a browser that was started here is known');
  return browserDialogs(
    talk,
    await createSaving(browser, async (name) => String(await talk.ask('save', name))),
  );
}

/** The page may use nothing of the system, and there is no other page. */
async function lockContext(context: BrowserContext, page: Page, shown: ShownPage): Promise<void> {
  await context.grantPermissions([], { origin: new URL(shown.url).origin });
  context.on('page', (other) => {
    if (other !== page) other.close().catch(() => undefined);
  });
}

/** Some systems keep a browser running without a window, so it is told to end with its page. */
async function endOf(context: BrowserContext, page: Page, services: AppServices): Promise<WindowEnd> {
  const end = await new Promise<WindowEnd>((resolve) => {
    page.on('crash', () => resolve('crashed'));
    page.on('close', () => resolve('closed'));
    context.on('close', () => resolve('closed'));
  });
  await services.dispose();
  await context.close();
  return end;
}

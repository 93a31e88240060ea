import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { ShownPage } from './shownPage.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface LaunchOptions {
  readonly executablePath: string;
  /** The window's own profile, never the user's. */
  readonly profileDir: string;
  readonly shown: ShownPage;
  readonly headless: boolean;
  /** The window's size; null: as it was left. */
  readonly size: Size | null;
  readonly args: readonly string[];
  readonly lang: string;
}

const FIRST_SIZE: Size = { width: 1280, height: 800 };

/** A cold browser on a busy machine. */
const START_MS = 120_000;

/** No proxy listens there, so whatever the browser itself would send, beyond what the page asks for, goes nowhere. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * What the window shows before the page: nothing, in the system's colours. It takes no request: one that fails changes the window's
 * process while this process takes the window over, and one start in a hundred then waited for ever. The browser remembers the
 * window's place by this address; it loses one with a dot in it.
 */
const EMPTY_PAGE = `data:text/html,${encodeURIComponent('<meta name="color-scheme" content="light dark"><title>Ratesheet</title>')}`;

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--block-new-web-contents',
];

/**
 * What playwright-core sets for tests and a user's window does not want: a bar that says so, and a browser that waits for ever
 * for a page that hangs.
 */
const UNWANTED = ['--enable-automation', '--disable-hang-monitor'];

/** The browser's window as an app's. It is driven over a pipe that only this process holds; no port is opened. */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const { executablePath, profileDir, headless, args } = options;
  const isPlaceless = prepareProfile(profileDir);
  return chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless,
    timeout: START_MS,
    // Chromium's sandbox refuses to work for root, as which containers run tests.
    chromiumSandbox: process.getuid?.() !== 0,
    // As the window is, and as the system has it.
    viewport: headless ? (options.size ?? FIRST_SIZE) : null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: UNWANTED,
    args: [...QUIET, ...windowArgs(options, isPlaceless), ...args],
  });
}

function windowArgs({ shown, size, lang }: LaunchOptions, isPlaceless: boolean): string[] {
  const { width, height } = size ?? FIRST_SIZE;
  return [
    `--app=${EMPTY_PAGE}`,
    `--lang=${lang}`,
    ...(size !== null || isPlaceless ? [`--window-size=${width},${height}`] : []),
    // In development the page comes from a server on this machine, and so does what keeps it fresh.
    ...(shown.kind === 'built' ? [`--proxy-server=${NOWHERE}`, '--proxy-bypass-list=<-loopback>'] : []),
  ];
}

/**
 * Makes a profile with its choices where there is none, and tells whether the browser remembers no place of the window in it.
 * Asking where to save is what makes saving work: see `saving.ts`. Names and sums are no addresses to be filled in, and no
 * words to be checked or translated.
 */
function prepareProfile(profileDir: string): boolean {
  const file = join(profileDir, 'Default', 'Preferences');
  if (existsSync(file)) return !readFileSync(file, 'utf8').includes('"app_window_placement"');
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  const preferences = {
    download: { prompt_for_download: true },
    download_bubble: { partial_view_enabled: false },
    translate: { enabled: false },
    credentials_enable_service: false,
    autofill: { profile_enabled: false, credit_card_enabled: false },
    browser: { enable_spellchecking: false },
  };
  writeFileSync(file, JSON.stringify(preferences));
  return true;
}
